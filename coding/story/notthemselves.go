package story

import (
	"attest"
	"attest/coding/telling"
)

// notAtThemselves mends a blow that would be one of a party at itself: of two names for one
// side the one that only a common noun gave is wrong. Who is told of in another sentence did
// not do it ("Taliban attacked a patrol. We believe 30 insurgents were killed."); where he is
// named beside it, those whom he struck are others ("North Korea shelled an island, killing
// two marines").
func notAtThemselves(m *telling.Mention) {
	a, t := m.Actor, m.Target
	if a == nil || t == nil || !t.Sentence.Is(t.Head, "NOUN") || t.Nation || t.Party.Canonical == "" || m.Act == attest.ArmedClash || m.Act.Family() != attest.AttackFamily {
		return
	}
	if a.Party.Canonical != t.Party.Canonical && !(a.Nation && a.Party.Kind == attest.StateForce && t.Party.Kind == attest.StateForce && a.Party.Country == t.Party.Country) {
		return
	}
	if a.Sentence != m.Trigger.Sentence || a.Rule != "actor.verb" {
		m.Reject("actor", a.Party.Name, "the side of those it was done to")
		m.Actor = nil
		return
	}
	other := *t
	other.Party.Canonical, other.Party.Country = "", ""
	m.Target = &other
}
