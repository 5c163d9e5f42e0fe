package coding

import (
	"slices"

	"attest"
)

// disarms tells a word of destroying whose object is a bomb, a mine or a grenade
// that lies where it was put or stored: who destroys it disarms it.
func (d *telling) disarms(t trigger, m *mention) bool {
	if t.frame().act != attest.Destruction || m.target == nil || m.target.class != weaponClass || !d.grammar.set("do-away").word(t.s, t.w) {
		return false
	}
	return d.canDisarm(m.target.s, m.target.head)
}

// canDisarm tells a weapon that lies somewhere until it goes off.
func (d *telling) canDisarm(s *sentence, h int) bool {
	th := d.thing(s, h)
	return th.class == weaponClass && slices.Contains([]attest.InstrumentKind{attest.Bomb, attest.IED, attest.Landmine, attest.Grenade}, th.instrument)
}

// disarmedBeside makes a telling of its own of the bombs that were destroyed along with
// something else: « ont détruit trois abris et deux bombes artisanales » tells of
// shelters destroyed and of bombs disarmed. Nil where there are none.
func (d *telling) disarmedBeside(m *mention) *mention {
	t := m.trigger
	if t.frame().act != attest.Destruction || t.pattern.noun || m.target == nil || m.target.s != t.s || !d.grammar.set("do-away").word(t.s, t.w) {
		return nil
	}
	var bombs, things []int
	for _, h := range t.s.coordinated(m.target.head) {
		if th := d.thing(t.s, h); d.canDisarm(t.s, h) {
			bombs = append(bombs, h)
		} else if th.class.thing() || th.class == noClass {
			things = append(things, h)
		}
	}
	if len(bombs) == 0 || len(things) == 0 {
		return nil
	}
	o := *m
	o.target, o.disarms, o.means, o.rejected = d.filler(t.s, bombs, "target.disarmed"), true, nil, nil
	for _, h := range bombs {
		d.addWeapon(&o, h)
	}
	m.target, m.disarms = d.filler(t.s, things, m.target.rule), false
	m.means = slices.DeleteFunc(slices.Clone(m.means), func(n means) bool {
		return slices.ContainsFunc(o.means, func(b means) bool { return b.kind == n.kind })
	})
	return &o
}

// weaponsAmong returns the weapons among what was seized or found, where other things are
// too: « ont saisi deux fusils et un véhicule » intercepts the rifles.
func (d *telling) weaponsAmong(t trigger, heads []int) []int {
	if t.frame().kind != interceptFr || t.pattern.noun {
		return heads
	}
	objects := d.verbArgumentsOf(t).object
	arms := slices.DeleteFunc(slices.Clone(objects), func(h int) bool { return d.thing(t.s, h).class != weaponClass })
	if len(arms) == 0 || len(arms) == len(objects) {
		return heads
	}
	return arms
}

// takesArms tells a verb of taking whose objects are arms and no persons: "seized two
// rifles and a lorry" abducts nobody.
func (d *telling) takesArms(t trigger) bool {
	k := t.frame().kind
	if t.pattern.noun || k != takeFrame && k != arrestFrame {
		return false
	}
	objects := d.verbArgumentsOf(t).object
	arms := slices.ContainsFunc(objects, func(h int) bool { th := d.thing(t.s, h); return th.class == weaponClass && th.arms() })
	return arms && !slices.ContainsFunc(objects, func(h int) bool { th := d.thing(t.s, h); return th.class.person() || th.person || th.refers })
}
