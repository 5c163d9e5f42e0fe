package reading

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/coding/syntax"
	"attest/edtf"
)

// stamp is an ISO 8601 date that a page's header left before the text, with the
// label that stood before it at most ("date 2023-12 The group …").
var stamp = regexp.MustCompile(`^\s*(?:\p{L}+:?\s+)?\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:]+Z?)?)?\s+`)

// readHead reads the date in the head of the text, which dates a report that
// gives no publication date.
func (d *Document) readHead() {
	head, ok := d.Finder.Dateline(d.Text)
	if !ok || d.headsList(syntax.Span{Start: head.Date.Start, End: head.Date.End}, head.Published) || d.headsEntry(head.Date.Start) {
		return
	}
	d.HeadDate = syntax.Span{Start: head.Date.Start, End: head.Date.End}
	switch {
	case head.Published.IsZero():
	case d.Published.IsZero():
		d.Published = head.Published
	default:
		d.Published = narrowed(d.Published, head.Published)
	}
}

// narrowed returns the day in the head of a text where that is one of those of a publication
// date known to the month or year; else that date.
func narrowed(published, head edtf.Value) edtf.Value {
	v := edtf.Intersect(published, head)
	if oneDay(published) || !oneDay(v) {
		return published
	}
	return v
}

// oneDay tells a date that is known to the day.
func oneDay(v edtf.Value) bool {
	from, to := v.Bounds()
	return !v.IsZero() && from == to
}

// headsList tells a date alone on its line over a list, which is another than that of
// publication: it is the day of what the list tells.
func (d *Document) headsList(at syntax.Span, day edtf.Value) bool {
	if len(d.Units) == 0 || d.Published.IsZero() || day.String() == d.Published.String() || strings.TrimSpace(d.Text[d.Units[0].Start:d.Units[0].End]) != strings.TrimSpace(d.Text[at.Start:at.End]) {
		return false
	}
	return slices.ContainsFunc(d.Units, func(u syntax.Unit) bool { return u.Bullet })
}

// headsEntry tells a date that opens a line of a chronology, of which another opens with a date
// too: "3 March – Rebels seize a town".
func (d *Document) headsEntry(at int) bool {
	entries, own := 0, false
	for _, u := range d.Units {
		from := u.Start + bulletAt(d.Text[u.Start:u.End])
		item := d.Text[from:u.End]
		if mark := labelMark.FindStringIndex(item[:min(len(item), longestLineLabel)]); mark != nil && d.dayLabel(item[:mark[0]]) {
			entries++
			own = own || from <= at && at < u.End
		}
	}
	return own && entries > 1
}

// datelineSpan finds a dateline at the head of the text or of one of its first
// lines: a short run that begins in capitals and ends in a dash, a place with a
// date that ends in another mark, a town in capitals and a colon over a story, or the
// stamp of a date.
func (l *Language) datelineSpan(text string) syntax.Span {
	if at := stamp.FindStringIndex(text); at != nil {
		return syntax.Span{Start: at[0], End: at[1]}
	}
	shouted := l.shoutsLabels(text, syntax.Span{})
	at := 0
	for line := 0; line < 6 && at < len(text); line++ {
		stop := strings.IndexByte(text[at:], '\n')
		if stop < 0 {
			stop = len(text) - at
		}
		first := text[at : at+stop]
		for _, dash := range []string{" - ", " -- ", " _ ", " – ", " — ", "—", "– ", "- "} {
			i := strings.Index(first, dash)
			if i <= 0 || i > 90 {
				continue
			}
			if datelineHead(first[:i]) && !l.titleOfDay(first[:i]) && !(shouted && shoutedLabel(first) > 0) || line < 2 && l.townAlone(first[:i], first[i+len(dash):]) && !l.listsTowns(text[at+stop:], dash) {
				return syntax.Span{Start: at, End: at + i + len(dash)}
			}
		}
		if i := strings.Index(first, ": "); i > 0 && line < 3 && (datelineHead(first[:i]) || l.Recognizer.KnowsTown(strings.TrimSpace(first[:i]))) && l.townAlone(first[:i], first[i+2:]) && !l.listsTowns(text[at+stop:], ": ") {
			return syntax.Span{Start: at, End: at + i + 2} // "LAHORE: Gunmen …", "Lagos: Police said …"
		}
		at += stop + 1
	}
	if h, ok := l.Finder.Dateline(text); ok && h.Place.End > 0 && h.Date.End > 0 {
		return syntax.Span{Start: h.Place.Start, End: h.Body}
	}
	return syntax.Span{}
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

// titleOfDay tells whether a run names a kind of report: "DAILY SUMMARY – NORTHERN REGION"
// is a title.
func (l *Language) titleOfDay(head string) bool {
	words := strings.Fields(syntax.Normal(head))
	for i := range words {
		if l.Grammar.Set("day-report").HasPrep(strings.Join(words[i:], " ")) {
			return true
		}
	}
	return false
}

// bodyOfStory is how many bytes the first line of a story has at least behind a town
// in small letters: what is shorter is rather a label or a headline.
const bodyOfStory = 60

// townAlone tells whether a line begins with the name of a town and nothing else, as
// papers without an agency write their datelines: "Monrovia - Fighters loyal to …".
func (l *Language) townAlone(head, body string) bool {
	name := strings.TrimSpace(head)
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 3 || len(body) < bodyOfStory {
		return false
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(body)
	return unicode.IsUpper(first) && l.Recognizer.Knows(name)
}

// listsTowns tells whether a later line begins with a town and a dash too: in such a
// list each place is that of its own item.
func (l *Language) listsTowns(text, dash string) bool {
	for _, line := range strings.Split(text, "\n") {
		if i := strings.Index(line, dash); i > 0 && i < 40 && l.Recognizer.Knows(strings.TrimSpace(line[:i])) {
			return true
		}
	}
	return false
}

// datelineCountry returns the country of the place from which the report is datelined, "" where
// there is none or it is not known.
func (d *Document) datelineCountry() string {
	if d.Dateline.Empty() {
		return ""
	}
	for _, m := range d.Toponyms {
		if m.Place != nil && m.Start >= d.Dateline.Start && m.End <= d.Dateline.End {
			return m.Place.Country
		}
	}
	return ""
}
