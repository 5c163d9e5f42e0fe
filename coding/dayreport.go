package coding

import "attest/timex"

// dayReport tells a report whose title says that it tells what happened on one
// day: a daily summary, a log, the violence of a day.
func (d *document) dayReport() bool {
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit != 0 {
			return false
		}
		if _, ok := d.grammar.set("day-report").in(s, 0, len(s.Words)); ok && d.units[0].heading {
			return true
		}
	}
	return false
}

// titleTimes returns the time expressions of the first line.
func (d *document) titleTimes(found []timex.Expression) []timex.Expression {
	n := 0
	for n < len(found) && found[n].Sentence < len(d.sents) && d.sents[found[n].Sentence].unit == 0 {
		n++
	}
	return found[:n]
}
