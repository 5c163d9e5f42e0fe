package coding

import "attest"

// newTollUnits is how many paragraphs, or entries of a running page, may lie between
// an act and the toll of it that has risen since.
const newTollUnits = 2

// oldToll returns the claim told last when a telling only says that its toll has
// risen, on the same source's word: « Le bilan passe à sept morts ».
func (c *discourse) oldToll(m *mention) *mention {
	if len(c.claims) == 0 || m.actor != nil || m.own || m.refers || !m.trigger.frame().soft() || m.harm[killed] == nil {
		return nil
	}
	a := c.claims[len(c.claims)-1]
	old := a.harm[killed]
	if old == nil || a.act.Family() != attest.AttackFamily || a.stance != attest.Asserted || m.stance != a.stance || !sameSource(m, a) && !c.d.unsourced(m) {
		return nil
	}
	if d := m.unit() - c.d.sents[a.last].unit; d > newTollUnits || m.trigger.s == a.trigger.s {
		return nil
	}
	now, was := m.harm[killed].quantity.Low, old.quantity.Low
	if now == nil || was == nil || *now <= *was || !c.d.tellsBalance(m) {
		return nil
	}
	return a
}

// risen puts the toll of a telling in the place of that of the claim.
func (c *discourse) risen(a, m *mention) {
	for k := range m.harm {
		delete(a.harm, k)
	}
	c.merge(a, m)
}
