package mend

import "attest/coding/syntax"

// articleAsHead gives back to the noun the place that the parser gave to its article:
// "downed [a] Ukrainian Su-25".
func articleAsHead(_ *Language, s *syntax.Sentence) {
	for i := range s.Words {
		v := s.Words[i].Head
		if !s.Is(i, "DET") || s.Words[i].Feat("PronType") != "Art" || v < 0 || v > i || !s.Is(v, "VERB") || s.Child(v, "obj") >= 0 {
			continue
		}
		for _, k := range s.Children(i, "compound", "flat", "nmod", "obj") {
			if k > i && k-i <= 4 && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case") < 0 {
				s.Rehang(func() {
					s.Hang(k, v, "obj")
					s.Hang(i, k, "det")
				})
				break
			}
		}
	}
}
