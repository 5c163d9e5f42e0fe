package coding

import (
	"slices"

	"attest"
)

// ladenVehicle tells a vehicle that explodes, or that is driven at something
// and explodes, from a vehicle that is blown up: it carries explosives.
func (d *acting) ladenVehicle(s *sentence, h int) bool {
	if !d.grammar.set("vessel").word(s, h) || s.child(h, "acl", "amod") < 0 {
		return false
	}
	first, last := s.subtree(h)
	for i := first; i <= last; i++ {
		if d.grammar.set("laden").at(s, i) > 0 {
			return true
		}
	}
	return false
}

// canAct returns the phrases that name somebody.
func (d *acting) canAct(s *sentence, heads []int) []int {
	var out []int
	for _, h := range heads {
		if th := d.thing(s, h); th.class.canAct() && th.class != weaponClass || th.refers && s.is(h, "NOUN") {
			out = append(out, h)
		}
	}
	return out
}

// weaponsLooted tells a verb of looting or wrecking whose object is a weapon: nobody
// shot with it.
func (d *acting) weaponsLooted(t trigger, a arguments) bool {
	return t.frame().act == attest.Destruction && slices.ContainsFunc(a.object, func(h int) bool { return d.thing(t.s, h).class == weaponClass })
}

// weaponsThatFell puts in the place of a fall, or of debris, the weapon that it is of:
// « la chute d'un drone a endommagé un silo », "fragments of a missile hit a house".
func (d *acting) weaponsThatFell(s *sentence, heads []int) []int {
	out := slices.Clone(heads)
	for i, h := range out {
		if !d.grammar.set("fall").word(s, h) {
			continue
		}
		for _, k := range s.children(h, "nmod", "compound") {
			if d.thing(s, k).class == weaponClass {
				out[i] = k
				break
			}
		}
	}
	return out
}
