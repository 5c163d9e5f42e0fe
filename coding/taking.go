package coding

import "slices"

// takenByForce tells whether words that fit any taking or holding tell one by
// people with arms, or, where nobody is named, one in a report about conflict:
// "two men were held in Leeds".
func (d *document) takenByForce(t trigger, m *mention) bool {
	a := d.verbArgumentsOf(t)
	if t.s.child(t.w, "compound:prt") >= 0 || len(a.object) != 1 || !slices.Contains(d.contents(t.s, a.object), m.target.head) { // "held up two men", "took the town from them"
		return false
	}
	if baseRel(t.s.rel(t.w)) == "acl" && !d.placeNear(t.s, t.w) && !d.timeNear(t.s, t.w) { // "the innocent whom the soldiers have taken"
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

// standsForPersons tells a pronoun that can stand for persons.
func (d *document) standsForPersons(s *sentence, h int) bool {
	return s.Words[h].Feat("PronType") == "Prs" && s.Words[h].Feat("Gender") != "Neut" || d.grammar.set("person-relative").word(s, h)
}

// takesHostage tells words for taking persons that no police would use of
// themselves: "held hostage".
func (d *document) takesHostage(t trigger) bool {
	for _, w := range t.words {
		if d.grammar.set("plain-violence").word(t.s, w) {
			return true
		}
	}
	return false
}
