package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// newTollUnits is how many paragraphs, or entries of a running page, may lie between
// an act and the toll of it that has risen since.
const newTollUnits = 2

// oldToll returns the claim told last when a telling only says that its toll has
// risen, on the same source's word: « Le bilan passe à sept morts ».
func (c *Joiner) oldToll(m *telling.Mention) *telling.Mention {
	if len(c.Claims) == 0 || m.Actor != nil || m.Own || m.Refers || !m.Trigger.Frame().Soft() || m.Harm[reading.Killed] == nil {
		return nil
	}
	a := c.Claims[len(c.Claims)-1]
	old := a.Harm[reading.Killed]
	if old == nil || a.Act.Family() != attest.AttackFamily || a.Stance != attest.Asserted || m.Stance != a.Stance || !telling.SameSource(m, a) && !c.d.Unsourced(m) {
		return nil
	}
	if d := m.Unit() - c.d.Sents[a.Last].Unit; d > newTollUnits || m.Trigger.Sentence == a.Trigger.Sentence {
		return nil
	}
	now, was := m.Harm[reading.Killed].Quantity.Low, old.Quantity.Low
	if now == nil || was == nil || *now <= *was || !c.d.TellsBalance(m) {
		return nil
	}
	return a
}

// risen puts the toll of a telling in the place of that of the claim.
func (c *Joiner) risen(a, m *telling.Mention) {
	for k := range m.Harm {
		delete(a.Harm, k)
	}
	c.merge(a, m)
}
