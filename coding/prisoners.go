package coding

import (
	"slices"

	"attest"
)

// prisonersOf tells a telling of prisoners that a blow brought those who struck it, a
// part of the blow: "killed twelve rebels and took thirty prisoners".
func (d *telling) prisonersOf(blow, taking *mention) bool {
	s, t := taking.trigger.s, taking.trigger
	if blow.trigger.frame().act.Family() != attest.AttackFamily || t.frame().kind != takeFrame || t.pattern.noun || blow.trigger.s != s || s.child(t.w, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	if !slices.ContainsFunc(t.words, func(w int) bool { return w != t.w && s.is(w, "NOUN", "ADJ") && d.grammar.set("prisoner").word(s, w) }) {
		return false
	}
	v := s.Words[t.w].Head
	if v < 0 || baseRel(s.rel(t.w)) != "conj" && baseRel(s.rel(t.w)) != "advcl" {
		return false
	}
	return slices.ContainsFunc(append([]trigger{blow.trigger}, blow.also...), func(o trigger) bool {
		return o.w == v || slices.Contains(o.words, v) || s.Words[o.w].Head == v && (baseRel(s.rel(o.w)) == "conj" || baseRel(s.rel(o.w)) == "nsubj" || baseRel(s.rel(o.w)) == "advcl")
	})
}
