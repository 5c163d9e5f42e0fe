package coding

import (
	"slices"

	"attest"
	"attest/coding/telling"
)

// howItHappened returns the act told last where a sentence says when or where it was and, in a
// clause of its own, how it went: "The incident occurred near Yala when gunmen stormed a farm",
// « L'attaque s'est produite lorsque deux hommes ont ouvert le feu ». Nil where it tells another.
func (c *discourse) howItHappened(m *telling.Mention) *telling.Mention {
	s := m.Trigger.Sentence
	if m.Act.Family() != attest.AttackFamily || m.Another || m.Stance != attest.Asserted {
		return nil
	}
	n, v := c.eventSaid(s)
	if v < 0 || !slices.Contains(m.Trigger.Words, n) && (m.Trigger.Word == v || !s.Within(m.Trigger.Word, v)) {
		return nil
	}
	a := c.lastDone(s, n)
	if a == nil || a.Act.Family() != attest.AttackFamily || a.Stance != m.Stance || tollsDiffer(m, a) {
		return nil
	}
	if m.Actor != nil && a.Actor != nil && !m.Actor.Refers && c.d.differ(m.Actor, a.Actor) {
		return nil
	}
	if m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !c.d.TimesAgree(m, a) && !m.Time.Expression.OnlyInDay() {
		return nil
	}
	return a
}
