package mend

import "attest/coding/syntax"

// presumedToBe hangs on a noun the participle and the infinitive that say whose he is thought to be,
// where the parser took the infinitive for a clause that has the subject of the sentence: « [Les
// assaillants], présumés appartenir à la milice, ont pillé le dépôt ».
func presumedToBe(l *Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		inf := p + 1
		v, n := s.Words[inf].Head, s.Child(inf, "nsubj")
		if !l.Set("suspected").Word(s, p) || s.Words[p].Head != inf || !s.Is(inf, "VERB") || !syntax.Infinitival(s, inf) || n < 0 || n > p || v < inf || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			hangSubject(s, n, v)
			s.Hang(p, n, "acl")
			s.Words[p].UPOS = "VERB"
			s.Hang(inf, p, "xcomp")
		})
	}
}
