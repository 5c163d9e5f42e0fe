package story

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// dayOfHeading returns the day under whose heading a unit stands in a report that goes
// by days (« Jeudi 4 avril », then its entries), or the month or year in a chronology
// ("1994"), or nil.
func (d *Story) dayOfHeading(unit int) *reading.TimeRef {
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
// report, but for the page of another day than that of publication with its list of events.
func (d *Story) readDays() {
	d.days = make([]*reading.TimeRef, len(d.Sents))
	found, only := 0, -1
	for i := range d.Sents {
		if d.days[i] = d.onlyDay(&d.Sents[i]); d.days[i] != nil {
			found++
			only = i
		}
	}
	if found < 2 && (only < 0 || !d.headsList(only)) {
		clear(d.days)
	}
}

// headsList tells whether the one day that heads a report is another than that of its
// publication, with bullets below it.
func (d *Story) headsList(sentence int) bool {
	t := d.days[sentence].Time
	if d.Published.IsZero() || t.Precision != attest.Day || t.EDTF == d.Report.Published {
		return false
	}
	return slices.ContainsFunc(d.Units[d.Sents[sentence].Unit:], func(u syntax.Unit) bool { return u.Bullet })
}

// onlyDay returns the day of a heading that is nothing but one, or nil.
func (d *Story) onlyDay(s *syntax.Sentence) *reading.TimeRef {
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
