package coding

import (
	"slices"

	"attest"
)

// onlyMentions tells whether a definite noun on another's word says nothing of the
// act but that it was: "the minister condemned the attack", "the council will
// review the raid". He does not vouch for it, and it is no claim of his.
func (c *discourse) onlyMentions(m, a *mention) bool {
	if !m.refers || !m.trigger.pattern.noun || m.trigger.frame() == takingUp || m.source.voice != says || m.source.speaker.kind == reportSpeaker || m.stance == attest.Denied || m.stance == attest.Unconfirmed {
		return false
	}
	if m.own || m.time != nil && !m.time.weak || len(m.harm) > 0 || m.effect != "" || m.count != nil || len(m.also) > 0 || m.tellsSides() {
		return false
	}
	return c.d.takesStand(m) || !sameSource(m, a) && !c.adopts(a, m)
}

// tellsSides tells whether a telling names who did it or to whom.
func (m *mention) tellsSides() bool {
	return m.actor != nil && !m.actor.refers && m.actor.rule != "actor.speaker" || m.target != nil && !m.target.refers
}

// takesStand tells whether the source of a telling only takes a stand on it
// ("condemned", « salue »).
func (d *document) takesStand(m *mention) bool {
	s, w := m.trigger.s, m.trigger.governed()
	return slices.ContainsFunc(d.attributionsOf(s), func(a attribution) bool {
		return a.kind == says && a.governs(w) > 0 && d.grammar.set("attitude").word(s, a.verb)
	})
}

// oneMore gives "a second raid", « une autre frappe » the kind and the doer of the
// blow told right before it.
func (c *discourse) oneMore(m *mention) {
	if len(c.claims) == 0 || !m.trigger.pattern.noun || !m.trigger.frame().means || len(m.means) > 0 {
		return
	}
	s, n := m.trigger.s, m.trigger.nounHead()
	if !slices.ContainsFunc(s.children(n, "amod", "det"), func(k int) bool { return c.d.grammar.set("another").word(s, k) }) {
		return
	}
	a := c.claims[len(c.claims)-1]
	if a.act.Family() != attest.AttackFamily || m.act.Family() != attest.AttackFamily || m.unit() != a.unit() || a.stance != m.stance {
		return
	}
	if m.actor == nil && a.actor != nil {
		doer := *a.actor
		doer.rule = "actor.of-blow-before"
		m.actor = &doer
	}
	if m.act == attest.ArmedAttack {
		m.act, m.actBy, m.settled = a.act, "act.of-blow-before", true
		for _, x := range a.means {
			x.quantity = nil
			m.addMeans(x)
		}
	}
}
