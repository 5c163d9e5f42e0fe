package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// firstBlow returns the blow before that claim i answers, where a toll without an act of its own
// is of the side which that blow struck: "Rebels attacked a camp. Troops fought back, killing 15
// rebels. [Two soldiers died]"; nil where there is none.
func (c *Joiner) firstBlow(m *telling.Mention, i int) *telling.Mention {
	answer := c.Claims[i]
	if !m.Trigger.Frame().Soft() || m.Target == nil || answer.Target == nil || SideOf(m.Target) == reading.NoClass || SideOf(answer.Target) == reading.NoClass || SideOf(m.Target) == SideOf(answer.Target) {
		return nil
	}
	for k := i - 1; k >= c.recent() && answer.Unit()-c.d.Sents[c.Claims[k].Last].Unit <= 1; k-- {
		b := c.Claims[k]
		if b.Target == nil || b.Act.Family() != answer.Act.Family() || !bySideOf(b, answer) || SideOf(b.Target) != SideOf(m.Target) && !defended(b, answer, m) {
			continue
		}
		told := false
		for kind := range m.Harm {
			told = told || b.Harm[kind] != nil
		}
		if !told && (m.Time == nil || b.Time == nil || c.d.TimesAgree(m, b)) {
			return b
		}
	}
	return nil
}

// bySideOf reports whether a blow is by the side that its answer strikes, or by nobody named in the sentence that
// tells both: "a patrol was fired upon and returned fire, killing 14 gunmen".
func bySideOf(b, answer *telling.Mention) bool {
	if b.Actor == nil {
		return b.Trigger.Sentence == answer.Trigger.Sentence
	}
	return SideOf(b.Actor) == SideOf(answer.Target)
}

// defended reports whether those who fell came to the help of people without arms: "Gunmen stormed a hotel. Police
// killed all four attackers. Two policemen died as well".
func defended(b, answer, m *telling.Mention) bool {
	return b.Actor != nil && b.Stance == answer.Stance && SideOf(b.Target) == reading.NoClass && answer.Actor != nil && SideOf(answer.Actor) == SideOf(m.Target)
}

// partOfBlow returns the blow of which claim i only tells a part, with no place and no time of
// its own, where somebody owns up to an attack or ascribes it, or speaks of "the attack" after a
// death in it, which means the whole:
// "Twenty died in an attack on a museum in Yala on Monday. A policeman was mown down by a burst.
// The group [claimed the attack]"; nil where there is none.
func (c *Joiner) partOfBlow(m *telling.Mention, i int) *telling.Mention {
	part := c.Claims[i]
	answers := m.Source.Voice == reading.OwnsUp || m.Source.Voice == reading.Accuses || m.Refers && m.Trigger.Pattern.Noun && part.Trigger.Frame().Soft()
	if !answers || m.Own || part.Own || part.Time != nil && !part.Time.Weak || part.Act.Family() != attest.AttackFamily || part.Stance != attest.Asserted {
		return nil
	}
	for k := i - 1; k >= c.recent() && part.Unit()-c.d.Sents[c.Claims[k].Last].Unit <= 1; k-- {
		b := c.Claims[k]
		if b.Act.Family() != attest.AttackFamily { // those taken in it
			continue
		}
		if b.Stance != part.Stance || b.Actor != nil && part.Actor != nil && c.d.differ(b.Actor, part.Actor) {
			return nil
		}
		if b.Own && b.Time != nil && !b.Time.Weak {
			if c.tellsAgain(m, b) {
				return b
			}
			return nil
		}
	}
	return nil
}

// SideOf is the class of the fighters that a party is of, or that hold what was struck; none for
// anybody else.
func SideOf(f *reading.Filler) reading.Class {
	switch f.Class {
	case reading.ForceClass, reading.MilitaryClass:
		return reading.ForceClass
	case reading.ArmedClass:
		return reading.ArmedClass
	}
	return reading.NoClass
}
