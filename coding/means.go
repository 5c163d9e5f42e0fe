package coding

import (
	"slices"

	"attest"
)

// meansSets are the closed sets of words that tell the means by themselves
// ("stabbed", « incendier »).
var meansSets = []struct {
	set  string
	kind attest.InstrumentKind
}{
	{"means-fire", attest.Fire},
	{"means-blade", attest.Blade},
	{"means-gun", attest.SmallArms},
}

// meansOfWords adds the means that the words of the act tell by themselves.
func (d *telling) meansOfWords(m *mention, t trigger) {
	for _, w := range t.words {
		for _, s := range meansSets {
			if d.grammar.set(s.set).at(t.s, w) > 0 && !(s.kind == attest.Blade && m.target != nil && m.target.class.thing()) {
				m.addMeans(means{kind: s.kind, at: t.s.span(w, w), implied: true})
			}
		}
	}
}

// vehicleBomb adds the means of a blast that a laden vehicle makes.
func (d *telling) vehicleBomb(m *mention, t trigger) {
	k := t.frame().kind
	d.vehicleDriven(m, t)
	if d.drivenBomb(m, t); t.pattern.noun || k != blastFrame && k != suicideFrame {
		return
	}
	s := t.s
	for _, h := range s.verbArguments(t.w).subject {
		if d.ladenVehicle(s, h) {
			f, l := s.nounPhrase(h)
			m.addMeans(means{kind: attest.VehicleBomb, at: s.span(f, l)})
			if m.actor != nil && m.actor.head == h {
				m.reject("actor", m.actor.party.Name, "carries the bomb")
				m.actor = nil
			}
		}
	}
}

// drivenBomb adds the vehicle in which a suicide bomber comes: "a suicide bomber in a
// car rammed a checkpoint".
func (d *telling) drivenBomb(m *mention, t trigger) {
	if !t.pattern.noun || t.frame().kind != suicideFrame || !d.grammar.set("no-act").word(t.s, t.nounHead()) {
		return
	}
	for _, k := range t.s.children(t.nounHead(), "nmod") {
		if d.grammar.set("vehicle").word(t.s, k) {
			f, l := t.s.nounPhrase(k)
			m.addMeans(means{kind: attest.VehicleBomb, at: t.s.span(f, l)})
		}
	}
}

// airBomb tells whether a noun ends the name of a bomb of those that only
// aircraft drop ("glide bombs").
func (d *telling) airBomb(s *sentence, h int) bool {
	for i := max(0, h-3); i <= h; i++ {
		if n := d.grammar.set("air-bomb").at(s, i); n > 0 && i <= h && h < i+n {
			return true
		}
	}
	return false
}

// settleMeans drops what another means makes redundant: small arms that only
// a verb implied beside heavier weapons, the bomb that a car bomb is. What a suicide
// bomber drives into something is a bomb.
func (m *mention) settleMeans() {
	for i := range m.means {
		if m.act == attest.SuicideBombing && m.means[i].kind == attest.Vehicle {
			m.means[i].kind = attest.VehicleBomb
		}
	}
	m.means = slices.DeleteFunc(m.means, func(n means) bool {
		if n.implied && n.kind == attest.SmallArms {
			return m.hasMeans(attest.Rocket, attest.Missile, attest.Mortar, attest.Artillery, attest.Aircraft, attest.Drone, attest.Grenade, attest.Tank)
		}
		if n.vague && n.kind == attest.Bomb && (m.act == attest.AirStrike || m.hasMeans(attest.Drone, attest.Missile, attest.Rocket, attest.Mortar, attest.Grenade)) {
			return true // the device was the missile
		}
		return n.kind == attest.Bomb && m.hasMeans(attest.VehicleBomb, attest.IED, attest.SuicideVest, attest.Landmine)
	})
}

// vehicleDriven adds the vehicle that somebody drives into what he strikes to the
// means; settleMeans makes a bomb of it where he dies by intent.
func (d *telling) vehicleDriven(m *mention, t trigger) {
	if t.pattern.noun {
		return
	}
	a := t.s.verbArguments(t.w)
	if o := d.struckBehind(t.s, t.w, &a); o >= 0 {
		first, last := t.s.nounPhrase(o)
		m.addMeans(means{kind: attest.Vehicle, at: t.s.span(first, last)})
	}
}
