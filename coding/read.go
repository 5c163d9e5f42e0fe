package coding

import (
	"strings"

	"attest"
	"attest/edtf"
	"attest/party"
	"attest/quantity"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// read analyses a report: sentences, units, quantities, places, times, the
// voice it is written in.
func (l *language) read(r attest.Report, published edtf.Value) *document {
	d := &document{language: l, report: r, text: r.Text, offsets: newOffsets(r.Text), units: readUnits(r.Text), published: published}
	d.readHead()
	parsed := l.model.Parse(d.withoutBrackets(d.withoutDateline()))
	d.parsed = parsed
	d.names = l.parties.Names(r.Text, parsed)
	d.sents = make([]sentence, len(parsed))
	at := 0
	for i, p := range parsed {
		d.sents[i] = newSentence(p, r.Text, i)
		l.forms.correct(&d.sents[i])
		l.mend(&d.sents[i])
		for at+1 < len(d.units) && p.Start >= d.units[at+1].start {
			at++
		}
		d.sents[i].unit = at
	}
	if len(d.units) == 0 {
		d.units = []unit{{span: span{0, len(r.Text)}}}
	}
	d.year = yearOf(published)
	d.markQuotations()
	d.things = make([][]*thing, len(d.sents))
	d.quantities = make([][]quantity.Mention, len(d.sents))
	for _, q := range l.reader.Find(r.Text, parsed) {
		d.quantities[q.Sentence] = append(d.quantities[q.Sentence], q)
	}
	for i := range d.sents {
		d.raiseAccusations(&d.sents[i])
	}
	times := l.finder.Find(r.Text, parsed)
	d.indexTimes(times)
	d.readPlaces(times)
	d.resolveTimes(times)
	d.mendPersons()
	d.readVoice()
	d.readSetting()
	return d
}

// PlaceHints tells which words of a text name no place: its times, and its
// parties where more than a lone word names them, since a lone word may be a
// capital or a country as well. A long abbreviation ("FACA") is a party alone.
func PlaceHints(parsed []ud.Sentence, times []timex.Expression, names *party.Names) toponym.Hints {
	var h toponym.Hints
	for _, t := range times {
		h.NotPlaces = append(h.NotPlaces, toponym.Span{Start: t.Start, End: t.End})
	}
	for _, n := range names.Spans() {
		if w := parsed[n.Sentence].Words; n.Last > n.First || abbreviation(parsed[n.Sentence], n.First) {
			h.NotPlaces = append(h.NotPlaces, toponym.Span{Start: w[n.First].Start, End: w[n.Last].End})
		}
	}
	return h
}

// abbreviation tells a word of four capitals or more in a sentence that is not
// in capitals itself.
func abbreviation(s ud.Sentence, w int) bool {
	form := s.Words[w].Form
	if len(form) < 4 || form != strings.ToUpper(form) {
		return false
	}
	for i := range s.Words {
		if f := s.Words[i].Form; f != strings.ToUpper(f) {
			return true
		}
	}
	return false
}

// readPlaces finds the places and the country that the report is about.
func (d *document) readPlaces(times []timex.Expression) {
	d.toponyms = d.recognizer.Find(d.text, d.parsed, PlaceHints(d.parsed, times, d.names))
	d.indexPlaces()
	d.country = d.mainCountry()
}

// mainCountry returns the country that most of the report's places are in.
func (d *document) mainCountry() string {
	votes := map[string]int{}
	best := ""
	for _, m := range d.toponyms {
		if m.Place == nil || m.Place.Country == "" {
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

// readHead reads the date in the head of the text, which dates a report that
// gives no publication date.
func (d *document) readHead() {
	head, ok := d.finder.Dateline(d.text)
	if !ok {
		return
	}
	d.headDate = span{head.Date.Start, head.Date.End}
	if d.published.IsZero() && !head.Published.IsZero() {
		d.published = head.Published
	}
}

// withoutDateline returns the text for the parser: a dateline ("QUETTA, Nov 16
// (AFP) - ") is blanked out, offsets kept, so that the first sentence begins
// with the news.
func (d *document) withoutDateline() string {
	start, end := datelineSpan(d.text)
	if end <= start {
		return d.text
	}
	d.dateline = span{start, end}
	return d.text[:start] + strings.Repeat(" ", end-start) + d.text[end:]
}

// datelineSpan finds a dateline at the head of the text or of its second or
// third line: a short run that begins in capitals and ends in a dash.
func datelineSpan(text string) (start, end int) {
	at := 0
	for line := 0; line < 6 && at < len(text); line++ {
		stop := strings.IndexByte(text[at:], '\n')
		if stop < 0 {
			stop = len(text) - at
		}
		l := text[at : at+stop]
		for _, dash := range []string{" - ", " -- ", " – ", " — ", "—"} {
			i := strings.Index(l, dash)
			if i <= 0 || i > 90 {
				continue
			}
			head := l[:i]
			if datelineHead(head) {
				return at, at + i + len(dash)
			}
		}
		at += stop + 1
	}
	return 0, 0
}

// datelineHead tells whether a run is a place in capitals, perhaps with a
// date and an agency, without a verb's worth of small words.
func datelineHead(head string) bool {
	words := strings.Fields(head)
	if len(words) == 0 || len(words) > 10 {
		return false
	}
	first := strings.Trim(words[0], ",.")
	return len(first) > 2 && strings.ToUpper(first) == first && strings.ToLower(first) != first
}

// markQuotations marks the words that stand inside quotation marks; a
// quotation may run over several sentences of a unit.
func (d *document) markQuotations() {
	open, unit := "", -1
	for i := range d.sents {
		s := &d.sents[i]
		if s.unit != unit {
			open, unit = "", s.unit
		}
		s.quoted = make([]bool, len(s.Words))
		for j := range s.Words {
			f := s.Words[j].Form
			switch {
			case open != "" && strings.Contains(open, f):
				open = ""
			case open == "":
				if closing, ok := quoteMarks[f]; ok {
					open = closing
				}
			default:
				s.quoted[j] = open != ""
			}
		}
	}
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
