package mend

import (
	"strings"

	"attest/coding/syntax"
)

// longestDesignation is the number of letters up to which capitals before a hyphen and a number
// are the designation of a type.
const longestDesignation = 4

// typeDesignation hangs the designation of a weapon's or vehicle's type on the noun behind it,
// which takes the place that the parser gave to its first letters: "gunmen armed with [AK-47]
// rifles stormed the bank", "troops in [T-72] tanks".
func typeDesignation(_ *Language, s *syntax.Sentence) {
	for i := range s.Words {
		number, n := i+2, i+3
		form := s.Words[i].Form
		if !s.Is(i, "PROPN") || len(form) > longestDesignation || form != strings.ToUpper(form) && len(form) > 2 || !s.Hyphened(i) || number >= len(s.Words) {
			continue
		}
		if s.Is(number, "NOUN") && strings.ContainsAny(s.Words[number].Form, "0123456789") { // "AK-47s"
			n = number
		} else if !s.Is(number, "NUM") || n >= len(s.Words) || !s.Is(n, "NOUN") || s.Words[number].Head != n {
			continue
		}
		if s.Words[i].Head == n || s.Words[i].Head < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, i)
			for _, k := range s.Kids[i] {
				if k != n {
					s.Words[k].Head = n
				}
			}
			s.Hang(i, n, "compound")
		})
	}
}
