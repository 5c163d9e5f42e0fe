package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/telling"
)

// saysWhatItWas takes a telling that says what the one right before it was, of which no side is known, as that one in
// full: "Shots were heard in Mbelu. It was a clash between the army and rebels, the army said". It tells whether it
// did.
func (c *Joiner) saysWhatItWas(m *telling.Mention) bool {
	if len(c.Claims) == 0 || !m.Trigger.Pattern.Noun {
		return false
	}
	last := len(c.Claims) - 1
	a, s := c.Claims[last], m.Trigger.Sentence
	if n := earnest.ActNoun(m.Trigger); n < 0 || !c.d.SaidOfIt(s, n) {
		return false
	}
	open := a.Actor == nil && a.Target == nil && a.Act.Family() == attest.AttackFamily && a.Act.Family() == m.Act.Family()
	if !open || s.Index-a.Last != 1 || a.Unit() != m.Unit() || a.Stance != attest.Asserted || m.Stance != attest.Asserted {
		return false
	}
	if len(m.Places) == 0 || !m.Own {
		m.Places, m.Own = a.Places, a.Own
	}
	if m.Time == nil || m.Time.Weak {
		m.Time = a.Time
	}
	m.Acts = append(slices.Clone(a.Acts), m.Acts...)
	m.Also = append(append(m.Also, a.Trigger), a.Also...)
	c.Claims[last] = m
	return true
}
