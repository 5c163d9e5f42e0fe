package coding

import "attest"

// disarms tells a word of destroying whose object is a bomb, a mine or a grenade
// that lies where it was put or stored: who destroys it disarms it.
func (d *telling) disarms(t trigger, m *mention) bool {
	if t.frame().act != attest.Destruction || m.target == nil || m.target.class != weaponClass || !d.grammar.set("do-away").word(t.s, t.w) {
		return false
	}
	switch d.thing(m.target.s, m.target.head).instrument {
	case attest.Bomb, attest.IED, attest.Landmine, attest.Grenade:
		return true
	}
	return false
}
