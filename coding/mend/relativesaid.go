package mend

import "attest/coding/syntax"

// relativeOfSaid gives a relative pronoun that stands before who says something to what he says,
// where the parser took it for a conjunction or for what is said: « des missiles [que] l'agence
// dit avoir été tirés du plateau », « les civils [que] l'armée assure avoir évacués ».
func (m *Mender) relativeOfSaid(s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if !m.grammar.Set("that").Word(s, p) || v < p || m.grammar.Set("say").At(s, v) == 0 || s.Child(v, "nsubj") < p {
			continue
		}
		noun := -1
		if p > 1 && s.Lower[p-1] == "," {
			noun = s.HeadIn(s.ChunkStart(p-2), p-2)
		}
		if rel := s.Rel(v); rel != "acl:relcl" && (rel != "advcl" || noun < 0 || !s.Is(noun, "NOUN", "PROPN")) {
			continue
		}
		told := s.Child(v, "xcomp")
		if told < v || s.Child(told, "aux") < v || s.Child(told, "obj", "nsubj", "nsubj:pass", "ccomp") >= 0 {
			continue
		}
		rel := "obj"
		if s.Child(told, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		s.Rehang(func() {
			if s.Rel(v) == "advcl" {
				s.Words[v].Head, s.Words[v].Rel = noun, "acl:relcl"
			}
			makeRelative(s, p, told, rel)
		})
	}
}
