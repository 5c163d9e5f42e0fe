package mend

import "attest/coding/syntax"

// thingAlight gives a verb of setting on fire its object back, which the parser took for
// one noun with the word behind it: "set [his house] alight".
func (m *Mender) thingAlight(s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		v, n := s.Words[k].Head, k-1
		if !m.grammar.Set("alight").Word(s, k) || !s.Is(k, "NOUN", "ADJ") || v < 0 || !s.Is(v, "VERB") || s.Rel(k) != "obj" || s.Words[n].Head != k || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Children(k, "det", "nmod:poss", "amod", "nummod", "compound") {
				if c != n {
					s.Words[c].Head = n
				}
			}
			s.Words[n].Head, s.Words[n].Rel = v, "obj"
			s.Words[k].UPOS, s.Words[k].Rel = "ADV", "advmod"
		})
	}
}
