package discourse

import (
	"attest"
	"attest/coding/earnest"
	"attest/coding/telling"
)

// allOfThem gives what a definite plural says of several blows told before it on
// one source's word ("the attacks were carried out with rockets") to those that
// stand with claim a in its unit: each was one of them.
func (c *Joiner) allOfThem(a, m *telling.Mention) {
	t := m.Trigger
	if !m.Refers || earnest.ActNoun(t) < 0 || t.Sentence.Words[earnest.ActNoun(t)].Feat("Number") != "Plur" || len(m.Harm) > 0 || m.Count != nil || a.Act.Family() != attest.AttackFamily {
		return
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		o := c.Claims[i]
		if o.Unit() != a.Unit() {
			break
		}
		if o != a && o.Act == a.Act && o.Stance == a.Stance && telling.SameSource(o, a) && o.Trigger.Sentence == a.Trigger.Sentence {
			c.merge(o, m)
		}
	}
}
