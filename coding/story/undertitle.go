package story

import (
	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/telling"
)

// underTitle folds what a headline tells into the first telling of the same under it, where the two were not
// joined: a headline tells nothing that its report does not tell. Where the two may be apart it only takes time
// and place from there: "Nine killed in raid on hillside", then "Military police killed nine men on
// Sula hill on Thursday".
func (d *Story) underTitle(ms []*telling.Mention) []*telling.Mention {
	var out []*telling.Mention
	for i, m := range ms {
		if o := d.toldUnder(m, ms[i+1:]); o != nil && m.Headline {
			if d.sameUnderTitle(m, o) {
				fold(m, o, ms)
				continue
			}
			d.settleByLede(m, o)
		}
		out = append(out, m)
	}
	return out
}

// sameUnderTitle reports whether what a headline tells is what the telling under it tells: the same act, or one that
// the headline leaves open.
func (d *Story) sameUnderTitle(m, o *telling.Mention) bool {
	if open := m.Act == attest.ArmedAttack || m.Act == attest.Killing; m.Act != o.Act && !open {
		return false
	}
	return m.Stance == attest.Asserted && o.Stance == attest.Asserted && m.Inherited == nil && o.Inherited == nil && d.OneSide(m.Actor, o.Actor)
}

// fold adds what a headline tells to the telling under it, and hands over what hangs on it.
func fold(m, o *telling.Mention, ms []*telling.Mention) {
	for _, sp := range m.Acts {
		o.AddAct(sp)
	}
	if o.Actor == nil {
		o.Actor = m.Actor
	}
	if o.Target == nil {
		o.Target = m.Target
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if t := m.Harm[k]; t != nil && o.Harm[k] == nil {
			o.SetHarm(k, *t)
		}
	}
	for _, x := range ms {
		if x.Inherited == m {
			x.Inherited, x.Origin = o, discourse.First(o)
		}
	}
}

// settleByLede gives what a headline tells the time and the place of the telling under it.
func (d *Story) settleByLede(m, o *telling.Mention) {
	if (m.Time == nil || m.Time.Weak) && o.Time != nil && m.Stance != attest.Threatened && !o.Time.Onset {
		t := *o.Time
		t.Weak, t.Rule = true, "time.under-headline"
		m.Time = &t
	}
	if len(o.Places) == 1 && (len(m.Places) == 0 || !m.Own || d.Finer(o.Places, m.Places)) {
		m.Places = []reading.PlaceRef{o.Places[0]}
		m.Places[0].Rule = "place.under-headline"
	}
}

// toldUnder returns the first telling of the story that can be of what a headline tells: of one
// family with it, with no other toll and no other place; nil for none.
func (d *Story) toldUnder(m *telling.Mention, after []*telling.Mention) *telling.Mention {
	const near = 3 // units: a second heading, a dateline, the lede
	for _, o := range after {
		if o.Headline || o.Act.Family() != m.Act.Family() {
			continue
		}
		if o.Unit()-m.Unit() > near || d.Units[o.Unit()].Bullet || o.Stance == attest.Threatened {
			return nil
		}
		if x, y := m.Harm[reading.Killed], o.Harm[reading.Killed]; x != nil && y != nil && !telling.SameBounds(x.Quantity, y.Quantity) && !mayBeOne(x.Quantity, y.Quantity) {
			return nil
		}
		if m.Own && len(m.Places) > 0 && len(o.Places) > 0 && !d.PlacesAgree(m.Places, o.Places) {
			return nil
		}
		return o
	}
	return nil
}

// mayBeOne tells two tolls of which one holds the other: "14" and "at least 14".
func mayBeOne(a, b attest.Quantity) bool {
	within := func(x, y attest.Quantity) bool {
		return x.Low != nil && y.Low != nil && *x.Low >= *y.Low && (y.High == nil || x.High != nil && *x.High <= *y.High)
	}
	return within(a, b) || within(b, a)
}
