package coding

// beforeSaid hangs on what is said the circumstances that end it and that the
// parser hung on the verb of saying behind their comma: "[a drone hit a depot
// overnight], the governor said".
func (m *mender) beforeSaid(s *sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c || s.rel(c) != "ccomp" || m.grammar.set("say").at(s, v) == 0 {
			continue
		}
		said := s.child(v, "nsubj")
		if said < c {
			continue
		}
		for _, k := range s.children(v, "advmod", "obl") {
			if k > c && k < said && between(s, k, said, "PUNCT") && !between(s, c, k, "PUNCT") {
				s.Words[k].Head = c
			}
		}
	}
}
