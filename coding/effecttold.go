package coding

import "attest"

// addEffect gives what a sentence without an act of its own says of an effect
// to the act told right before it in the unit.
func (c *discourse) addEffect(s *sentence) {
	for i := len(c.claims) - 1; i >= 0; i-- {
		m := c.claims[i]
		if c.d.sents[m.last].unit != s.unit || s.index-m.last > 1 {
			return
		}
		if m.act.Family() == attest.AttackFamily && m.stance != attest.Denied && m.stance != attest.Threatened {
			before := m.effect
			c.d.readEffect(m, s, 0, len(s.Words))
			if m.effect != before {
				m.last = s.index
				c.vouch(m, s)
			}
			return
		}
	}
}

// damages takes telling m of damage that names nobody who did it for what the
// blow told right before it did: "The depot was shelled at dawn. Two trucks were
// destroyed." It returns whether it did.
func (c *discourse) damages(m *mention) bool {
	if m.act != attest.Destruction && !c.d.onlyDamaged(m) || m.trigger.pattern.noun && m.target != nil || m.actor != nil || m.stance != attest.Asserted || len(c.claims) == 0 {
		return false
	}
	a := c.claims[len(c.claims)-1]
	s := m.trigger.s
	if !shatters(a.act) && !(a.act.Family() == attest.AttackFamily && m.target != nil && (m.target.class == militaryClass || c.d.vehicleOfConvoy(m.target, a.target)) && !m.trigger.pattern.noun) || a.stance != attest.Asserted || c.d.sents[a.last].unit != s.unit || s.index-a.last > 1 {
		return false
	}
	if m.time != nil && a.time != nil && !m.time.weak && !a.time.weak && !c.d.timesAgree(m, a) || m.own && a.own && !c.d.placesAgree(m.places, a.places) || !c.d.unsourced(m) && !sameSource(m, a) && !(m.target != nil && m.target.refers) {
		return false
	}
	if a.effect == "" || outranks(attest.Damage, a.effect) {
		a.effect, a.effectAt, a.effectBy = attest.Damage, m.acts, "effect.damage"
	}
	a.last = s.index
	return true
}

// vouch gives an act told in the report's own voice the source to whom a
// sentence gives its effect: "three fell short, the police said" (codebook,
// section 10, Source).
func (c *discourse) vouch(m *mention, s *sentence) {
	if !c.d.unsourced(m) {
		return
	}
	for _, a := range c.d.attributionsOf(s) {
		if a.kind != says || a.negated || a.speaker < 0 {
			continue
		}
		if src := c.d.reference(a); src != nil && src.speaker.kind != partySpeaker && src.speaker.kind != mediaSpeaker {
			m.source = src.by("source.of-effect")
			return
		}
	}
}

// onlyDamaged tells a telling of what was damaged, with no weapon that did it in its
// own clause: "rockets struck the town; twelve cars were damaged".
func (d *document) onlyDamaged(m *mention) bool {
	t := m.trigger
	return t.frame().kind == landFrame && d.grammar.set("effect-damage").at(t.s, t.w) > 0 && t.s.isPassive(t.w) && t.s.child(t.w, "obl:agent", "obl") < 0 && t.s.child(t.w, "nsubj:pass") >= 0
}

// vehicleOfConvoy tells a vehicle that is damaged where a convoy, patrol or vehicle was
// attacked: it is of what was attacked.
func (d *document) vehicleOfConvoy(vehicle, struck *filler) bool {
	if struck == nil || !d.grammar.set("vehicle").word(vehicle.s, vehicle.head) {
		return false
	}
	return struck.class == militaryClass || d.grammar.set("vehicle").word(struck.s, struck.head)
}

// settleEffect drops effects and tolls where the codebook knows none: what is
// burnt is destroyed, a weapon brought down kills nobody.
func (m *mention) settleEffect() {
	switch m.act.Family() {
	case attest.AttackFamily:
	case attest.InterceptionFamily:
		m.harm = nil
		if m.effect != attest.NoDamage {
			m.effect, m.effectAt = "", nil
		}
	case attest.CustodyFamily:
		m.effect, m.effectAt = "", nil
	case attest.AgreementFamily, attest.TerritoryFamily:
		m.harm, m.effect, m.effectAt = nil, "", nil
	default:
		m.effect, m.effectAt = "", nil
	}
	if m.stance == attest.Threatened {
		m.harm, m.effect, m.effectAt = nil, "", nil
	}
}

// shatters tells acts by weapons that break things by themselves.
func shatters(a attest.Act) bool {
	switch a {
	case attest.Shelling, attest.AirStrike, attest.DroneStrike, attest.Explosion, attest.SuicideBombing, attest.GrenadeAttack:
		return true
	}
	return false
}
