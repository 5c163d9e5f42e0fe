package coding

import "attest/timex"

// titleLines is how many lines the head of a report may have: who publishes it, what
// it is, its date.
const titleLines = 3

// dayReport tells a report whose title says that it tells what happened on one
// day: a daily summary, a log, the violence of a day.
func (d *reading) dayReport() bool { return d.titleOfDay() >= 0 }

// titleOfDay returns the unit of the title by which a report is one of a day, or -1.
func (d *reading) titleOfDay() int {
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
func (d *reading) titleTimes(found []timex.Expression) []timex.Expression {
	title, from, n := d.titleOfDay(), 0, 0
	for n < len(found) && found[n].Sentence < len(d.sents) && d.sents[found[n].Sentence].unit <= title {
		if d.sents[found[n].Sentence].unit < title {
			from = n + 1
		}
		n++
	}
	return found[from:n]
}
