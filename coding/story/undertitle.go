package story

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// underTitle dates and places what a headline tells by the first telling of the same under it,
// where the two were not joined: "Nine killed in raid on hillside", then "Military police killed
// nine men on Sula hill on Thursday".
func (d *Story) underTitle(ms []*telling.Mention) {
	for i, m := range ms {
		if !m.Headline {
			continue
		}
		o := d.toldUnder(m, ms[i+1:])
		if o == nil {
			continue
		}
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
