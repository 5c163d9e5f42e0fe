package coding

import (
	"slices"

	"attest"
)

// protestedAt tells whether a phrase says at whose door people protest: an
// office, a force or what is theirs, in front of which they stand or on which
// they march ("outside the ministry", « sur l'ambassade », « devant le siège de
// la Commission »).
func (d *acting) protestedAt(s *sentence, o oblique) bool {
	g := d.grammar
	th := d.thing(s, o.head)
	marched := hasPrep(g.set("strong-target-preposition"), o.prep) && (th.class == officialClass || th.class.thing() && th.party.Kind != attest.Civilian && th.party.Kind != attest.Infrastructure)
	if !marched && !hasPrep(g.set("before-preposition"), o.prep) {
		return false
	}
	switch {
	case th.class == officialClass, th.class == forceClass, th.class.thing() && th.party.Kind != attest.Civilian:
		return true
	}
	return g.set("seat").word(s, o.head)
}

// protestCause tells a definite act against which a verb says that people protest, and
// a protest that a verb says is broken up: it has been done, whatever the purpose that
// the clause tells.
func (d *acting) protestCause(t trigger, v int) bool {
	if t.pattern.noun && baseRel(t.s.rel(t.nounHead())) == "obj" && t.s.Words[t.nounHead()].Head == v && d.grammar.set("disperse").at(t.s, v) > 0 {
		return t.frame().act.Family() == attest.UnrestFamily // "fired tear gas to break up a protest"
	}
	n := t.nounHead()
	if !d.presupposed(t) || n < v || !hasPrep(d.grammar.set("protest-cause"), t.s.preposition(n)) && !(t.s.rel(n) == "obj" && t.s.Words[n].Head == v) {
		return false
	}
	return slices.ContainsFunc(d.triggersAt(t.s, v), func(o trigger) bool { return o.frame().kind == protestFrame && !o.pattern.noun })
}
