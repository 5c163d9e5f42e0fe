package mend

import "attest/coding/syntax"

// perfectAsAdjective makes one verb of an auxiliary and the participle that the parser
// took for an adjective of its object: "the minister has blamed rebels for the murder".
func (m *Mender) perfectAsAdjective(s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.Is(v, "VERB", "ADJ") || s.Rel(v) != "amod" || h < v || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Leftmost(h) != v {
			continue
		}
		aux := v - 1
		if s.Is(aux, "ADV") && aux > 0 {
			aux--
		}
		if s.Words[h].Head != aux || s.Rel(h) != "obj" || !m.grammar.Set("have").Word(s, aux) || s.Child(aux, "nsubj") < 0 || s.Words[aux].Feat("VerbForm") != "Fin" {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == aux {
					s.Words[k].Head = v
				}
			}
			s.Words[v].Head, s.Words[v].Rel, s.Words[v].UPOS = s.Words[aux].Head, s.Words[aux].Rel, "VERB"
			s.Words[h].Head = v
			s.Words[aux].Head, s.Words[aux].Rel, s.Words[aux].UPOS = v, "aux", "AUX"
		})
	}
}
