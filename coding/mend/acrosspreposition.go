package mend

import "attest/coding/syntax"

// compoundAcross takes a noun that a preposition parts from what it is said to describe
// for the head of the two: "Fighting between government troops and the rebels resumed".
func compoundAcross(_ *Language, s *syntax.Sentence) {
	for n := range s.Words {
		h := s.Words[n].Head
		if s.Rel(n) != "compound" || h < n+2 || !s.Is(n, "NOUN") || !s.Is(h, "NOUN", "PROPN") || !s.Is(n+1, "ADP") || s.Lower[n+1] == "of" {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Head, s.Words[n].Rel = s.Words[h].Head, s.Words[h].Rel
			s.Words[h].Head, s.Words[h].Rel = n, "nmod"
			s.Words[n+1].Head, s.Words[n+1].Rel = h, "case"
			for i := n + 2; i < h; i++ {
				if s.Words[i].Head == n {
					s.Words[i].Head, s.Words[i].Rel = h, "compound"
				}
			}
		})
	}
}
