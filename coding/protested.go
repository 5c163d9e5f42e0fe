package coding

import "attest"

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
