package coding

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/telling"
)

// otherSide tells whether a toll told after an act is of the other side than the
// tolls told of it so far: "seven rebels were killed; one soldier died". Both
// belong to the act, as their sum (codebook, section 10, Harm).
func (d *document) otherSide(m, a *telling.Mention) bool {
	if !m.Trigger.Frame().Soft() || m.Target == nil || m.Target.Refers || !m.Target.Class.Person() || !telling.SameSource(m, a) && !d.unsourced(m) && !d.unsourced(a) {
		return false
	}
	if a.Actor != nil && (telling.SharesPhrase(m.Target, a.Actor) || a.Actor.Party.Name != "" && reading.SameParty(m.Target.Party, a.Actor.Party)) { // "two of the attackers also died"
		return true
	}
	if t := a.Harm[reading.Killed]; t != nil && (t.Of == reading.ArmedClass && m.Target.Class == reading.ForceClass || t.Of == reading.ForceClass && m.Target.Class == reading.ArmedClass) {
		return true
	}
	counted := a.Victims
	if len(counted) == 0 && a.Target != nil {
		counted = []*reading.Filler{a.Target}
	}
	for _, o := range counted {
		if !o.Class.Person() || o.Class == m.Target.Class && !opposed(o.Party, m.Target.Party) {
			return false
		}
	}
	return len(counted) > 0
}

// bodiesOfFoes tells bodies of fighters that were counted or found, or of those told
// of before, or bodies found where it was done: the toll of the blow told before, where other civilians found dead are
// a killing of their own.
func (d *document) bodiesOfFoes(m *telling.Mention) bool {
	if m.Trigger.Frame().Kind != frames.Found {
		return false
	}
	s := m.Trigger.Sentence
	for _, w := range m.Trigger.Words { // "their bodies were found"
		if s.Is(w, "NOUN") && s.HasPossessive(w) {
			return true
		}
	}
	for w := range s.Words { // « cinq corps ont été retrouvés sur les lieux »
		if d.Grammar.Set("on-the-spot").At(s, w) > 1 {
			return true
		}
	}
	return d.sideSpeaking(m) && (m.Target == nil || m.Target.Class.Armed())
}

// sideSpeaking tells whether a telling is on the word of a party or a force.
func (d *document) sideSpeaking(m *telling.Mention) bool {
	return m.Source.Speaker.Kind == reading.PartySpeaker || m.Source.Speaker.Kind == reading.ForceSpeaker
}

// opposed tells parties of which one fights the other: of other names, or a
// state's force and another armed party.
func opposed(a, b attest.Party) bool {
	return a.Canonical != "" && b.Canonical != "" && a.Canonical != b.Canonical
}

// addToll adds the toll of the other side to a claim's.
func addToll(a *telling.Mention, m *telling.Mention) {
	for k, t := range m.Harm {
		if old := a.Harm[k]; old != nil {
			sum := *old
			sum.Quantity = *roles.AddQuantities(old.Quantity, t.Quantity, old.Quantity.Text+" + "+t.Quantity.Text)
			sum.Rule = "harm.both-sides"
			a.Harm[k] = &sum
			delete(m.Harm, k)
		}
	}
}
