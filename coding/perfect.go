package coding

// perfectAsAdjective makes one verb of an auxiliary and the participle that the parser
// took for an adjective of its object: "the minister has blamed rebels for the murder".
func (m *mender) perfectAsAdjective(s *sentence) {
	for v := 1; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.is(v, "VERB", "ADJ") || s.rel(v) != "amod" || h < v || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.leftmost(h) != v {
			continue
		}
		aux := v - 1
		if s.is(aux, "ADV") && aux > 0 {
			aux--
		}
		if s.Words[h].Head != aux || s.rel(h) != "obj" || !m.grammar.set("have").word(s, aux) || s.child(aux, "nsubj") < 0 || s.Words[aux].Feat("VerbForm") != "Fin" {
			continue
		}
		s.rehang(func() {
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
