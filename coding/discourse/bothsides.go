package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/telling"
)

// otherSide tells whether a toll told after an act is of the other side than the
// tolls told of it so far: "seven rebels were killed; one soldier died". Both
// belong to the act, as their sum (codebook, section 10, Harm).
func (d *Document) otherSide(m, a *telling.Mention) bool {
	if d.oursBesideTheirs(m, a) {
		return true
	}
	if !m.Trigger.Frame().Soft() && !fightAgain(m, a) || m.Target == nil || m.Target.Refers || !m.Target.Class.Person() || !telling.SameSource(m, a) && !d.Unsourced(m) && !d.Unsourced(a) {
		return false
	}
	counted := slices.Concat(a.Victims, a.Fallen)
	if len(a.Victims) == 0 && a.Target != nil {
		counted = append(counted, a.Target)
	}
	if d.countedTogether(counted, m.Target) {
		return false
	}
	if a.Actor != nil && (telling.SharesPhrase(m.Target, a.Actor) || a.Actor.Party.Name != "" && reading.SameParty(m.Target.Party, a.Actor.Party)) { // "two of the attackers also died"
		return true
	}
	if t := a.Harm[reading.Killed]; t != nil && (t.Of == reading.ArmedClass && m.Target.Class == reading.ForceClass || t.Of == reading.ForceClass && m.Target.Class == reading.ArmedClass) {
		return true
	}
	for _, o := range counted {
		if !o.Class.Person() || o.Class == m.Target.Class && !opposed(o.Party, m.Target.Party) {
			return false
		}
	}
	return len(counted) > 0
}

// oursBesideTheirs tells the dead of the side that speaks, behind those of the other side:
// "Seven soldiers were killed. Two of our comrades fell", « Nous déplorons deux morts ».
func (d *Document) oursBesideTheirs(m, a *telling.Mention) bool {
	dead, theirs := m.Harm[reading.Killed], a.Harm[reading.Killed]
	if dead == nil || theirs == nil || !m.Trigger.Frame().Soft() || !telling.SameSource(m, a) && !d.Unsourced(m) && !d.Unsourced(a) {
		return false
	}
	return dead.Lost && !theirs.Lost || d.ours(m.Target) && !slices.ContainsFunc(slices.Concat([]*reading.Filler{a.Target}, a.Victims, a.Fallen), d.ours)
}

// ours tells persons of the side that speaks: "our comrades", « deux de nos hommes ».
func (d *Document) ours(f *reading.Filler) bool {
	if f == nil || f.Sentence == nil || f.Head < 0 || f.Head >= len(f.Sentence.Words) {
		return false
	}
	first, last := f.Sentence.NounPhrase(f.Head)
	_, ok := d.Grammar.Set("first-person").In(f.Sentence, first, last+1)
	return ok
}

// countedTogether tells dead who were counted in one phrase with those of the other side
// before: "three rebels and four soldiers were killed. The four soldiers …".
func (d *Document) countedTogether(counted []*reading.Filler, f *reading.Filler) bool {
	return slices.ContainsFunc(counted, func(o *reading.Filler) bool {
		if o.Sentence == nil || o.Head >= len(o.Sentence.Words) {
			return false
		}
		row := o.Sentence.Coordinated(o.Sentence.FirstOfRow(o.Head))
		ofSide := func(k int) bool { return d.Thing(o.Sentence, k).Class == f.Class }
		return len(row) > 1 && slices.ContainsFunc(row, ofSide)
	})
}

// fallenOfOtherSide tells whether a telling takes up a fight for the dead of the other side,
// and notes that they add up with those told before.
func (d *Document) fallenOfOtherSide(m, a *telling.Mention) bool {
	if !fightAgain(m, a) || !d.otherSide(m, a) {
		return false
	}
	m.Counts = true
	return true
}

// fightAgain tells a telling of those who fell in a fight that a claim tells: "killed three
// rebels in a gunfight. Four soldiers died in the firefight".
func fightAgain(m, a *telling.Mention) bool {
	return m.Refers && m.Act == attest.ArmedClash && (a.Act == attest.ArmedClash || a.Act == attest.ArmedAttack)
}

// bodiesOfFoes tells bodies of fighters that were counted or found, or of those told
// of before, or bodies found where it was done: the toll of the blow told before, where other civilians found dead are
// a killing of their own.
func (d *Document) bodiesOfFoes(m *telling.Mention) bool {
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
func (d *Document) sideSpeaking(m *telling.Mention) bool {
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

// thirdSide tells forces that came under fire and were none of the two who fought: "The two
// militias clashed. The army came under fire too."
func (d *Document) thirdSide(m, a *telling.Mention) bool {
	t := m.Target
	if a.Act != attest.ArmedClash || a.Actor == nil || a.Target == nil || t == nil || m.Refers || t.Refers || m.Trigger.Pattern.Noun || m.Trigger.Frame().Soft() || t.Class != reading.ForceClass {
		return false
	}
	same := func(f *reading.Filler) bool {
		return reading.SameParty(f.Party, t.Party) || reading.SameSide(f.Party, t.Party) || reading.SameName(f.Party.Name, t.Party.Name) || f.Class == reading.ForceClass
	}
	return !same(a.Actor) && !same(a.Target)
}
