package coding

import "slices"

// partitivePronoun makes the number the head of « quatre d'entre eux », "four of
// them", where the parser hung it on the pronoun and left the verb without an
// object.
func (m *mender) partitivePronoun(s *sentence) {
	for p := range s.Words {
		n, v := s.child(p, "nummod"), s.Words[p].Head
		if !s.is(p, "PRON") || n < 0 || n > p || v < 0 || !s.is(v, "VERB") || baseRel(s.rel(p)) != "obl" {
			continue
		}
		cases := s.children(p, "case")
		if len(cases) == 0 || cases[0] < n || !slices.ContainsFunc(cases, func(c int) bool { return m.grammar.set("genitive-preposition").word(s, c) }) {
			continue
		}
		rel := "obj"
		switch {
		case s.isPassive(v) && n < v:
			rel = "nsubj:pass"
		case n < v:
			rel = "nsubj"
		}
		if s.child(v, rel) >= 0 {
			continue
		}
		s.rehang(func() {
			s.Words[n].Head, s.Words[n].Rel = v, rel
			s.Words[p].Head, s.Words[p].Rel = n, "nmod"
		})
	}
}
