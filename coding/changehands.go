package coding

import "attest"

// changeHands joins the leaving of a place to its taking, or the other way round.
func (c *discourse) changeHands(a, m *mention) {
	if c.d.grammar.set("leave").at(a.trigger.s, a.trigger.w) > 0 {
		a.actor, m.actor = m.actor, a.actor
		a.act, a.actBy, a.settled = attest.TerritoryChange, "act.change-of-hands", true
	}
	if a.target == nil {
		a.target = m.actor
	}
	m.actor, m.target = nil, nil
	c.merge(a, m)
}

// leftWithEntry tells whether of two tellings of one sentence or the next one
// tells that a place was entered and the other that its holders left it, which is
// one change of hands (codebook, section 10).
func (c *discourse) leftWithEntry(m, a *mention) bool {
	if m.act.Family() != attest.TerritoryFamily || a.act.Family() != attest.TerritoryFamily || m.act == attest.Deployment && a.act == attest.Deployment {
		return false
	}
	if m.stance != a.stance || !sameSource(m, a) || m.trigger.s.index-a.last > 1 || m.unit() != a.unit() || m.own && a.own && !c.d.placesAgree(m.places, a.places) {
		return false
	}
	leaves := func(o *mention) bool { return c.d.grammar.set("leave").at(o.trigger.s, o.trigger.w) > 0 }
	if leaves(m) == leaves(a) || m.actor == nil || a.actor == nil || sameParty(m.actor.party, a.actor.party) {
		return false
	}
	return m.trigger.s == a.trigger.s || !m.own
}
