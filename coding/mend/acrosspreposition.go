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
			s.TakePlaceOf(n, h)
			s.Hang(h, n, "nmod")
			s.Hang(n+1, h, "case")
			for i := n + 2; i < h; i++ {
				if s.Words[i].Head == n {
					s.Hang(i, h, "compound")
				}
			}
		})
	}
}
