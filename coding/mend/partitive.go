package mend

import (
	"slices"

	"attest/coding/syntax"
)

// partitivePronoun makes the number the head of « quatre d'entre eux », "four of
// them", where the parser hung it on the pronoun and left the verb without an
// object.
func (m *Mender) partitivePronoun(s *syntax.Sentence) {
	for p := range s.Words {
		n, v := s.Child(p, "nummod"), s.Words[p].Head
		if !s.Is(p, "PRON") || n < 0 || n > p || v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(p)) != "obl" {
			continue
		}
		cases := s.Children(p, "case")
		if len(cases) == 0 || cases[0] < n || !slices.ContainsFunc(cases, func(c int) bool { return m.grammar.Set("genitive-preposition").Word(s, c) }) {
			continue
		}
		rel := "obj"
		switch {
		case s.IsPassive(v) && n < v:
			rel = "nsubj:pass"
		case n < v:
			rel = "nsubj"
		}
		if s.Child(v, rel) >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Head, s.Words[n].Rel = v, rel
			s.Words[p].Head, s.Words[p].Rel = n, "nmod"
		})
	}
}
