package coding

import "attest"

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
