package coding

import "attest"

// readEffect finds what became of the blow in the sentence of a telling: only
// where words say it, never from the toll (codebook, section 10).
func (d *document) readEffect(m *mention, s *sentence, from, to int) {
	g := d.grammar
	set := func(e attest.Effect, i, n int, rule string) {
		if m.effect == "" || outranks(e, m.effect) {
			m.effect, m.effectBy = e, rule
			m.effectAt = append(m.effectAt, s.span(i, i+n-1))
		}
	}
	for i := from; i < to; i++ {
		if n := g.set("effect-none").at(s, i); n > 0 {
			set(attest.NoDamage, i, n, "effect.none")
			return
		}
		if n := g.set("effect-missed").at(s, i); n > 0 && (n > 1 || d.weaponSubject(s, i)) {
			set(attest.Missed, i, n, "effect.missed")
			continue
		}
		if n := g.set("effect-damage").at(s, i); n > 0 && d.damages(s, i) && !d.negated(s, i) {
			set(attest.Damage, i, n, "effect.damage")
			continue
		}
		if n := g.set("effect-intercepted").at(s, i); n > 0 && s.is(i, "VERB") && d.weaponObject(s, i) && m.act.Family() == attest.AttackFamily {
			set(attest.Intercepted, i, n, "effect.intercepted")
			continue
		}
		if n := g.set("effect-hit").at(s, i); n > 0 && (n > 1 || d.weaponSubject(s, i)) && !d.negated(s, i) {
			set(attest.Hit, i, n, "effect.hit")
		}
	}
}

// outranks orders effects: damage says more than a hit.
func outranks(a, b attest.Effect) bool {
	return a == attest.Damage && b == attest.Hit
}

// damages tells whether a word of damage is about a thing: a verb whose
// object is no person, or a noun.
func (d *document) damages(s *sentence, i int) bool {
	if s.is(i, "NOUN") {
		return true
	}
	if !s.is(i, "VERB", "ADJ") {
		return false
	}
	a := s.verbArguments(i)
	objects := a.object
	if len(objects) == 0 {
		objects = a.subject
	}
	for _, h := range objects {
		th := d.thing(s, h)
		if th.class.person() || th.class == weaponClass && th.launched {
			return false
		}
	}
	return len(objects) > 0
}

// weaponSubject tells whether the subject of a verb is a weapon, or stands
// for one.
func (d *document) weaponSubject(s *sentence, i int) bool {
	if !s.is(i, "VERB", "ADJ") {
		return false
	}
	a := s.verbArguments(i)
	heads := a.subject
	if a.passive {
		heads = append(a.agent, d.weaponsIn(s, a.oblique)...)
	}
	for _, h := range heads {
		if d.thing(s, h).class == weaponClass {
			return true
		}
	}
	return false
}

func (d *document) weaponObject(s *sentence, i int) bool {
	for _, h := range s.verbArguments(i).object {
		if th := d.thing(s, h); th.class == weaponClass || d.grammar.set("pronoun").word(s, h) || d.grammar.set("container").word(s, h) {
			return true
		}
	}
	return false
}

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
			}
			return
		}
	}
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
