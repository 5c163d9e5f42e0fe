package mend

import "attest/coding/syntax"

// beforeSaid hangs on what is said the circumstances that end it and that the
// parser hung on the verb of saying behind their comma: "[a drone hit a depot
// overnight], the governor said".
func (m *Mender) beforeSaid(s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c || s.Rel(c) != "ccomp" || m.grammar.Set("say").At(s, v) == 0 {
			continue
		}
		said := s.Child(v, "nsubj")
		if said < c {
			continue
		}
		for _, k := range s.Children(v, "advmod", "obl") {
			if k > c && k < said && s.Between(k, said, "PUNCT") && !s.Between(c, k, "PUNCT") {
				s.Words[k].Head = c
			}
		}
	}
}
