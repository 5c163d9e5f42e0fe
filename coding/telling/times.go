package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/timex"
)

// timeOf finds when a telling happened: the time attached most closely to its
// words.
func (d *Teller) timeOf(m *Mention) {
	s := m.Trigger.Sentence
	if t := d.measuringTime(m); t != nil {
		m.Time = t
		return
	}
	times := d.TimesIn(s)
	best := d.nearestTime(m, times)
	if best < 0 {
		best = d.timeAtEnd(m, times)
	}
	if best < 0 {
		best = d.whileDoing(m, times)
	}
	if best < 0 {
		return
	}
	best = d.dayOfPart(m, times, best)
	t := *d.sharper(s, times, best)
	d.countFromMain(&t, times)
	if d.planned(m, &t) {
		m.Stance, m.StanceBy, m.StanceAt = attest.Threatened, "stance.planned", t.At
	}
	if m.Stance == attest.Threatened {
		future := t.Anchor
		future.Tense = timex.Future
		if at, ok := t.Expression.Resolve(future); ok {
			t.Time = at
		}
	}
	d.sinceIsOnset(m, &t)
	if t.Time.EDTF == "" {
		d.RejectTime(m, &t, "cannot be worked out without the day of the report")
		return
	}
	m.Time = &t
}

// nearestTime returns which of the times of its sentence goes most closely with a telling, or -1; the others are
// rejected, each with its reason.
func (d *Teller) nearestTime(m *Mention, times []reading.TimeRef) int {
	best, bestCost := -1, farthestTime
	for i := range times {
		t := &times[i]
		if d.whenIt(m, t) {
			return i
		}
		if why := d.datesOther(m, t, times); why != "" {
			d.RejectTime(m, t, why)
			continue
		}
		cost, ok := d.timeCostAmong(m, t, len(times))
		switch {
		case !ok:
			d.RejectTime(m, t, "tells when it was said")
		case cost >= farthestTime:
			d.RejectTime(m, t, "too far from the words of the act")
		case cost >= bestCost:
			d.RejectTime(m, t, "farther from the words of the act")
		default:
			if best >= 0 {
				d.RejectTime(m, &times[best], "farther from the words of the act")
			}
			best, bestCost = i, cost
		}
	}
	return best
}

// datesOther returns why a time says nothing of when the act of a telling was, or "".
func (d *Teller) datesOther(m *Mention, t *reading.TimeRef, times []reading.TimeRef) string {
	s, several := m.Trigger.Sentence, len(times) > 1
	span := t.Expression.Kind == timex.Span
	switch {
	case t.Expression.Kind == timex.Stamp:
		return "dates the report"
	case span && d.Compares(s, t.First):
		return "measures a superlative"
	case d.OfAside(s, t.Head, m.Trigger.Word) && (span || d.Pluperfect(s, s.RelativeOver(t.Head))): // "destroyed a monastery that had been abandoned months ago"
		return "says how long something lasted, or when it had been, that an aside tells"
	case d.hadBeenSoon(m, t):
		return "says how soon it followed what was told before"
	case t.Expression.FromAct() && !d.namedNext(m, t):
		return "counts from another act"
	case t.Expression.FromFocus() && t.First > m.Trigger.Word && d.otherVerbBetween(m, t): // "were seized, then freed the next day"
		return "counts from the act before it"
	case d.ofThingDone(m, t), d.ofOtherNoun(m, t), d.OfMainAct(s, m.Trigger.Word, t), d.ofClauseApart(m, t), d.ofAccusedDone(m, t),
		d.apartByAccusation(m, t.Head), d.ofJudgment(m, t), d.ofDeedBetween(m, t, times), d.ofVerbBefore(m, t, times):
		return "says when something else was done"
	case d.ofTally(s, t), d.whenDrawnUp(m, t):
		return "tells when it was said"
	case d.SinceAside(s, t, m.Trigger.Word):
		return "says since when an aside holds"
	case d.sinceWhen(s, t) && !d.lasts(m.Trigger) && !d.sinceThisAct(m, t) && !d.inItsCourse(m, t):
		return "says when that was since which something has not happened"
	case several && d.ranksOver(s, t):
		return "says among which acts it was the worst"
	case several && t.Time.EDTF == "" && m.Stance != attest.Threatened:
		return "cannot be worked out without the day of the report"
	case d.countsOccasions(s, t):
		return "says in which stretch it was one of several"
	}
	return ""
}

// timeCostAmong returns how far a time, one of so many in its sentence, is from the words of a telling; ok is false
// where it tells when that was said.
func (d *Teller) timeCostAmong(m *Mention, t *reading.TimeRef, among int) (cost int, ok bool) {
	cost, ok = d.timeCost(m, *t)
	if among > 1 && strings.HasSuffix(t.Rule, "/same-day") { // « quasi simultanément vendredi »
		cost += sameDayCost
	}
	if t.Expression.OverEntries() { // "2002: On 12 October, a bomb …"
		cost, ok = farthestTime-1, true
	}
	if ok && m.Trigger.Pattern.Noun && d.deedBefore(m.Trigger.Sentence, t) == roles.NounHead(m.Trigger) {
		cost = min(cost, behindDeedCost)
	}
	if ok && cost < farthestTime && d.stretches(t) {
		cost = min(cost+stretchCost, farthestTime-1) // a day, where one goes with the act, says it closer
	}
	return cost, ok
}

// dayOfPart returns the day named in the same clause as a part of a day that names none:
// « arrivés à la nuit tombée lundi ».
func (d *Teller) dayOfPart(m *Mention, times []reading.TimeRef, best int) int {
	s, part := m.Trigger.Sentence, &times[best]
	if !part.Expression.PartAlone() || part.Expression.Kind == timex.Stamp {
		return best
	}
	for i := range times {
		t := &times[i]
		if i == best || t.Spoken || t.Time.Precision != attest.Day || t.Expression.PartAlone() || t.Expression.FromFocus() || t.Expression.FromAct() || s.VerbAbove(t.Head) != s.VerbAbove(part.Head) && t.First-part.Last > 2 {
			continue
		}
		if cost, ok := d.timeCost(m, *t); ok && cost < farthestTime {
			return i
		}
	}
	if i := d.timeAtEnd(m, times); i >= 0 && times[i].Time.Precision == attest.Day && !times[i].Expression.PartAlone() { // "in a dawn raid on a hillside, in the city's north, on Thursday, police said"
		return i
	}
	return best
}

// otherVerbBetween tells a verb between a telling and a time behind it that is not the one
// whose subject the telling's noun is: "the raid had taken place the day before".
func (d *Teller) otherVerbBetween(m *Mention, t *reading.TimeRef) bool {
	s := m.Trigger.Sentence
	if n := roles.NounHead(m.Trigger); m.Trigger.Pattern.Noun && s.Within(t.Head, n) { // "the bombing carried out the day before"
		return false
	}
	for i := m.Trigger.Word + 1; i < t.First; i++ {
		if s.Is(i, "VERB") && !slices.Contains(m.Trigger.Words, i) && !(m.Trigger.Pattern.Noun && s.Words[m.Trigger.Word].Head == i) {
			return true
		}
	}
	return false
}

// sharper returns the time right beside one, parted from it by a comma alone, that
// says the same closer, else the time itself: « Il y a trente ans, le 11 avril 1985 ».
func (d *Teller) sharper(s *syntax.Sentence, times []reading.TimeRef, i int) *reading.TimeRef {
	t := &times[i]
	for j := range times {
		o := &times[j]
		if o.First != t.Last+2 && t.First != o.Last+2 || s.Lower[max(o.First, t.First)-1] != "," || o.Expression.Kind == timex.Stamp {
			continue
		}
		if t.Time.Precision == attest.Year && o.Time.Precision == attest.Day && o.Time.EDTF != "" && o.Time.Earliest[:4] == t.Time.Earliest[:4] {
			return o
		}
	}
	return t
}

// sameDayCost is how much closer than a day "the same day" or "simultaneously" must stand.
const sameDayCost = 3

// behindDeedCost is how close a time is at least that stands behind the noun of a deed with
// no verb and no mark between.
const behindDeedCost = 3

// farthestTime is what it must cost less than to attach a time to an act.
const farthestTime = 9

// RejectTime notes a time, if there is one, that another was preferred to.
func (d *Teller) RejectTime(m *Mention, t *reading.TimeRef, why string) {
	if t != nil && len(t.At) > 0 {
		m.Reject("time", d.Words(t.At[0]), why)
	}
}

func (d *Teller) timeCost(m *Mention, t reading.TimeRef) (int, bool) {
	s := m.Trigger.Sentence
	best, ok := 0, false
	for _, pred := range m.wordsIn(s) {
		if cost, fits := d.Attachment(s, pred, t.Head, t.First, t.Last); fits && (!ok || cost < best) {
			best, ok = cost, true
		}
	}
	return best, ok
}

// ClaimTime writes the time of a claim; without any hint it is the week
// before publication (codebook, section 5).
func (d *Teller) ClaimTime(m *Mention) attest.Time {
	if m.Stance == attest.Threatened {
		if m.Time != nil {
			t := m.Time.Time
			return d.Anchor.Threat(&t)
		}
		return d.Anchor.Threat(nil)
	}
	if m.Time != nil {
		return m.Time.Time
	}
	return d.Narrowed.Default()
}

// TimesAgree reports whether the times of two tellings have a day in common. Sets
// of days ("one of the Fridays of the month") can miss each other within their
// bounds.
func (d *Teller) TimesAgree(a, b *Mention) bool {
	x, y := a.Time.Time, b.Time.Time
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

// TimeInside reports whether a claim's time can lie within a summary's.
func (d *Teller) TimeInside(m, w *Mention) bool {
	if m.Time == nil || w.Time == nil {
		return true
	}
	return d.TimesAgree(m, w)
}

// placeAndTime dates and places a telling from its own sentence.
func (d *Teller) placeAndTime(m *Mention) {
	if m.Trigger.Frame() == earnest.TakingUp {
		return
	}
	d.placeOf(m)
	d.timeOf(m)
}

// ofTally tells a time that dates the tally or statement from which a sentence has its word:
// "at least 40, according to a toll released Monday".
func (d *Teller) ofTally(s *syntax.Sentence, t *reading.TimeRef) bool {
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		if a.Speaker < 0 || s.Is(a.Verb, "VERB", "AUX") {
			return false
		}
		h := a.Speaker
		if up := s.Words[h].Head; up >= 0 && up < h && s.Is(up, "NOUN") && up > a.Verb {
			h = up
		}
		_, last := s.NounPhrase(h)
		return (s.Within(t.Head, h) || t.First == last+1) && (d.Grammar.Set("tally").Word(s, h) || d.Grammar.Set("statement").Word(s, h))
	})
}
