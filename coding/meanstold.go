package coding

import "attest"

// addMeans gives the weapons that a sentence without an act of its own says
// were used to the act told right before it in the unit (codebook, section 2).
func (c *discourse) addMeans(s *sentence) {
	if len(c.claims) == 0 {
		return
	}
	m := c.claims[len(c.claims)-1]
	if c.d.sents[m.last].unit != s.unit || s.index-m.last > 1 || m.stance != attest.Asserted || m.act.Family() != attest.AttackFamily && m.act.Family() != attest.CustodyFamily {
		return
	}
	for v := range s.Words {
		if !s.is(v, "VERB") || !c.d.grammar.set("use").word(s, v) || c.d.negated(s, v) {
			continue
		}
		for _, h := range s.verbArguments(v).object {
			if th := c.d.thing(s, h); th.class == weaponClass && th.instrument != "" {
				m.addMeans(means{kind: th.instrument, at: th.at})
				m.last = s.index
			}
		}
	}
}
