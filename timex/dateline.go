package timex

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/edtf"
	"attest/scan"
	"attest/ud"
)

// Range is a stretch of text in half-open byte offsets; none when End is 0.
type Range struct{ Start, End int }

// Head is what stands at the head of a report: the dateline of a wire story
// ("QUETTA, Pakistan, Nov 16 (AFP) -"), or a line or headline with the date
// ("Publié le 2 juillet 2019"). Body is where the text proper begins; dates
// before it tell the report's day, not an act's.
type Head struct {
	Place, Date, Agency Range
	Published           edtf.Value // without a year (XXXX-11-16) where the line has none
	Body                int
}

const (
	headLines   = 7   // so many lines can come before the text proper
	longestHead = 160 // in bytes; longer lines are text
)

// Dateline reads the head of a text. ok is false when it tells neither place
// nor date.
func (f *Finder) Dateline(text string) (h Head, ok bool) {
	at, lines := 0, 0
	for at < len(text) && lines < headLines {
		end := len(text)
		if k := strings.IndexByte(text[at:], '\n'); k >= 0 {
			end = at + k
		}
		line := text[at:end]
		start := at + len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
		at = end + 1
		if start == end {
			continue
		}
		lines++
		if d, found := f.wire(text, start, end); found {
			if d.Published.IsZero() {
				d.Published, d.Date = h.Published, h.Date
			}
			return d, true
		}
		if h.Published.IsZero() {
			f.dated(text, start, end, &h)
		}
		body := strings.TrimRightFunc(text[start:end], unicode.IsSpace)
		if len(body) > longestHead {
			break
		}
	}
	return h, !h.Published.IsZero()
}

// wire reads a dateline at the start of a line: PLACE, date (AGENCY) -.
func (f *Finder) wire(text string, start, end int) (Head, bool) {
	limit := min(end, start+longestHead)
	if dash, after := dashIn(text, start, limit); dash >= 0 {
		if h, ok := f.placeAndDate(text, start, dash, end); ok {
			h.Body = f.afterMarks(text, after, end)
			return h, true
		}
	}
	// ALGER, 9 octobre 1997 (our correspondent). The text goes on.
	// JAFFNA, Feb. 3: The text goes on. In small letters, or before a small
	// letter, that is an entry of a list, and the day is the act's.
	// Islamabad, Mar 21 (UNI) The text goes on.
	for stop := start; stop < limit; stop++ {
		if strings.HasPrefix(text[stop:limit], ") ") {
			h, ok := f.placeAndDate(text, start, stop+1, end)
			if next, _ := utf8.DecodeRuneInString(text[stop+2:]); ok && unicode.IsUpper(next) && h.Place.End > 0 && h.Date.End > 0 && h.Agency.End == stop {
				h.Body = f.afterMarks(text, stop+2, end)
				return h, true
			}
		}
		if rest := text[stop:limit]; !strings.HasPrefix(rest, ". ") && !strings.HasPrefix(rest, ": ") {
			continue
		}
		h, ok := f.placeAndDate(text, start, stop, end)
		if ok && h.Place.End > 0 && h.Date.End > 0 && (h.Date.End == stop || h.Agency.End == stop-1) && (text[stop] == '.' && !runsOn(text, h) || loudColon(text, h.Place, stop)) {
			h.Body = f.afterMarks(text, stop+len(": "), end)
			return h, true
		}
	}
	return Head{}, false
}

// runsOn tells a date that goes on with what stands before it, as that of an act does and
// that of a dateline does not: "Rebels captured Gao on 14 May. The army …".
func runsOn(text string, h Head) bool {
	first, _ := utf8.DecodeRuneInString(text[h.Date.Start:])
	return unicode.IsLower(first) && !strings.Contains(text[h.Place.End:h.Date.Start], ",")
}

// loudColon tells whether a place in capitals stands before a colon, and a
// sentence begins after it.
func loudColon(text string, place Range, colon int) bool {
	name := text[place.Start:place.End]
	next, _ := utf8.DecodeRuneInString(text[colon+len(": "):])
	return name == strings.ToUpper(name) && !unicode.IsLower(next)
}

// placeAndDate reads what stands before the dash of a dateline.
func (f *Finder) placeAndDate(text string, start, dash, end int) (Head, bool) {
	var h Head
	head := strings.TrimRight(text[start:dash], " .\t\u00a0")
	headEnd := start + len(head)
	year := 0
	if strings.HasSuffix(head, ")") {
		if open := strings.LastIndexByte(head, '('); open >= 0 {
			inside := head[open+1 : len(head)-1]
			if y, err := strconv.Atoi(inside); err == nil && len(inside) == 4 {
				year = y
			} else {
				h.Agency = Range{start + open + 1, headEnd - 1}
			}
			headEnd = start + open
		}
	}
	placeEnd := headEnd
	for _, e := range f.Find(text[start:headEnd], []ud.Sentence{{End: headEnd - start}}) {
		if e.Kind != Absolute {
			continue
		}
		if e.form.year == 0 {
			e.form.year = year
		}
		if v, ok := publishedBy(e); ok {
			h.Published = v
			h.Date = Range{start + e.Start, start + e.End}
			placeEnd = h.Date.Start
			break
		}
	}
	place := strings.TrimRight(text[start:placeEnd], " ,;:/|\t\u00a0(")
	if k := strings.LastIndexByte(place, ','); k >= 0 && f.listed("undated", place[k+1:]) {
		place = strings.TrimRight(place[:k], " ,")
	}
	h.Place = Range{start, start + len(place)}
	dated := h.Date.End > 0 || h.Agency.End > 0
	title := end-start <= longestHead && !strings.Contains(text[start:end], ". ") && !strings.HasSuffix(strings.TrimSpace(text[start:end]), ".")
	switch {
	case place == "" && dated:
		h.Place = Range{}
	case !f.placeLike(place, dated) || !dated && title:
		return Head{}, false
	}
	return h, true
}

// afterMarks skips what agencies put in brackets before a text: [TEXT].
func (f *Finder) afterMarks(text string, at, end int) int {
	for {
		rest := strings.TrimLeft(text[at:max(at, end)], " ")
		k := strings.IndexByte(rest, ']')
		if !strings.HasPrefix(rest, "[") || k < 0 || k > 60 {
			return at
		}
		at = max(at, end) - len(rest) + k + 1
		at += len(text[at:max(at, end)]) - len(strings.TrimLeft(text[at:max(at, end)], " "))
	}
}

// dashIn finds the dash that ends a dateline, with spaces around it (or "--"),
// and where the text goes on.
func dashIn(text string, start, limit int) (at, after int) {
	for i := start; i < limit; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '-' || r == '–' || r == '—' || r == '―' {
			end := i + size
			for end < len(text) && (text[end] == '-' || strings.HasPrefix(text[end:], "–") || strings.HasPrefix(text[end:], "—")) {
				_, s := utf8.DecodeRuneInString(text[end:])
				end += s
			}
			before, _ := utf8.DecodeLastRuneInString(text[start:i])
			next, s := utf8.DecodeRuneInString(text[end:])
			spaced := unicode.IsSpace(before) || before == ')'
			glued := unicode.IsDigit(before) && unicode.IsUpper(next) // "New York, May 4, 2021—The group"
			if i > start && (spaced && unicode.IsSpace(next) || end-i > 1 && r == '-' || r != '-' && (spaced || glued || unicode.IsSpace(next))) {
				for s > 0 && unicode.IsSpace(next) {
					end += s
					next, s = utf8.DecodeRuneInString(text[end:])
				}
				return i, end
			}
			i = end
			continue
		}
		if r == '.' || r == '?' || r == '!' || r == ':' {
			next, _ := utf8.DecodeRuneInString(text[i+size:])
			if r != '.' || unicode.IsSpace(next) && i-start > 40 {
				return -1, 0 // a sentence, not a dateline
			}
		}
		i += size
	}
	return -1, 0
}

// placeLike says whether words can be the place of a dateline: a few words
// with capitals, all in capitals where no date or agency follows.
func (f *Finder) placeLike(place string, dated bool) bool {
	if len(place) < 3 || len(place) > 60 || f.listed("no-place", place) {
		return false
	}
	first, _, _ := strings.Cut(place, ",")
	if !dated && (first != strings.ToUpper(first) || strings.ContainsAny(place, "0123456789")) {
		return false
	}
	words := strings.Fields(place)
	capitals := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(“\"'"))
		if unicode.IsUpper(r) {
			capitals++
		} else if unicode.IsDigit(r) {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(place)
	return unicode.IsUpper(r) && len(words) <= 7 && 2*capitals >= len(words)
}

// listed says whether a text begins with a phrase of a class of the pack.
func (f *Finder) listed(class, text string) bool {
	ids := f.words.ids(scan.Tokens(text))
	return len(ids) > 0 && len(f.classes[class].at(ids, 0)) > 0
}

// publishedBy returns the date of an expression that can be a report's own: a
// day with or without a year, a clock time on it, a month with its year.
func publishedBy(e Expression) (edtf.Value, bool) {
	g := e.form
	if g.op != "" || g.domFrom != 0 || g.third != "" || g.month == 0 || g.dom == 0 && g.year == 0 {
		return edtf.Value{}, false
	}
	v, _, ok := g.resolve(Anchor{})
	return v, ok && v.Form() == edtf.Single
}

// dated reads a line that tells the report's date: the date alone, after a
// word such as "published", or at either end of a short headline.
func (f *Finder) dated(text string, start, end int, h *Head) {
	line := text[start:end]
	exprs := f.Find(line, []ud.Sentence{{End: len(line)}})
	year := 0
	for _, e := range exprs {
		year = max(year, e.form.year)
	}
	for _, e := range exprs {
		if e.Kind != Absolute {
			continue
		}
		before := strings.TrimRight(line[:e.Start], " ,;:(-–—|/\t\u00a0")
		after := strings.Trim(line[e.End:], " .,;:)-–—|/\t\u00a0")
		said := f.listed("dated", lastWords(before, 3)) || f.listed("dated", lastWords(before, 2)) || f.listed("dated", lastWords(before, 1)) || f.listed("dated", e.Text)
		if e.form.year == 0 && said {
			e.form.year = year // "covering 4-10 July 2011. Issued Monday 11 July."
		}
		v, ok := publishedBy(e)
		if !ok || e.form.year == 0 {
			continue
		}
		short := len(line) <= longestHead && !strings.HasSuffix(strings.TrimSpace(line), ".")
		whole := e.form.dom != 0
		switch {
		case said:
		case before == "" && after == "":
		case short && whole && (after == "" || before == ""):
		case short && whole && len(after) <= 25 && !strings.ContainsAny(after, ".!?"):
		case short && !whole && after == "" && len(before) <= 30:
		default:
			continue
		}
		h.Published = v
		h.Date = Range{start + e.Start, start + e.End}
		if h.Body = h.Date.End; len(after) <= 25 {
			h.Body = end
		}
		return
	}
}

// lastWords returns the end of a text from its nth last word on.
func lastWords(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		word := strings.TrimRightFunc(s[:at], unicode.IsSpace)
		at = max(0, strings.LastIndexFunc(word, unicode.IsSpace))
	}
	return s[at:]
}
