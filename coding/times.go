package coding

import (
	"strings"

	"attest"
	"attest/edtf"
	"attest/timex"
)

// timeOf finds when a telling happened: the time attached most closely to its
// words.
func (d *telling) timeOf(m *mention) {
	s := m.trigger.s
	times := d.timesIn(s)
	best, bestCost := -1, farthestTime
	for i := range times {
		t := &times[i]
		if t.expression.Kind == timex.Stamp {
			d.rejectTime(m, t, "dates the report")
			continue
		}
		if t.expression.Kind == timex.Span && d.compares(s, t.first) {
			d.rejectTime(m, t, "measures a superlative")
			continue
		}
		if t.expression.Kind == timex.Span && d.ofAside(s, t.head, m.trigger.w) {
			d.rejectTime(m, t, "says how long something lasted that an aside tells")
			continue
		}
		if t.expression.FromAct() && !d.namedNext(m, t) {
			d.rejectTime(m, t, "counts from another act")
			continue
		}
		if d.ofThingDone(m, t) || d.ofClauseApart(m, t) {
			d.rejectTime(m, t, "says when something else was done")
			continue
		}
		if d.sinceWhen(s, t) && !d.lasts(m.trigger) {
			d.rejectTime(m, t, "says when that was since which something has not happened")
			continue
		}
		if d.countsOccasions(s, t) {
			d.rejectTime(m, t, "says in which stretch it was one of several")
			continue
		}
		cost, ok := d.timeCost(m, *t)
		if ok && cost < farthestTime && d.stretches(t) {
			cost = min(cost+stretchCost, farthestTime-1) // a day, where one goes with the act, says it closer
		}
		switch {
		case !ok:
			d.rejectTime(m, t, "tells when it was said")
		case cost >= farthestTime:
			d.rejectTime(m, t, "too far from the words of the act")
		case cost >= bestCost:
			d.rejectTime(m, t, "farther from the words of the act")
		default:
			if best >= 0 {
				d.rejectTime(m, &times[best], "farther from the words of the act")
			}
			best, bestCost = i, cost
		}
	}
	if best < 0 {
		best = d.timeAtEnd(m, times)
	}
	if best < 0 {
		return
	}
	t := *d.sharper(s, times, best)
	if m.stance == attest.Threatened {
		future := t.anchor
		future.Tense = timex.Future
		if at, ok := t.expression.Resolve(future); ok {
			t.time = at
		}
	}
	d.sinceIsOnset(m, &t)
	if t.time.EDTF == "" {
		d.rejectTime(m, &t, "cannot be worked out without the day of the report")
		return
	}
	m.time = &t
}

// sharper returns the time right beside one, parted from it by a comma alone, that
// says the same closer, else the time itself: « Il y a trente ans, le 11 avril 1985 ».
func (d *telling) sharper(s *sentence, times []timeRef, i int) *timeRef {
	t := &times[i]
	for j := range times {
		o := &times[j]
		if o.first != t.last+2 && t.first != o.last+2 || s.lower[max(o.first, t.first)-1] != "," || o.expression.Kind == timex.Stamp {
			continue
		}
		if t.time.Precision == attest.Year && o.time.Precision == attest.Day && o.time.EDTF != "" && o.time.Earliest[:4] == t.time.Earliest[:4] {
			return o
		}
	}
	return t
}

// farthestTime is what it must cost less than to attach a time to an act.
const farthestTime = 9

// rejectTime notes a time, if there is one, that another was preferred to.
func (d *telling) rejectTime(m *mention, t *timeRef, why string) {
	if t != nil && len(t.at) > 0 {
		m.reject("time", d.words(t.at[0]), why)
	}
}

func (d *telling) timeCost(m *mention, t timeRef) (int, bool) {
	s := m.trigger.s
	best, ok := 0, false
	consider := func(pred int) {
		cost, fits := d.attachment(s, pred, t.head, t.first, t.last)
		if fits && (!ok || cost < best) {
			best, ok = cost, true
		}
	}
	consider(m.trigger.w)
	for _, a := range m.also {
		if a.s == s {
			consider(a.w)
		}
	}
	return best, ok
}

// claimTime writes the time of a claim; without any hint it is the week
// before publication (codebook, section 5).
func (d *telling) claimTime(m *mention) attest.Time {
	if m.stance == attest.Threatened {
		if m.time != nil {
			t := m.time.time
			return d.anchor.Threat(&t)
		}
		return d.anchor.Threat(nil)
	}
	if m.time != nil {
		return m.time.time
	}
	return d.narrowed.Default()
}

// timesAgree tells whether the times of two tellings have a day in common. Sets
// of days ("one of the Fridays of the month") can miss each other within their
// bounds.
func (d *telling) timesAgree(a, b *mention) bool {
	x, y := a.time.time, b.time.time
	if x.Earliest > y.Latest || y.Earliest > x.Latest {
		return false
	}
	if !strings.HasPrefix(x.EDTF, "[") && !strings.HasPrefix(y.EDTF, "[") {
		return true
	}
	v, errV := edtf.Parse(x.EDTF)
	w, errW := edtf.Parse(y.EDTF)
	return errV != nil || errW != nil || !edtf.Intersect(v, w).IsZero()
}

// timeInside tells whether a claim's time can lie within a summary's.
func (d *telling) timeInside(m, w *mention) bool {
	if m.time == nil || w.time == nil {
		return true
	}
	return d.timesAgree(m, w)
}

// placeAndTime dates and places a telling from its own sentence.
func (d *telling) placeAndTime(m *mention) {
	if m.trigger.frame() == takingUp {
		return
	}
	d.placeOf(m)
	d.timeOf(m)
}

// inTitle tells a word of the day that dates the report ("11 March 2014"), or of the
// title of a report on what a day brought ("FIGHTING IN YALA: AS IT HAPPENED").
func (d *telling) inTitle(t trigger) bool {
	if sp := t.span(); d.headDate.start <= sp.start && sp.end <= d.headDate.end {
		return true
	}
	return t.pattern.noun && t.s.unit == 0 && d.units[0].heading && !d.clauseHasToll(t.s, t.w) && d.dayReport()
}
