package coding

import (
	"slices"

	"attest"
)

// protestedAt tells whether a phrase says at whose door people protest: an
// office, a force or what is theirs, in front of which they stand or on which
// they march ("outside the ministry", « sur l'ambassade », « devant le siège de
// la Commission »).
func (d *document) protestedAt(s *sentence, o oblique) bool {
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

// protestCause tells a definite act against which a verb says that people protest: it
// has been done, whatever else is said of the protest.
func (d *document) protestCause(t trigger, v int) bool {
	if !d.presupposed(t) || !hasPrep(d.grammar.set("protest-cause"), t.s.preposition(t.nounHead())) || t.nounHead() < v {
		return false
	}
	return slices.ContainsFunc(d.triggersAt(t.s, v), func(o trigger) bool { return o.frame().kind == protestFrame && !o.pattern.noun })
}
