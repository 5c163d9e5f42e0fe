package reading

import (
	"attest"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/quantity"
)

// Read analyses a report: sentences, units, quantities, places, times, the
// voice it is written in.
func (l *Language) Read(r attest.Report, published edtf.Value) *Document {
	d := &Document{Language: l, Report: r, Text: r.Text, Offsets: NewOffsets(r.Text), Units: syntax.ReadUnits(r.Text), Published: published}
	d.readHead()
	a := l.Analyse(r.Text)
	d.Parsed, d.Sents, d.Names, d.Dateline = a.body, a.sents, a.names, a.dateline
	d.Units = cutAtLabels(r.Text, d.Units, a.labels)
	l.markSections(r.Text, d.Units)
	at := 0
	for i := range d.Sents {
		for at+1 < len(d.Units) && d.Sents[i].Start >= d.Units[at+1].Start {
			at++
		}
		d.Sents[i].Unit = at
	}
	if len(d.Units) == 0 {
		d.Units = []syntax.Unit{{Span: syntax.Span{Start: 0, End: len(r.Text)}}}
	}
	d.Year = yearOf(published)
	syntax.MarkQuotations(d.Sents)
	d.things = make([][]*Thing, len(d.Sents))
	d.Quantities = make([][]quantity.Mention, len(d.Sents))
	for _, q := range l.Reader.Find(syntax.WithoutDoubledNumbers(r.Text), d.Parsed) {
		d.Quantities[q.Sentence] = append(d.Quantities[q.Sentence], d.nowOf(q))
	}
	for i := range d.Sents {
		l.mender.Accusations(&d.Sents[i], d)
	}
	d.indexTimes(a.times)
	for i := range d.Sents {
		l.mender.PartTimes(&d.Sents[i])
		l.mender.JoinRows(&d.Sents[i])
	}
	d.countNoTimes()
	d.triggers = nil // they were asked for before times were known
	d.indexPlaces(a)
	d.Country = d.mainCountry()
	d.resolveTimes(a.times)
	for i := range d.Sents {
		l.mender.Persons(&d.Sents[i], d)
		d.Sents[i].Settle()
	}
	d.readVoice()
	d.readTurns()
	return d
}

// mainCountry returns the country that most of the report's places are in; what
// bodies and peoples are of does not count.
func (d *Document) mainCountry() string {
	votes := map[string]int{}
	best := ""
	for _, m := range d.Toponyms {
		if m.Associated || m.Place == nil || m.Place.Country == "" {
			continue
		}
		c := m.Place.Country
		votes[c]++
		if best == "" || votes[c] > votes[best] || votes[c] == votes[best] && c < best {
			best = c
		}
	}
	return best
}

// yearOf returns the year of a date, 0 when it is not known.
func yearOf(v edtf.Value) int {
	if v.IsZero() {
		return 0
	}
	from, to := v.Bounds()
	a, _, _ := from.Civil()
	b, _, _ := to.Civil()
	if a != b {
		return 0
	}
	return a
}
