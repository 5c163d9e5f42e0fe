package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// caughtInFight gives the fighters whom nobody is said to have caught, in the sentence after
// a fight and on the same word, to the fight: "Soldiers fought militiamen near Domoni. Three
// militiamen were captured and a soldier was hurt". It tells whether it did.
func (c *Joiner) caughtInFight(m *telling.Mention) bool {
	if len(c.Claims) == 0 || m.Act.Family() != attest.CustodyFamily || !m.Captures || m.Trigger.Pattern.Noun || m.Trigger.Frame().Kind != frames.Take || m.Harm[reading.Captured] == nil {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Act != attest.ArmedClash || m.Actor != nil && m.Actor.Sentence == m.Trigger.Sentence || m.Target == nil || !m.Target.Class.Armed() || a.Harm[reading.Captured] != nil || !c.d.rightAfter(m, a) {
		return false
	}
	c.merge(a, m)
	return true
}
