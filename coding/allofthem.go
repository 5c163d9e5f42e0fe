package coding

import (
	"attest"
	"attest/coding/telling"
)

// allOfThem gives what a definite plural says of several blows told before it on
// one source's word ("the attacks were carried out with rockets") to those that
// stand with claim a in its unit: each was one of them.
func (c *discourse) allOfThem(a, m *telling.Mention) {
	t := m.Trigger
	if !m.Refers || telling.ActNoun(t) < 0 || t.Sentence.Words[telling.ActNoun(t)].Feat("Number") != "Plur" || len(m.Harm) > 0 || m.Count != nil || a.Act.Family() != attest.AttackFamily {
		return
	}
	for i := len(c.claims) - 1; i >= c.recent(); i-- {
		o := c.claims[i]
		if o.Unit() != a.Unit() {
			break
		}
		if o != a && o.Act == a.Act && o.Stance == a.Stance && telling.SameSource(o, a) && o.Trigger.Sentence == a.Trigger.Sentence {
			c.merge(o, m)
		}
	}
}
