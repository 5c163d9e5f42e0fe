package mend

import (
	"slices"

	"attest/coding/syntax"
)

// nameBeforeSubject makes one phrase of a name and the noun right behind it, where the parser
// took the noun with its verb for a relative clause without a pronoun: "two [Kurdistan Workers'
// Party] militants were killed".
func nameBeforeSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k, n := s.Child(v, "nsubj", "nsubj:pass"), s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 0 || k != n+1 || !s.Is(k, "NOUN") || !s.Is(n, "NOUN", "PROPN") || s.Child(k, "det", "nmod:poss") >= 0 || !capitalised(s.Words[n].Form) || capitalised(s.Words[k].Form) {
			continue
		}
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux", "aux:pass") < 0 {
			continue
		}
		first := s.Leftmost(n)
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			s.Hang(n, k, "compound")
			for _, c := range slices.Clone(s.Kids[n]) {
				if c > k && c != v {
					s.Words[c].Head = v
				}
			}
			if s.Is(first, "NUM", "DET") && first < n {
				s.Words[first].Head = k
			}
		})
	}
}
