package coding

import "attest"

// otherSide tells whether a toll told after an act is of the other side than the
// tolls told of it so far: "seven rebels were killed; one soldier died". Both
// belong to the act, as their sum (codebook, section 10, Harm).
func (d *document) otherSide(m, a *mention) bool {
	if !m.trigger.frame().soft() || m.target == nil || m.target.refers || !m.target.class.person() || !sameSource(m, a) && !d.unsourced(m) && !d.unsourced(a) {
		return false
	}
	if a.actor != nil && (sharesPhrase(m.target, a.actor) || a.actor.party.Name != "" && sameParty(m.target.party, a.actor.party)) { // "two of the attackers also died"
		return true
	}
	if t := a.harm[killed]; t != nil && (t.of == armedClass && m.target.class == forceClass || t.of == forceClass && m.target.class == armedClass) {
		return true
	}
	counted := a.victims
	if len(counted) == 0 && a.target != nil {
		counted = []*filler{a.target}
	}
	for _, o := range counted {
		if !o.class.person() || o.class == m.target.class && !opposed(o.party, m.target.party) {
			return false
		}
	}
	return len(counted) > 0
}

// bodiesOfFoes tells bodies of fighters that were counted or found, or of those told
// of before: the toll of the blow told before, where other civilians found dead are
// a killing of their own.
func (d *document) bodiesOfFoes(m *mention) bool {
	if m.trigger.frame().kind != foundFrame {
		return false
	}
	s := m.trigger.s
	for _, w := range m.trigger.words { // "their bodies were found"
		if s.is(w, "NOUN") && s.poss(w) {
			return true
		}
	}
	return d.sideSpeaking(m) && (m.target == nil || m.target.class.armed())
}

// sideSpeaking tells whether a telling is on the word of a party or a force.
func (d *document) sideSpeaking(m *mention) bool {
	return m.source.speaker.kind == partySpeaker || m.source.speaker.kind == forceSpeaker
}

// opposed tells parties of which one fights the other: of other names, or a
// state's force and another armed party.
func opposed(a, b attest.Party) bool {
	return a.Canonical != "" && b.Canonical != "" && a.Canonical != b.Canonical
}

// addToll adds the toll of the other side to a claim's.
func (a *mention) addToll(m *mention) {
	for k, t := range m.harm {
		if old := a.harm[k]; old != nil {
			sum := *old
			sum.quantity = *addQuantities(old.quantity, t.quantity, old.quantity.Text+" + "+t.quantity.Text)
			sum.rule = "harm.both-sides"
			a.harm[k] = &sum
			delete(m.harm, k)
		}
	}
}
