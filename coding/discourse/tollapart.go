package discourse

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// tollApart makes the sentence behind an act that only gives a toll of it part of its telling, so
// that the next may go on with the act: "Three passers-by were hurt. The car was destroyed".
func (c *Joiner) tollApart(s *syntax.Sentence) {
	if len(c.Claims) == 0 || !slices.ContainsFunc(c.d.Loose, func(l telling.LooseToll) bool { return l.Sentence == s.Index && !l.Casualty.Bare }) {
		return
	}
	if a := c.Claims[len(c.Claims)-1]; c.d.Sents[a.Last].Unit == s.Unit && s.Index-a.Last == 1 && telling.Tolls(a.Act) && a.Stance == attest.Asserted {
		a.Last = s.Index
	}
}
