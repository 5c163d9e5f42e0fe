package coding

import (
	"slices"

	"attest"
	"attest/timex"
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
		if m.time == nil {
			m.time = d.timeBefore(m.trigger.s, m.trigger.w)
		}
		if o := d.mainBefore(ms, i); o != nil {
			if m.time == nil && o == ms[i-1] {
				m.time = d.timeAfter(o, m)
			}
			d.takeFrom(m, o, false)
		}
		if m.time == nil {
			m.time = d.earlierTime(m)
		}
		goesOn := i > 0 && d.nextParagraph(m, ms[i-1])
		if goesOn {
			m.takeTime(ms[i-1])
		}
		if len(m.places) == 0 {
			d.placeFromContext(m)
		}
		if goesOn && (m.time == nil || m.time.weak) {
			m.takePlaces(ms[i-1])
		}
	}
}

// nextParagraph tells whether a telling in the next paragraph goes on with the story of
// the one before: an act of one family, in no item of its own; at another place,
// on a day or in a night.
func (d *document) nextParagraph(m, o *mention) bool {
	elsewhere := m.own && len(m.places) > 0 && len(o.places) > 0 && !d.placesAgree(m.places, o.places)
	if elsewhere && o.time != nil && (long(o.time) || o.time.time.Precision == attest.Month) {
		return false
	}
	return m.unit()-o.unit() == 1 && !d.units[m.unit()].bullet && (!d.units[o.unit()].bullet || m.summary()) && !d.headedItem(m.unit()) && o.act.Family() == m.act.Family()
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
			m.means = slices.Clone(o.means)
			for i := range m.means {
				m.means[i].lent = true
			}
		}
	}
	m.takePlaces(o)
}

// takePlaces gives a telling without a place those of another.
func (m *mention) takePlaces(o *mention) {
	if len(m.places) > 0 || len(o.places) != 1 || o.summary() || m.act.Family() == attest.AgreementFamily {
		return
	}
	if m.time != nil && o.time != nil && !m.time.weak && !o.time.weak && yearsApart(m.time.time, o.time.time) {
		return
	}
	m.places = slices.Clone(o.places)
	for i := range m.places {
		m.places[i].rule = "place.of-context"
	}
}

// yearsApart tells times of different years, at which a story does not stay where
// it was.
func yearsApart(a, b attest.Time) bool {
	return len(a.Earliest) >= 4 && len(b.Earliest) >= 4 && a.Earliest[:4] != b.Earliest[:4]
}

// takeTime gives a telling without a time that of another; what is to come has
// no time to give or take.
func (m *mention) takeTime(o *mention) {
	if m.time == nil && o.time != nil && !o.time.onset && m.stance != attest.Threatened && o.stance != attest.Threatened {
		t := *o.time
		t.weak, t.rule = true, "time.of-context"
		m.time = &t
	}
}

// earlierTime returns the last time named before a telling in its unit, or
// the day in the heading of a live page.
func (d *document) earlierTime(m *mention) *timeRef {
	for i := m.trigger.s.index - 1; i >= 0 && d.sents[i].unit == m.unit(); i-- {
		if t := d.timeBefore(&d.sents[i], len(d.sents[i].Words)); t != nil {
			return t
		}
	}
	if t := d.dayOfHeading(m.unit()); t != nil && m.stance != attest.Threatened {
		return t
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

// timeAfter returns the last time named between a telling and the next in its
// unit: « La nuit de samedi a été agitée » moves the story on.
func (d *document) timeAfter(o, m *mention) *timeRef {
	for i := m.trigger.s.index - 1; i > max(o.last, o.trigger.s.index); i-- {
		if t := d.timeBefore(&d.sents[i], len(d.sents[i].Words)); t != nil {
			return t
		}
	}
	return nil
}

// timeBefore returns the last day or night, or month, that a sentence names
// before a word and that can date what is told there: not when something was
// said, nor what an aside or a superlative is of.
func (d *document) timeBefore(s *sentence, w int) *timeRef {
	ts := d.timesIn(s)
	for j := len(ts) - 1; j >= 0; j-- {
		t := ts[j]
		if t.last >= w || t.spoken || s.describing(t.head) || t.time.EDTF == "" || long(&t) || t.expression.Kind == timex.Stamp || d.compares(s, t.first) || w < len(s.Words) && (d.ofAside(s, t.head, w) || s.gloss(t.first, w)) {
			continue
		}
		t.weak, t.rule = true, "time.before"
		return &t
	}
	return nil
}

// describing tells a word of a participle or relative clause on a noun, which dates
// what the noun names: « malgré la trêve conclue la veille ».
func (s *sentence) describing(w int) bool {
	for steps := 0; w >= 0 && steps < 4; steps++ {
		if baseRel(s.rel(w)) == "acl" {
			return true
		}
		w = s.Words[w].Head
	}
	return false
}

// long tells a time of more than a day, a night or a month.
func long(t *timeRef) bool {
	return t.time.Precision == attest.Year || t.time.Precision == attest.Range && daysBetween(t.time.Earliest, t.time.Latest) > 1
}

// headedItem tells whether a unit opens with what it is about and a colon
// ("Bessarabia: three missiles …"), as the items of a bulletin do: each tells
// of something else.
func (d *document) headedItem(u int) bool {
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit != u {
			continue
		}
		for w := 0; w < len(s.Words) && w < 9; w++ {
			switch {
			case s.lower[w] == ":":
				return w > 0
			case s.is(w, "VERB", "AUX"):
				return false
			}
		}
		return false
	}
	return false
}

// liveEntry tells whether a unit belongs to an entry of a live page: it, or
// the unit before it, opens with a clock time.
func (d *document) liveEntry(u int) bool {
	return d.units[u].entry || u > 0 && d.units[u-1].entry
}
