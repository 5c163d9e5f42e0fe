package mend

import "attest/coding/syntax"

// forItsPart hangs on the verb what the parser hung on the words between that only say
// whose turn it is to speak: « parle pour sa part [d'une soixantaine de morts] ».
func (m *Mender) forItsPart(s *syntax.Sentence) {
	for i := range s.Words {
		n := m.grammar.Set("for-its-part").At(s, i)
		if n == 0 {
			continue
		}
		last := i + n - 1
		v := s.Words[last].Head
		if v < 0 || v >= i || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[last] {
				if k > last && s.Is(k, "NOUN", "NUM", "PROPN") {
					s.Words[k].Head, s.Words[k].Rel = v, "obl"
				}
			}
		})
	}
}
