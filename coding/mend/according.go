package mend

import "attest/coding/syntax"

// relativeOfSource hangs a relative pronoun behind a preposition of sources on the verb
// of its clause, where the parser took it for the article of the subject: "a claim
// according to which howitzers struck the town".
func (m *Mender) relativeOfSource(s *syntax.Sentence) {
	for i := range s.Words {
		n := m.grammar.Set("source-preposition").At(s, i)
		k := i + n
		if n == 0 || k >= len(s.Words) || !s.Relative(k) {
			continue
		}
		h := s.Words[k].Head
		if h < k || !s.Is(h, "NOUN", "PROPN") || s.Words[h].Head < 0 || !s.Is(s.Words[h].Head, "VERB", "AUX", "ADJ", "NOUN") {
			continue
		}
		s.Rehang(func() {
			for j := i; j < k; j++ {
				if s.Words[j].Head == h {
					s.Words[j].Head = k
				}
			}
			s.Words[k].Head, s.Words[k].Rel = s.Words[h].Head, "obl"
		})
	}
}
