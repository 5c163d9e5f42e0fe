package coding

import (
	"attest"
	"attest/timex"
)

// titleLines is how many lines the head of a report may have: who publishes it, what
// it is, its date.
const titleLines = 3

// dayReport tells a report whose title says that it tells what happened on one
// day: a daily summary, a log, the violence of a day.
func (d *document) dayReport() bool { return d.titleOfDay() >= 0 }

// titleOfDay returns the unit of the title by which a report is one of a day, or -1.
func (d *document) titleOfDay() int {
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit >= titleLines || !d.units[s.unit].heading {
			return -1
		}
		if _, ok := d.grammar.set("day-report").in(s, 0, len(s.Words)); ok {
			return s.unit
		}
	}
	return -1
}

// titleTimes returns the time expressions of the title of a report of a day.
func (d *document) titleTimes(found []timex.Expression) []timex.Expression {
	title, from, n := d.titleOfDay(), 0, 0
	for n < len(found) && found[n].Sentence < len(d.sents) && d.sents[found[n].Sentence].unit <= title {
		if d.sents[found[n].Sentence].unit < title {
			from = n + 1
		}
		n++
	}
	return found[from:n]
}

// dayOfHeading returns the day under whose heading a unit stands in a report that goes
// by days (« Jeudi 4 avril », then its entries), or nil.
func (d *document) dayOfHeading(unit int) *timeRef {
	if d.days == nil {
		d.readDays()
	}
	for i := len(d.days) - 1; i >= 0; i-- {
		if d.days[i] != nil && d.sents[i].unit < unit {
			t := *d.days[i]
			t.weak, t.rule = true, "time.of-heading"
			return &t
		}
	}
	return nil
}

// readDays finds the headings that are days. A single line with a date is that of the
// report.
func (d *document) readDays() {
	d.days = make([]*timeRef, len(d.sents))
	found := 0
	for i := range d.sents {
		if d.days[i] = d.onlyDay(&d.sents[i]); d.days[i] != nil {
			found++
		}
	}
	if found < 2 {
		clear(d.days)
	}
}

// onlyDay returns the day of a heading that is nothing but one, or nil.
func (d *document) onlyDay(s *sentence) *timeRef {
	ts := d.timesIn(s)
	if !d.units[s.unit].heading || len(ts) != 1 || ts[0].time.Precision != attest.Day {
		return nil
	}
	for i := range s.Words {
		if !s.is(i, "PUNCT", "DET", "ADP") && (i < ts[0].first || i > ts[0].last) {
			return nil
		}
	}
	return &ts[0]
}

// inTitle tells a word of the day that dates the report ("11 March 2014"), or of the
// title of a report on what a day brought ("FIGHTING IN YALA: AS IT HAPPENED").
func (d *document) inTitle(t trigger) bool {
	if sp := t.span(); d.headDate.start <= sp.start && sp.end <= d.headDate.end {
		return true
	}
	return t.pattern.noun && t.s.unit == 0 && d.units[0].heading && !d.clauseHasToll(t.s, t.w) && d.dayReport()
}
