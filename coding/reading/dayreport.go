package reading

import "attest/timex"

// titleLines is how many lines the head of a report may have: who publishes it, what
// it is, its date.
const titleLines = 3

// DayReport tells a report whose title says that it tells what happened on one
// day: a daily summary, a log, the violence of a day.
func (d *Document) DayReport() bool { return d.titleOfDay() >= 0 }

// titleOfDay returns the unit of the title by which a report is one of a day, or -1.
func (d *Document) titleOfDay() int {
	for i := range d.Sents {
		s := &d.Sents[i]
		if s.Unit >= titleLines || !d.Units[s.Unit].Heading {
			return -1
		}
		if _, ok := d.Grammar.Set("day-report").In(s, 0, len(s.Words)); ok {
			return s.Unit
		}
	}
	return -1
}

// titleTimes returns the time expressions of the title of a report of a day.
func (d *Document) titleTimes(found []timex.Expression) []timex.Expression {
	title, from, n := d.titleOfDay(), 0, 0
	for n < len(found) && found[n].Sentence < len(d.Sents) && d.Sents[found[n].Sentence].Unit <= title {
		if d.Sents[found[n].Sentence].Unit < title {
			from = n + 1
		}
		n++
	}
	return found[from:n]
}
