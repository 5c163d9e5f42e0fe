package view

import (
	"fmt"
	"strings"
	"time"

	"attest"
)

// unknownEarliest and unknownLatest are the bounds of a time whose year the
// report does not tell (codebook, section 5).
const unknownEarliest, unknownLatest = "0001-01-01", "9999-12-31"

// when puts a time in words: "Fri 8 Dec 2023", "one of Fri 1, 8, 15 Dec 2023",
// "25 Nov – 30 Dec 2023". What it cannot put in words stays EDTF.
func when(t attest.Time) string {
	e := t.EDTF
	switch {
	case strings.HasPrefix(e, "[") && strings.HasSuffix(e, "]"):
		return oneOf(strings.Split(e[1:len(e)-1], ","), e)
	case strings.Contains(e, "X"):
		return unspecified(t)
	case strings.HasSuffix(e, "/.."):
		if from, ok := date(strings.TrimSuffix(e, "/..")); ok {
			s := "from " + from.Format("2 Jan 2006")
			if to, ok := date(t.Latest); ok && t.Latest != unknownLatest {
				s += " to " + to.Format("2 Jan 2006") + " at the latest"
			}
			return s
		}
	case strings.Contains(e, "/"):
		from, to, _ := strings.Cut(e, "/")
		a, okA := date(from)
		b, okB := date(to)
		if okA && okB {
			return between(a, b)
		}
		if x, y, ok := hours(from, to); ok {
			return y.day() + ", " + x.clock() + "–" + y.clock()
		}
	}
	if d, ok := date(e); ok {
		return d.Format("Mon 2 Jan 2006")
	}
	if m, err := time.Parse("2006-01", e); err == nil {
		return m.Format("January 2006")
	}
	if h, ok := hour(e); ok {
		return h.day() + ", " + h.clock()
	}
	return e
}

// oneOf shortens a set of days: the month and the weekday that all share are
// said once.
func oneOf(days []string, edtf string) string {
	var ds []time.Time
	for _, s := range days {
		d, ok := date(strings.TrimSpace(s))
		if !ok {
			return edtf
		}
		ds = append(ds, d)
	}
	var parts []string
	for i, d := range ds {
		s := d.Format("2")
		if i == len(ds)-1 || d.Month() != ds[i+1].Month() || d.Year() != ds[i+1].Year() {
			s = d.Format("2 Jan 2006")
		}
		parts = append(parts, s)
	}
	sameWeekday := true
	for _, d := range ds {
		sameWeekday = sameWeekday && d.Weekday() == ds[0].Weekday()
	}
	list := strings.Join(parts, ", ")
	if sameWeekday {
		return "one of " + ds[0].Format("Mon") + " " + list
	}
	return "one of " + list
}

func between(a, b time.Time) string {
	switch {
	case a.Year() != b.Year():
		return a.Format("2 Jan 2006") + " – " + b.Format("2 Jan 2006")
	case a.Month() != b.Month():
		return a.Format("2 Jan") + " – " + b.Format("2 Jan 2006")
	}
	return a.Format("2") + "–" + b.Format("2 Jan 2006")
}

// unspecified says what is known of a date that lacks its year, or lacks all.
func unspecified(t attest.Time) string {
	if d, err := time.Parse("XXXX-01-02", t.EDTF); err == nil {
		return d.Format("2 January") + ", year not known"
	}
	if t.EDTF == "XXXX-XX-XX" {
		return "not known (the report has no date)"
	}
	if t.Earliest != unknownEarliest && t.Latest != unknownLatest {
		a, okA := date(t.Earliest)
		b, okB := date(t.Latest)
		if okA && okB {
			return "some time " + between(a, b)
		}
	}
	return t.EDTF
}

// moment is a clock time of a day.
type moment struct{ time.Time }

func (m moment) day() string { return m.Format("Mon 2 Jan 2006") }

func (m moment) clock() string { return m.Format("15:04") }

func hour(s string) (moment, bool) {
	for _, form := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04"} {
		if t, err := time.Parse(form, s); err == nil {
			return moment{t}, true
		}
	}
	return moment{}, false
}

func hours(from, to string) (a, b moment, ok bool) {
	a, okA := hour(from)
	b, okB := hour(to)
	return a, b, okA && okB && a.day() == b.day()
}

func date(s string) (time.Time, bool) {
	d, err := time.Parse(time.DateOnly, s)
	return d, err == nil
}

// published puts the publication date in words.
func published(s string) string {
	if s == "" {
		return "no publication date"
	}
	if d, ok := date(s); ok {
		return "published " + d.Format("Mon 2 Jan 2006")
	}
	if m, err := time.Parse("2006-01", s); err == nil {
		return "published in " + m.Format("January 2006")
	}
	return fmt.Sprintf("published %s", s)
}
