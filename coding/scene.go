package coding

import (
	"slices"

	"attest"
)

// scene gives the tellings that do not say when, where or who what the text
// around them says: the summary that introduces a list, the claim before in
// the same paragraph, the day of a live page.
func (d *document) scene(ms []*mention) {
	for i, m := range ms {
		if intro := d.introduction(m, ms[:i]); intro != nil {
			d.takeFrom(m, intro, true)
			if len(m.places) == 0 {
				d.placeFromContext(m)
			}
			continue
		}
		if m.summary() { // "… conducted six of them in Syria"
			if whole := d.summaryOf(m, ms[:i]); whole != nil {
				d.takeFrom(m, whole, true)
			}
		}
		if i > 0 && ms[i-1].unit() == m.unit() {
			d.takeFrom(m, ms[i-1], false)
		}
		if m.time == nil {
			m.time = d.earlierTime(m)
		}
		if i > 0 && m.unit()-ms[i-1].unit() == 1 && !d.units[m.unit()].bullet && ms[i-1].act.Family() == m.act.Family() {
			m.takeTime(ms[i-1])
		}
		if len(m.places) == 0 {
			d.placeFromContext(m)
		}
	}
}

// introduction returns the claim under which the telling of a list item
// stands: one told in the unit that introduces the list.
func (d *document) introduction(m *mention, before []*mention) *mention {
	if !d.units[m.unit()].bullet {
		return nil
	}
	u := m.unit()
	for u > 0 && d.units[u].bullet {
		u--
	}
	var intro *mention
	for _, o := range before {
		if o.unit() <= u && o.act.Family() == m.act.Family() && (o.summary() || o.unit() == u) {
			intro = o
		}
	}
	return intro
}

// takeFrom fills the time and, in a list, the sides and means that telling m
// leaves unsaid from claim o.
func (d *document) takeFrom(m, o *mention, list bool) {
	m.takeTime(o)
	if list {
		if m.actor == nil {
			m.actor = o.actor
		}
		if m.target == nil || m.target.refers {
			m.target = o.target
		}
		if len(m.means) == 0 && o.summary() {
			m.means = o.means
		}
	}
	if len(m.places) == 0 && len(o.places) > 0 && !o.summary() && m.act.Family() != attest.AgreementFamily {
		m.places = slices.Clone(o.places)
		for i := range m.places {
			m.places[i].rule = "place.of-context"
		}
	}
}

// takeTime gives a telling without a time that of another; what is to come has
// no time to give or take.
func (m *mention) takeTime(o *mention) {
	if m.time == nil && o.time != nil && m.stance != attest.Threatened && o.stance != attest.Threatened {
		t := *o.time
		t.weak, t.rule = true, "time.of-context"
		m.time = &t
	}
}

// earlierTime returns the last time named before a telling in its unit, or
// the day in the heading of a live page.
func (d *document) earlierTime(m *mention) *timeRef {
	for i := m.trigger.s.index - 1; i >= 0 && d.sents[i].unit == m.unit(); i-- {
		ts := d.timesIn(&d.sents[i])
		for j := len(ts) - 1; j >= 0; j-- {
			if t := ts[j]; t.time.EDTF != "" && t.time.Precision != attest.Range && t.time.Precision != attest.Year {
				t.weak, t.rule = true, "time.before"
				return &t
			}
		}
	}
	if !d.liveEntry(m.unit()) || m.stance == attest.Threatened {
		return nil
	}
	from, to := d.published.Bounds()
	if d.published.IsZero() || from != to {
		return nil
	}
	day := from.String()
	return &timeRef{time: attest.Time{EDTF: day, Earliest: day, Latest: day, Precision: attest.Day}, weak: true, rule: "time.of-page"}
}

// liveEntry tells whether a unit belongs to an entry of a live page: it, or
// the unit before it, opens with a clock time.
func (d *document) liveEntry(u int) bool {
	return d.units[u].entry || u > 0 && d.units[u-1].entry
}
