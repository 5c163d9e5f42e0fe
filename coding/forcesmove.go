package coding

import "slices"

// forcesMove tells whether it is forces that move or are moved: fighters or troops,
// a side that speaks of itself, numbered men, or the vehicles they come with.
func (d *telling) forcesMove(t trigger, m *mention) bool {
	actor := m.actor != nil && (m.actor.class.armed() || m.actor.refers && d.warlike && (d.sideSpeaks(t) || d.followers(m.actor.s, m.actor.head)))
	moved := m.target != nil && (m.target.class.armed() || m.target.class == militaryClass)
	return actor || moved || d.forceNear(t) || d.numberedMen(t) || d.carriersMove(t)
}

// movesSomewhere tells whether a word of moving says where to or from, how many, or,
// where it can be of nothing but forces, on which day.
func (d *telling) movesSomewhere(t trigger) bool {
	s := t.s
	if baseRel(s.rel(t.w)) == "acl" && !t.pattern.noun {
		return false
	}
	return d.placeNear(s, t.w) || d.clauseHasNumber(s, t.w) || d.toTheatre(t) || d.warlike && d.sideSpeaks(t) ||
		d.warlikeAt(s) && d.grammar.set("deploy-word").word(s, t.w) && d.timeNear(s, t.w)
}

// sideSpeaks tells whether the sentence of a trigger is in the first person of
// a side's own words ("we withdrew from the town").
func (d *telling) sideSpeaks(t trigger) bool {
	for _, h := range d.verbArgumentsOf(t).subject {
		if t.s.Words[h].Feat("Person") == "1" && t.s.Words[h].Feat("Number") == "Plur" {
			return true
		}
	}
	return false
}

// toTheatre tells whether forces move to or from a place of war without a name
// ("to the front", « à la frontière », "from the suburbs").
func (d *telling) toTheatre(t trigger) bool {
	phrases := t.s.children(t.w, "obl", "nmod")
	if v := t.s.Words[t.w].Head; t.pattern.noun && v >= 0 && t.s.is(v, "VERB") { // « promet l'envoi d'un bataillon dans la zone »
		phrases = append(phrases, t.s.children(v, "obl")...)
	}
	for _, k := range phrases {
		prep, quarter := t.s.preposition(k), d.grammar.set("place-anaphor").word(t.s, k) && t.s.child(k, "det") >= 0 && d.warlikeAt(t.s)
		if d.grammar.set("theatre").at(t.s, k) > 0 || d.grammar.set("place-anaphor").word(t.s, k) && t.s.child(k, "case") >= 0 || quarter && (hasPrep(d.grammar.set("to-preposition"), prep) || hasPrep(d.grammar.set("from-preposition"), prep)) {
			return true
		}
	}
	return false
}

// carriersMove tells whether what moves or is moved are tanks, aircraft or other arms
// that soldiers come with: "tanks were stationed outside parliament".
func (d *telling) carriersMove(t trigger) bool {
	if t.pattern.noun || baseRel(t.s.rel(t.w)) == "acl" {
		return false
	}
	s, a := t.s, t.s.verbArguments(t.w)
	return slices.ContainsFunc(d.contents(s, slices.Concat(a.subject, a.object)), func(h int) bool {
		th := d.thing(s, h)
		vehicle := d.grammar.set("army-vehicle").at(s, h) > 0 && (th.class == militaryClass || th.class == weaponClass)
		return vehicle || d.warlikeAt(s) && (th.carrier() || th.class == militaryClass)
	})
}

// movesOthers tells whether what a verb of moving moves are persons that are
// no forces: "withdraw its inspectors".
func (d *telling) movesOthers(t trigger) bool {
	for _, h := range t.s.verbArguments(t.w).object {
		if d.thing(t.s, h).class == civilianClass {
			return true
		}
	}
	return false
}

// movesPersons tells whether what a verb of leaving takes away are persons, by a
// common noun: "evacuated 160 foreigners", not a town of an unknown name.
func (d *telling) movesPersons(t trigger) bool {
	return slices.ContainsFunc(t.s.verbArguments(t.w).object, func(h int) bool {
		return t.s.is(h, "NOUN") && d.thing(t.s, h).class == civilianClass
	})
}
