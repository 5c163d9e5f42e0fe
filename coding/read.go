package coding

import (
	"attest"
	"attest/edtf"
	"attest/quantity"
)

// read analyses a report: sentences, units, quantities, places, times, the
// voice it is written in.
func (l *language) read(r attest.Report, published edtf.Value) *reading {
	d := &reading{language: l, report: r, text: r.Text, offsets: newOffsets(r.Text), units: readUnits(r.Text), published: published}
	d.readHead()
	a := l.analyse(r.Text)
	d.parsed, d.sents, d.names, d.dateline = a.body, a.sents, a.names, a.dateline
	at := 0
	for i := range d.sents {
		for at+1 < len(d.units) && d.sents[i].Start >= d.units[at+1].start {
			at++
		}
		d.sents[i].unit = at
	}
	if len(d.units) == 0 {
		d.units = []unit{{span: span{0, len(r.Text)}}}
	}
	d.year = yearOf(published)
	markQuotations(d.sents)
	d.things = make([][]*thing, len(d.sents))
	d.quantities = make([][]quantity.Mention, len(d.sents))
	for _, q := range l.reader.Find(withoutDoubledNumbers(r.Text), d.parsed) {
		d.quantities[q.Sentence] = append(d.quantities[q.Sentence], q)
	}
	for i := range d.sents {
		s := &d.sents[i]
		s.rehang(func() { d.raiseAccusations(s) })
	}
	d.indexTimes(a.times)
	for i := range d.sents {
		d.sents[i].partTimes(d.parties.PersonNoun)
	}
	d.indexPlaces(a)
	d.country = d.mainCountry()
	d.resolveTimes(a.times)
	d.mendPersons()
	d.readVoice()
	return d
}

// mainCountry returns the country that most of the report's places are in; what
// bodies and peoples are of does not count.
func (d *reading) mainCountry() string {
	votes := map[string]int{}
	best := ""
	for _, m := range d.toponyms {
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
