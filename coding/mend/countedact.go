package mend

import (
	"strings"

	"attest/coding/syntax"
)

// countedAct makes a noun in the plural of what the parser took for a verb of one doer
// right behind a number of several: "counted 190 ambushes".
func countedAct(_ *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, w := v-1, &s.Words[v]
		oneDoer := s.Is(v, "VERB") && w.Feat("VerbForm") == "Fin" && w.Feat("Number") == "Sing" && w.Feat("Tense") == "Pres" && strings.HasSuffix(s.Lower[v], "s")
		if !oneDoer || !s.Is(n, "NUM") || s.Lower[n] == "1" || isYear(s.Lower[n]) || s.Child(v, "obj", "aux", "ccomp", "cop") >= 0 {
			continue
		}
		top := n // the word whose place in the tree the noun takes
		if s.Words[n].Head == v {
			top = v
		}
		if top == v && syntax.BaseRel(w.Rel) == "acl" && w.Head >= 0 && w.Head == n-1 && s.Is(w.Head, "DET", "PRON") { // "some 190 ambushes were recorded"
			top = w.Head
		}
		if s.Words[top].Head < 0 && top != v {
			continue
		}
		s.Rehang(func() {
			w.UPOS, w.Feats = "NOUN", "Number=Plur"
			if top != v {
				w.Head, w.Rel = s.Words[top].Head, s.Words[top].Rel
			}
			if top != v && top != n {
				s.Hang(top, v, "det")
			}
			s.Hang(n, v, "nummod")
			for _, k := range s.Kids[n] {
				if k != v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// isYear tells a number that can be a year: "in 2023 attacks fell".
func isYear(word string) bool {
	return len(word) == 4 && (strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20"))
}
