package coding

import "attest"

// allOfThem gives what a definite plural says of several blows told before it on
// one source's word ("the attacks were carried out with rockets") to those that
// stand with claim a in its unit: each was one of them.
func (c *discourse) allOfThem(a, m *mention) {
	t := m.trigger
	if !m.refers || t.actNoun() < 0 || t.s.Words[t.actNoun()].Feat("Number") != "Plur" || len(m.harm) > 0 || m.count != nil || a.act.Family() != attest.AttackFamily {
		return
	}
	for i := len(c.claims) - 1; i >= c.recent(); i-- {
		o := c.claims[i]
		if o.unit() != a.unit() {
			break
		}
		if o != a && o.act == a.act && o.stance == a.stance && sameSource(o, a) && o.trigger.s == a.trigger.s {
			c.merge(o, m)
		}
	}
}
