package mend

import "attest/coding/syntax"

// relativeOfSaid gives a relative pronoun that stands before who says something to what he says,
// where the parser took it for a conjunction or for what is said: « des missiles [que] l'agence
// dit avoir été tirés du plateau », « les civils [que] l'armée assure avoir évacués ».
func relativeOfSaid(l *Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if !l.Set("that").Word(s, p) || v < p || l.Set("say").At(s, v) == 0 || s.Child(v, "nsubj") < p {
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
				s.Hang(v, noun, "acl:relcl")
			}
			makeRelative(s, p, told, rel)
		})
	}
}

// relativeBehindSaying hangs on the noun before a saying within commas the relative clause behind
// it, where the parser took that for what is said: "It was the militia, she said, [that killed]
// the traders".
func relativeBehindSaying(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		said, p := s.Words[v].Head, s.Child(v, "nsubj", "nsubj:pass")
		if s.Rel(v) != "ccomp" || said < 1 || p < said || p > v || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" && !l.Set("that").Word(s, p) || s.Lower[p-1] != "," || s.Rel(said) != "parataxis" {
			continue
		}
		if n := s.Words[said].Head; n >= 0 && n < said && s.Is(n, "NOUN", "PROPN") && s.Lower[n+1] == "," {
			s.Rehang(func() {
				makeRelative(s, p, v, s.Rel(p))
				s.Hang(v, n, "acl:relcl")
			})
		}
	}
}

// relativeOfAccused gives a relative pronoun that stands before who accuses to the verb of accusing
// as its object, where the parser took it for a conjunction: « le Front, [que] Paris accuse d'avoir
// attaqué la caserne ».
func relativeOfAccused(l *Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if !l.Set("that").Word(s, p) || !s.Is(p, "SCONJ") || v < p || syntax.BaseRel(s.Rel(v)) != "acl" || l.Set("accused-of").At(s, v) == 0 || s.Child(v, "nsubj") < p || s.Child(v, "obj", "ccomp") >= 0 {
			continue
		}
		if n := s.Words[v].Head; n >= 0 && n < p && s.Is(n, "NOUN", "PROPN") {
			s.Rehang(func() {
				makeRelative(s, p, v, "obj")
				s.Words[v].Rel = "acl:relcl"
			})
		}
	}
}
