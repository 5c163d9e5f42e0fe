package coding

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// dayOfHeading returns the day under whose heading a unit stands in a report that goes
// by days (« Jeudi 4 avril », then its entries), or the month or year in a chronology
// ("1994"), or nil.
func (d *document) dayOfHeading(unit int) *reading.TimeRef {
	if d.days == nil {
		d.readDays()
	}
	for i := len(d.days) - 1; i >= 0; i-- {
		if d.days[i] != nil && d.Sents[i].Unit < unit {
			t := *d.days[i]
			t.Weak, t.Rule = true, "time.of-heading"
			return &t
		}
	}
	return nil
}

// readDays finds the headings that are days. A single line with a date is that of the
// report.
func (d *document) readDays() {
	d.days = make([]*reading.TimeRef, len(d.Sents))
	found := 0
	for i := range d.Sents {
		if d.days[i] = d.onlyDay(&d.Sents[i]); d.days[i] != nil {
			found++
		}
	}
	if found < 2 {
		clear(d.days)
	}
}

// onlyDay returns the day of a heading that is nothing but one, or nil.
func (d *document) onlyDay(s *syntax.Sentence) *reading.TimeRef {
	ts := d.TimesIn(s)
	if !d.Units[s.Unit].Heading || len(ts) != 1 {
		return nil
	}
	if p := ts[0].Time.Precision; p != attest.Day && p != attest.Month && p != attest.Year {
		return nil
	}
	for i := range s.Words {
		if !s.Is(i, "PUNCT", "DET", "ADP") && (i < ts[0].First || i > ts[0].Last) {
			return nil
		}
	}
	return &ts[0]
}
