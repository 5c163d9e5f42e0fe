package coding

import (
	"slices"
	"strings"

	"attest"
	"attest/edtf"
	"attest/timex"
	"attest/ud"
)

// timeRef is a time expression that a telling may be dated by.
type timeRef struct {
	expression  timex.Expression
	index       int          // in the report's expressions
	anchor      timex.Anchor // what it was resolved against
	first, last int          // words
	head        int
	at          []span
	time        attest.Time
	weak        bool // taken from the surroundings, not from the telling's own sentence
	spoken      bool // says when something was said
	onset       bool // when a state began that goes on: of no other act
	rule        string
}

// indexTimes files the time expressions by sentence, but for those of the
// dateline, which date the report and not its acts.
func (d *document) indexTimes(found []timex.Expression) {
	d.timeWords = make([][]timeRef, len(d.sents))
	for i, e := range found {
		if e.Sentence >= len(d.sents) || e.Start < d.headDate.end && d.headDate.start < e.End {
			continue
		}
		s := &d.sents[e.Sentence]
		first, last := s.wordsOf(span{e.Start, e.End})
		if first < 0 {
			continue
		}
		d.timeWords[e.Sentence] = append(d.timeWords[e.Sentence],
			timeRef{index: i, expression: e, first: first, last: last, head: s.headIn(first, last), at: []span{{e.Start, e.End}}, rule: e.Rule})
		s.markTimed(first, last)
	}
}

// resolveTimes works out the times in text order. The time of a statement
// ("said on Thursday") fixes nothing for the times of acts after it.
func (d *document) resolveTimes(found []timex.Expression) {
	aside := map[int]bool{}
	for i := range d.sents {
		s := &d.sents[i]
		for _, t := range d.timesIn(s) {
			aside[t.expression.Start] = t.fromOtherAct() || d.ofStatement(s, t.head, s.root())
			for _, a := range d.attributionsOf(s) {
				if !s.is(a.verb, "VERB", "AUX") {
					continue
				}
				if a.kind == says && beside(s, a.verb, t.first, t.last) || d.ofSaying(s, a.verb, t.first, t.last, len(s.Words)) {
					aside[t.expression.Start] = true
				}
			}
		}
	}
	d.anchor = timex.Anchor{Published: d.published}.Cover(d.headTimes(found))
	if d.anchor.Covered.IsZero() && d.dayReport() {
		d.anchor = d.anchor.CoverDay(d.titleTimes(found))
	}
	placed := timex.Timeline(found, d.anchor, func(e timex.Expression) bool { return aside[e.Start] })
	d.narrowed = d.anchor.Narrow(found)
	for i := range d.timeWords {
		for j := range d.timeWords[i] {
			t := &d.timeWords[i][j]
			p := placed[t.index]
			t.anchor, t.spoken = p.Anchor, aside[t.expression.Start]
			if p.OK {
				t.time = p.Time
			}
		}
	}
}

// headTimes returns the time expressions in the lines at the head of a report
// that tell no story: titles, numbers, the days it is about.
func (d *document) headTimes(found []timex.Expression) []timex.Expression {
	const headUnits = 5
	var out []timex.Expression
	for _, e := range found {
		if e.Sentence >= len(d.sents) {
			break
		}
		s := &d.sents[e.Sentence]
		if s.unit >= headUnits {
			break
		}
		finite := slices.ContainsFunc(s.Words, func(w ud.Word) bool { return w.UPOS == "VERB" && w.Feat("VerbForm") == "Fin" })
		if !finite && !d.units[s.unit].bullet {
			out = append(out, e)
		}
	}
	return out
}

// timesIn returns the time expressions of a sentence, in text order.
func (d *document) timesIn(s *sentence) []timeRef { return d.timeWords[s.index] }

// timeOf finds when a telling happened: the time attached most closely to its
// words.
func (d *document) timeOf(m *mention) {
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
		if t.fromOtherAct() && !d.namedNext(m, t) {
			d.rejectTime(m, t, "counts from another act")
			continue
		}
		if d.ofThingDone(m, t) {
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
func (d *document) sharper(s *sentence, times []timeRef, i int) *timeRef {
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
func (d *document) rejectTime(m *mention, t *timeRef, why string) {
	if t != nil && len(t.at) > 0 {
		m.reject("time", d.words(t.at[0]), why)
	}
}

func (d *document) timeCost(m *mention, t timeRef) (int, bool) {
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
func (d *document) claimTime(m *mention) attest.Time {
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
func (d *document) timesAgree(a, b *mention) bool {
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
func (d *document) timeInside(m, w *mention) bool {
	if m.time == nil || w.time == nil {
		return true
	}
	return d.timesAgree(m, w)
}

// ofAside tells whether a time belongs to a relative clause that w is outside
// of and that tells no toll: "released three soldiers it had held since May".
func (d *document) ofAside(s *sentence, head, w int) bool {
	for i := head; i >= 0; i = s.Words[i].Head {
		if s.rel(i) == "acl:relcl" {
			return !s.within(w, i) && d.grammar.set("kill-word").at(s, i) == 0 && d.grammar.set("wound-word").at(s, i) == 0
		}
	}
	return false
}

// someDay stands for a publication that is not known, to measure stretches.
var someDay = edtf.Of(edtf.OnDay(edtf.DayOf(2000, 11, 15)))

func daysBetween(from, to string) int {
	a, errA := edtf.ParseDate(from)
	b, errB := edtf.ParseDate(to)
	if errA != nil || errB != nil {
		return 0
	}
	x, _ := a.Bounds()
	_, y := b.Bounds()
	return int(y - x)
}

// placeAndTime dates and places a telling from its own sentence.
func (d *document) placeAndTime(m *mention) {
	if m.trigger.frame() == takingUp {
		return
	}
	d.placeOf(m)
	d.timeOf(m)
}
