package statistics

import (
	"slices"

	"attest/coding/syntax"
)

// heldSoLong tells a time that says how long persons were held, over which nothing is counted:
// "were held hostage for 12 days", « retenus en otage pendant trois semaines », "have been
// held since May". Those who "have been detained since May" were so one after the other.
func (d counting) heldSoLong(s *syntax.Sentence, w int) bool {
	v, g := s.VerbAbove(w), d.Grammar
	if v < 0 || !g.Set("detain").Word(s, v) && !slices.ContainsFunc(s.Kids[v], func(k int) bool { return k > v && g.Set("captive").Word(s, k) }) {
		return false
	}
	first, _ := s.NounPhrase(w)
	if first > 0 && g.Set("since").Word(s, first-1) {
		first--
	}
	if g.Set("since").Word(s, first) {
		return g.Set("kept").Word(s, v) || slices.ContainsFunc(s.Kids[v], func(k int) bool { return k > v && g.Set("captive").Word(s, k) })
	}
	return g.Set("how-long").Word(s, first) || first > 0 && g.Set("how-long").Word(s, first-1)
}
