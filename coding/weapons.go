package coding

import (
	"slices"

	"attest"
)

// weaponMeant returns the kind of weapon that a pronoun or bare number stands
// for ("24 of them were shot down", "the other two crashed"): the last weapon
// named before it in the unit, or "".
func (d *telling) weaponMeant(t trigger, m *mention, r roleWords) attest.InstrumentKind {
	heads := r.weapon
	if t.frame().kind == interceptFr {
		heads = append(heads, r.target...)
	}
	for _, h := range heads {
		if !t.s.is(h, "PRON", "NUM", "DET") && !d.grammar.set("pronoun").word(t.s, h) {
			continue
		}
		if k := d.lastWeapon(t.s, h); k != "" {
			return k
		}
	}
	return ""
}

// lastWeapon returns the last weapon named before word w in the same unit.
func (d *telling) lastWeapon(s *sentence, w int) attest.InstrumentKind {
	for i := s.index; i >= 0 && d.sents[i].unit == s.unit; i-- {
		o := &d.sents[i]
		from := len(o.Words) - 1
		if o == s {
			from = w - 1
		}
		for j := from; j >= 0; j-- {
			if th := d.thing(o, j); th.class == weaponClass && th.launched {
				return th.instrument
			}
		}
	}
	return ""
}

// onlyWeapon tells whether a noun that can tell a blast ("a car bomb") only
// names the weapon of the verb that it depends on, or what somebody makes or keeps.
func (d *telling) onlyWeapon(t trigger) bool {
	if !t.pattern.noun {
		return false
	}
	n := t.nounHead()
	if d.thing(t.s, n).class != weaponClass {
		return false
	}
	h := t.s.Words[t.s.firstOfRow(n)].Head // « ont détruit trois abris et deux bombes »
	if h < 0 {
		return false
	}
	if !t.s.is(h, "VERB", "AUX") {
		return t.s.is(h, "NOUN", "PROPN") && (d.tellsAct(t.s, h) || d.grammar.set("handler").word(t.s, h))
	}
	verbs := append([]int{h}, t.s.children(h, "xcomp")...) // « un engin a pu être désamorcé »
	return slices.ContainsFunc(verbs, func(v int) bool {
		return slices.ContainsFunc(d.triggersAt(t.s, v), func(o trigger) bool { return !o.pattern.noun })
	})
}

// comesDown tells whether one of the weapons of a landing is one that can
// come down on something; an aircraft that lands does not, and who strikes
// with a weapon is no weapon.
func (d *telling) comesDown(s *sentence, r roleWords) bool {
	if len(r.actor) > 0 {
		return false
	}
	for _, w := range r.weapon {
		if th := d.thing(s, w); th.class == weaponClass && th.instrument != attest.Aircraft {
			return true
		}
	}
	return false
}

// fliesAircraft tells an arm that strikes from the air: « l'aviation russe a mené
// douze raids ».
func (d *telling) fliesAircraft(f *filler) bool {
	first, last := f.s.nounPhrase(f.head)
	_, ok := d.grammar.set("air-arm").in(f.s, first, last+1)
	return ok && len(f.at) > 0
}

// dropLooted takes from the means a weapon that is itself looted or burned: it has
// struck nobody.
func (m *mention) dropLooted() {
	t := m.target
	if t == nil || len(t.at) == 0 || m.trigger.pattern.noun {
		return
	}
	m.means = slices.DeleteFunc(slices.Clone(m.means), func(n means) bool { return n.at.start >= t.at[0].start && n.at.end <= t.at[0].end })
}

// weaponDoes tells a verb of bringing down of which the weapon named with it is the
// subject: "a rocket destroyed a house".
func (d *telling) weaponDoes(t trigger) bool {
	return len(t.words) > 1 && slices.ContainsFunc(t.words, func(w int) bool {
		return t.s.rel(w) == "nsubj" && t.s.Words[w].Head == t.w && d.thing(t.s, w).class == weaponClass
	}) && t.s.child(t.w, "obj") >= 0
}

// weaponOwner describes whose a weapon's phrase says the weapon is.
func (d *telling) weaponOwner(s *sentence, w int) *filler {
	th := d.thing(s, w)
	if f := d.nationalForces(s, []int{w}, "actor.weapon-owner"); f != nil {
		if th.carrier() { // "Iraqi warplanes" act under their own name
			f.party.Name, f.at = th.party.Name, []span{th.at}
			if th.instrument == attest.Aircraft {
				f.party.Canonical = d.parties.AirForceOf(f.party.Country, d.year)
			}
		}
		return f
	}
	for _, k := range s.children(w, "amod", "nmod", "compound") {
		if o := d.thing(s, k); o.named || o.nation || o.class.armed() {
			return d.describe(s, k, "actor.weapon-owner")
		}
	}
	if th.party.Canonical != "" || th.party.Owner != "" {
		f := d.describe(s, w, "actor.weapon-owner")
		if f.party.Canonical == "" {
			f.party.Canonical = f.party.Owner
		}
		f.party.Owner = ""
		f.class = armedClass
		if f.party.Kind == attest.StateForce {
			f.class = forceClass
		}
		return f
	}
	if th.instrument == attest.Aircraft && s.preposition(w) == "" && baseRel(s.rel(s.firstOfRow(w))) != "obj" { // "warplanes bombed …"
		f := d.describe(s, w, "actor.aircraft")
		f.class, f.refers = forceClass, true
		return f
	}
	return nil
}
