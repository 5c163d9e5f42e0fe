package coding

import "attest"

// sameAgain tells the act told last once more where a sentence without a verb of
// its own says that the same happened elsewhere: « Même scénario à Mbau ».
func (c *discourse) sameAgain(s *sentence) {
	n := c.d.grammar.set("same-again").at(s, 0)
	if k := min(n, len(s.Words)-1); n == 0 || len(c.claims) == 0 || !s.is(k, "ADP") && !s.isTimed(k) {
		return
	}
	if s.is(s.root(), "VERB") {
		return
	}
	a := c.claims[len(c.claims)-1]
	if a.stance != attest.Asserted || s.unit-a.trigger.s.unit > 1 {
		return
	}
	for _, p := range c.d.innermost(c.d.placesIn(s)) {
		if p.first <= n || p.first > n+placeReach {
			continue
		}
		m := *a
		m.trigger = trigger{pattern: a.trigger.pattern, s: s, w: n - 1, words: []int{n - 1}}
		m.also, m.victims, m.rejected, m.count, m.effect = nil, nil, nil, nil, ""
		m.harm, m.effectAt = map[harmKind]*toll{}, nil
		m.places, m.own, m.last = []placeRef{p}, true, s.index
		m.acts = []span{s.span(0, n-1)}
		if ts := c.d.timesIn(s); len(ts) > 0 {
			m.time = &ts[0]
		}
		if a.target != nil && a.target.class == placeClass {
			m.target = nil // the place of the first
		}
		c.claims = append(c.claims, &m)
		return
	}
}

// placeReach is how many words behind the preposition the place may begin: "in the
// neighbouring village of Mbau".
const placeReach = 5
