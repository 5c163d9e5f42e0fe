package coding

import "slices"

// takenByForce tells whether words that fit any taking or holding tell one by
// people with arms, or, where nobody is named, one in a report about conflict:
// "two men were held in Leeds".
func (d *telling) takenByForce(t trigger, m *mention) bool {
	a := d.verbArgumentsOf(t)
	taken := d.contents(t.s, a.object)
	if t.s.child(t.w, "compound:prt") >= 0 || !slices.Contains(taken, m.target.head) || slices.ContainsFunc(taken, func(h int) bool { // "held up two men", "took the town from them"
		return h != m.target.head && !d.thing(t.s, h).class.person()
	}) {
		return false
	}
	if baseRel(t.s.rel(t.w)) == "acl" && !d.saysWhereOrWhen(t.s, t.w) { // "the innocent whom the soldiers have taken"
		return false
	}
	if m.target.refers && t.s.is(m.target.head, "PRON") && !d.standsForPersons(t.s, m.target.head) {
		return false // "took everything"
	}
	if m.actor != nil {
		return m.actor.class.armed() || m.actor.refers && d.warlikeAt(t.s) && !d.impersonalPronoun(m.actor.s, m.actor.head)
	}
	return d.grammar.set("detain").word(t.s, t.w) && d.warlikeAt(t.s) && d.placeNear(t.s, t.w)
}

// saysWhereOrWhen tells whether a place or a time hangs under a verb.
func (d *telling) saysWhereOrWhen(s *sentence, v int) bool {
	return slices.ContainsFunc(d.placesIn(s), func(p placeRef) bool { return s.within(p.head, v) }) ||
		slices.ContainsFunc(d.timesIn(s), func(t timeRef) bool { return s.within(t.head, v) })
}

// standsForPersons tells a pronoun that can stand for persons.
func (d *telling) standsForPersons(s *sentence, h int) bool {
	return s.Words[h].Feat("PronType") == "Prs" && s.Words[h].Feat("Gender") != "Neut" || d.grammar.set("person-relative").word(s, h)
}

// takesHostage tells words for taking persons that no police would use of
// themselves: "held hostage".
func (d *telling) takesHostage(t trigger) bool {
	for _, w := range t.words {
		if d.grammar.set("plain-violence").word(t.s, w) {
			return true
		}
	}
	return false
}
