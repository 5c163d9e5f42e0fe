package mend

import "attest/coding/syntax"

// causer makes who has something done the subject, where the parser took him for the one
// to whom it is done: « l'émir a fait décapiter un prisonnier ». With a reflexive it is he:
// « s'est fait tuer ».
func causer(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if s.Child(v, "aux:caus") < 0 || s.Child(v, "aux:pass") >= 0 {
			continue
		}
		reflexive := false
		for _, k := range s.Kids[v] {
			reflexive = reflexive || s.Is(k, "PRON") && l.Set("self").Word(s, k)
		}
		if k := s.Child(v, "nsubj:pass"); k >= 0 && k < v && !reflexive {
			s.Words[k].Rel = "nsubj"
		}
	}
}
