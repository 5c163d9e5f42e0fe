package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// sameDead tells a sentence that only says of those whom the act told before killed that they were
// found, or how most of them died: "Gunmen killed nine people. The bodies were recovered on Monday",
// "Nine bodies were found at the scene", "Nine residents were shot dead in the attack", « La plupart des
// victimes ont été tuées d'une balle ».
func (c *Joiner) sameDead(m *telling.Mention) bool {
	const soon = 3
	if len(c.Claims) == 0 || m.Another || m.Count != nil || m.Trigger.Pattern.Noun || m.Stance != attest.Asserted || m.Act.Family() != attest.AttackFamily {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	between := m.Trigger.Sentence.Index - a.Last
	if a.Harm[reading.Killed] == nil || a.Act.Family() != attest.AttackFamily || a.Stance != m.Stance || between < 1 || between > soon || m.Unit()-c.d.Sents[a.Last].Unit > 1 {
		return false
	}
	if !c.d.Unsourced(m) && !telling.SameSource(m, a) || c.d.namesElsewhere(m, a) || c.d.Adds(m.Trigger.Sentence, m.Trigger.Word) {
		return false
	}
	if m.Actor != nil && !strings.HasSuffix(m.Actor.Rule, ".anaphora") {
		return false
	}
	return c.d.theirBodies(m, a) || c.d.mostOfVictims(m) || c.d.asManyInIt(m, a)
}

// theirBodies tells the finding of bodies that a definite word takes up, or of as many as were told to
// have been killed.
func (d *Document) theirBodies(m, a *telling.Mention) bool {
	if m.Trigger.Frame().Kind != frames.Found {
		return false
	}
	s, dead := m.Trigger.Sentence, m.Harm[reading.Killed]
	if dead != nil && !BareMany(dead.Quantity) {
		return asManyDead(m, a)
	}
	for i := range s.Words {
		if s.Words[i].Head == m.Trigger.Word && d.Grammar.Set("dead-body").Word(s, i) {
			return d.Grammar.Definite(s, i, "det", "nmod:poss") && s.Child(i, "nmod", "nummod") < 0
		}
	}
	return false
}

// asManyInIt tells as many dead as were told before, "in the attack".
func (d *Document) asManyInIt(m, a *telling.Mention) bool {
	s := m.Trigger.Sentence
	return asManyDead(m, a) && slices.ContainsFunc(s.Children(m.Trigger.Word, "obl"), func(k int) bool {
		return d.Grammar.Set("event-anaphor").Word(s, k) && d.Grammar.Definite(s, k, "det")
	})
}

// asManyDead tells a number of dead that a claim has too, unless it is one; it may have no lower bound ("up to
// twenty").
func asManyDead(m, a *telling.Mention) bool {
	x, y := m.Harm[reading.Killed], a.Harm[reading.Killed]
	return x != nil && y != nil && !BareMany(x.Quantity) && sameLeast(x.Quantity, y.Quantity) && (x.Quantity.Low == nil || *x.Quantity.Low > 1)
}

// mostOfVictims tells what was done to a part, of no number, of "the victims".
func (d *Document) mostOfVictims(m *telling.Mention) bool {
	t := m.Target
	if t == nil || t.Sentence != m.Trigger.Sentence || m.Actor != nil || m.Harm[reading.Killed] != nil && !BareMany(m.Harm[reading.Killed].Quantity) {
		return false
	}
	s, k := t.Sentence, d.Content(t.Sentence, t.Head)
	part := k - 1
	for part > 0 && s.Is(part, "ADP", "DET") {
		part--
	}
	return d.Grammar.Set("victim-anaphor").Word(s, k) && part >= 0 && part < k-1 && d.Grammar.Set("portion").Word(s, part)
}
