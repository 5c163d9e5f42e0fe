package coding

import (
	"slices"

	"attest"
)

// readEffect finds what became of the blow in the sentence of a telling: only
// where words say it, never from the toll (codebook, section 10).
func (d *telling) readEffect(m *mention, s *sentence, from, to int) {
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
		if d.breaksPart(s, i) {
			set(attest.Damage, i, 1, "effect.damage")
			continue
		}
		if n := g.set("effect-damage").at(s, i); n > 0 && d.damages(s, i, n) && !d.negated(s, i) && !d.burstsItself(s, i) {
			set(attest.Damage, i, n, "effect.damage")
			continue
		}
		if n := g.set("effect-intercepted").at(s, i); n > 0 && s.is(i, "VERB") && d.weaponObject(s, i) && m.act.Family() == attest.AttackFamily {
			set(attest.Intercepted, i, n, "effect.intercepted")
			continue
		}
		if d.landsInside(s, i) && !d.negated(s, i) {
			set(attest.Hit, i, 1, "effect.hit")
			continue
		}
		if d.landsOnNothing(s, i) {
			set(attest.Missed, i, 1, "effect.missed")
			continue
		}
		if n := g.set("effect-hit").at(s, i); n > 0 && (n > 1 || d.weaponSubject(s, i) || d.blowSubject(s, i) || d.strikesHome(m, s, i)) && !d.negated(s, i) && !d.hitsPerson(s, i) {
			set(attest.Hit, i, n, "effect.hit")
		}
	}
}

// strikesHome tells a present participle of hitting that goes on with the blow of a
// telling by weapons: "fired six rockets at the port, hitting a depot".
func (d *telling) strikesHome(m *mention, s *sentence, i int) bool {
	if len(m.means) == 0 || m.trigger.s != s || i == m.trigger.w || !s.is(i, "VERB") || s.Words[i].Feat("Tense") != "Pres" || s.Words[i].Feat("VerbForm") == "Fin" {
		return false
	}
	for v := i; v >= 0; v = s.Words[v].Head {
		if v == m.trigger.w {
			return true
		}
		if rel := baseRel(s.rel(v)); rel != "advcl" && rel != "conj" && rel != "acl" {
			return false
		}
	}
	return false
}

// outranks orders effects: damage says more than a hit, and so does where a
// weapon came down that hit nothing.
func outranks(a, b attest.Effect) bool {
	return b == attest.Hit && (a == attest.Damage || a == attest.Missed)
}

// hitsPerson tells a verb of hitting that is said of somebody, of whom only the
// toll is told.
func (d *telling) hitsPerson(s *sentence, i int) bool {
	if !s.is(i, "VERB", "ADJ") {
		return false
	}
	for _, h := range s.verbArguments(i).object {
		if th := d.thing(s, h); th.class == civilianClass || th.person && th.class == noClass {
			return true
		}
	}
	return false
}

// damages tells whether n words of damage are about a thing: a verb whose
// object is no person, a noun, or a phrase such as "out of service".
func (d *telling) damages(s *sentence, i, n int) bool {
	if s.is(i, "NOUN") {
		return true
	}
	if !s.is(i, "VERB", "ADJ") {
		return n > 1
	}
	a := s.verbArguments(i)
	objects := a.object
	if len(objects) == 0 {
		objects = a.subject
	}
	if h := s.Words[i].Head; len(objects) == 0 && h >= 0 && h < i && s.Words[i].Feat("VerbForm") == "Part" && s.is(h, "NOUN", "PROPN") { // "a jeep gutted"
		objects = []int{h}
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
func (d *telling) weaponSubject(s *sentence, i int) bool {
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

// landsInside tells a weapon that comes down in a building or camp: "a shell fell
// into a school", « un obus est tombé dans un camp ». In a town it may have hit
// nothing.
func (d *telling) landsInside(s *sentence, i int) bool {
	g := d.grammar
	if !s.is(i, "VERB") || !g.set("come-down").word(s, i) {
		return false
	}
	a := s.argumentsOf(i, false) // these verbs have no passive: « est tombé »
	if !slices.ContainsFunc(a.subject, func(h int) bool { th := d.thing(s, h); return th.class == weaponClass && th.launched }) {
		return false
	}
	for _, o := range a.oblique {
		if hasPrep(g.set("into-preposition"), o.prep) && (g.set("facility").word(s, o.head) || d.thing(s, o.head).class.thing()) && !g.set("settlement").word(s, o.head) {
			return true
		}
	}
	return false
}

// landsOnNothing tells a weapon that comes down where there is nothing to strike: "the
// missile came down in the Gulf of Aden".
func (d *telling) landsOnNothing(s *sentence, i int) bool {
	g := d.grammar
	if !s.is(i, "VERB") || g.set("come-down").at(s, i) == 0 || !d.weaponSubject(s, i) {
		return false
	}
	return slices.ContainsFunc(s.argumentsOf(i, false).oblique, func(o oblique) bool {
		return hasPrep(g.set("into-preposition"), o.prep) && g.set("empty-ground").word(s, o.head)
	})
}

// breaksPart tells a verb of breaking whose object is a part of a building or vehicle:
// "blew out the windows".
func (d *telling) breaksPart(s *sentence, i int) bool {
	if !s.is(i, "VERB") || d.negated(s, i) || d.grammar.set("break").at(s, i) == 0 {
		return false
	}
	return slices.ContainsFunc(s.verbArguments(i).object, func(h int) bool { return d.grammar.set("fragile").word(s, h) })
}

// blowSubject tells whether the subject of a verb of hitting is a blow by weapons
// that come down: "the air strike hit the runway".
func (d *telling) blowSubject(s *sentence, i int) bool {
	if !s.is(i, "VERB") || s.isPassive(i) {
		return false
	}
	a := s.verbArguments(i)
	if len(a.object) == 0 {
		return false
	}
	for _, h := range a.subject {
		for _, t := range d.triggersAt(s, h) {
			if f := t.frame().act; t.pattern.noun && (f == attest.Shelling || f == attest.AirStrike || f == attest.DroneStrike) {
				return true
			}
		}
	}
	return false
}

func (d *telling) weaponObject(s *sentence, i int) bool {
	for _, h := range s.verbArguments(i).object {
		if th := d.thing(s, h); th.class == weaponClass || d.grammar.set("pronoun").word(s, h) || d.grammar.set("container").word(s, h) {
			return true
		}
	}
	return false
}

// burstsItself tells a verb of blowing up without an object whose subject is the weapon:
// "a car bomb blew up near the market".
func (d *telling) burstsItself(s *sentence, i int) bool {
	k := s.child(i, "nsubj")
	if !s.is(i, "VERB") || s.isPassive(i) || s.child(i, "obj") >= 0 || k < 0 || !d.ladenVehicle(s, k) && d.thing(s, k).class != weaponClass {
		return false
	}
	return slices.ContainsFunc(d.triggersAt(s, i), func(t trigger) bool { return t.frame().kind == blastFrame })
}
