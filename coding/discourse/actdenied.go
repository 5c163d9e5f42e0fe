package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// deniedUnits is how many paragraphs behind an act a denial of it may stand that names it anew.
const deniedUnits = 3

// actDenied gives a denial that names a deed in general words the act that was told right before it:
// shells hit a hospital, and a side "denied that its units had fired on the hospital"; masked men led
// somebody off, and the police "denied having arrested him".
func (c *Joiner) actDenied(m *telling.Mention) {
	if m.Stance != attest.Denied || m.Settled || m.DeniesDeaths() || !general(m.Trigger.Frame()) {
		return
	}
	for i := len(c.Claims) - 1; i >= c.recent() && m.Unit()-c.Claims[i].Unit() <= deniedUnits; i-- {
		a := c.Claims[i]
		if a.Act.Family() != m.Act.Family() || a.Act == attest.ArmedClash || a.Stance == attest.Threatened || telling.SameSource(m, a) || c.otherDeed(m, a) {
			continue
		}
		m.Act, m.ActBy, m.Base, m.Settled = a.Act, "act.of-antecedent", a.Act, true
		if m.Actor == nil && speaksFor(m.Source.Speaker, a.Actor) { // "Police say he is not in their custody"
			m.Actor = a.Actor
		}
		if m.Act.Family() == attest.AttackFamily {
			m.Means = nil
			for _, x := range a.Means {
				m.AddMeans(x)
			}
			if m.Target == nil && m.Actor != nil { // else whoever denies is taken to be the one who is accused
				m.Target = a.Target
			}
		}
		return
	}
}

// general tells the words of a frame that hold of acts of several kinds: firing, attacking, taking
// somebody away.
func general(f *frames.Frame) bool {
	switch f.Act.Family() {
	case attest.CustodyFamily:
		return true
	case attest.AttackFamily:
		return f.Act == attest.ArmedAttack && (f.Kind == frames.Fire || f.Kind == frames.Strike)
	}
	return false
}

// otherDeed tells whether a denial names somebody or something else, another place or another day
// than the act told before.
func (c *Joiner) otherDeed(m, a *telling.Mention) bool {
	if x, y := m.Target, a.Target; x != nil && y != nil && !x.Refers && !y.Refers && c.d.differ(x, y) && !oneWord(x, y) && !(x.Class == reading.CivilianClass && y.Class == x.Class && !x.Named) {
		return true
	}
	if m.Own && a.Own && !c.d.PlacesAgree(m.Places, a.Places) {
		return true
	}
	return m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !c.d.TimesAgree(m, a)
}
