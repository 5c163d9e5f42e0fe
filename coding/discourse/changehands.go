package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// changeHands joins the leaving of a place to its taking, or the other way round.
func (c *Joiner) changeHands(a, m *telling.Mention) {
	if c.d.Grammar.Set("leave").At(a.Trigger.Sentence, a.Trigger.Word) > 0 {
		a.Actor, m.Actor = m.Actor, a.Actor
		a.Act, a.ActBy, a.Settled = attest.TerritoryChange, "act.change-of-hands", true
	}
	if a.Target == nil {
		a.Target = m.Actor
	}
	m.Actor, m.Target = nil, nil
	c.merge(a, m)
}

// leftWithEntry tells whether of two tellings of one sentence or the next one
// tells that a place was entered and the other that its holders left it, which is
// one change of hands (codebook, section 10).
func (c *Joiner) leftWithEntry(m, a *telling.Mention) bool {
	if m.Act.Family() != attest.TerritoryFamily || a.Act.Family() != attest.TerritoryFamily || m.Act == attest.Deployment && a.Act == attest.Deployment {
		return false
	}
	if m.Stance != a.Stance || !telling.SameSource(m, a) || m.Trigger.Sentence.Index-a.Last > 1 || m.Unit() != a.Unit() || m.Own && a.Own && !c.d.PlacesAgree(m.Places, a.Places) {
		return false
	}
	leaves := func(o *telling.Mention) bool {
		return c.d.Grammar.Set("leave").At(o.Trigger.Sentence, o.Trigger.Word) > 0
	}
	if leaves(m) == leaves(a) || m.Actor == nil || a.Actor == nil || reading.SameParty(m.Actor.Party, a.Actor.Party) {
		return false
	}
	return m.Trigger.Sentence == a.Trigger.Sentence || !m.Own
}
