package timex

import (
	"fmt"
	"slices"
	"strconv"
)

// form is an expression's meaning before it is resolved: what the words fix,
// nothing else.
type form struct {
	op      string // how it is resolved; "" is a point in the calendar
	weekday int    // 1 Monday to 7 Sunday
	dom     int    // day of month
	domFrom int    // "11-13 December": the first day
	month   int
	year    int
	rel     int // days from the base: yesterday is -1
	hasRel  bool
	dir     string // last, next, this
	part    string // part of the day
	hour    int
	minute  int
	clock   bool
	half    string // am, pm
	unit    string
	n, most int // a number, or a vague one from n to most
	hasN    bool
	sign    int
	base    string // "focus": hangs on the day last mentioned; "act": on an act named behind it
	third   string // early, mid, late
	season  string
	holiday string
	ordinal int
	tense   string // future, where the words themselves say so
	a, b    *form
}

// The words that the packs may use for these fields.
var (
	ops = []string{"shift", "past-span", "next-span", "unit", "since", "until", "before", "interval", "overnight", "same", "week-of",
		"recent", "season", "stamp", "year-of"}
	units    = []string{"minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "half", "year", "decade"}
	parts    = []string{"dawn", "morning", "noon", "afternoon", "evening", "night", "midnight", "early-hours", "day"}
	dirs     = []string{"last", "next", "this"}
	thirds   = []string{"early", "mid", "late"}
	seasonsW = []string{"spring", "summer", "autumn", "winter"}
)

// put sets a field from a word of the pack.
func (f *form) put(field, value string) error {
	word := func(into *string, allowed []string) error {
		if !slices.Contains(allowed, value) {
			return fmt.Errorf("%s cannot be %q, but one of %v", field, value, allowed)
		}
		*into = value
		return nil
	}
	switch field {
	case "op":
		return word(&f.op, ops)
	case "unit":
		return word(&f.unit, units)
	case "part":
		return word(&f.part, parts)
	case "dir":
		return word(&f.dir, dirs)
	case "third":
		return word(&f.third, thirds)
	case "season":
		return word(&f.season, seasonsW)
	case "half":
		return word(&f.half, []string{"am", "pm"})
	case "base":
		return word(&f.base, []string{"focus", "publication", "act"})
	case "tense":
		return word(&f.tense, []string{"future", "past"})
	case "holiday":
		if _, _, ok := holidayDay(value, 2000); !ok {
			return fmt.Errorf("holiday %q is neither month-day nor easter+days nor hijra-month-day", value)
		}
		f.holiday = value
		return nil
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		return fmt.Errorf("%s=%q is no number", field, value)
	}
	return f.putInt(field, n, n)
}

// putInt sets a field from a number; most is the upper bound of a vague one.
func (f *form) putInt(field string, n, most int) error {
	switch field {
	case "weekday":
		f.weekday = n
	case "dom":
		f.dom = n
	case "from":
		f.domFrom = n
	case "month", "mon":
		f.month = n
	case "year":
		f.year = n
	case "yy":
		f.year = 1900 + n
		if n < 50 {
			f.year += 100
		}
	case "rel":
		f.rel, f.hasRel = n, true
	case "hh":
		f.hour, f.clock = n, true
	case "mm":
		f.minute, f.clock = n, true
	case "ss": // seconds tell nothing
	case "hhmm":
		f.hour, f.minute, f.clock = n/100, n%100, true
	case "n":
		f.n, f.most, f.hasN = n, most, true
	case "most":
		f.most = n
	case "sign":
		f.sign = n
	case "ordinal":
		f.ordinal = n
	default:
		return fmt.Errorf("there is no field %q", field)
	}
	return nil
}

// merge joins what two expressions of one time say ("Tuesday night", "around
// 21:30"); false when both fix the same thing.
func merge(a, b form) (form, bool) {
	conflict := false
	num := func(x, y int) int {
		if x != 0 && y != 0 && x != y {
			conflict = true
		}
		if x != 0 {
			return x
		}
		return y
	}
	str := func(x, y string) string {
		if x != "" && y != "" && x != y {
			conflict = true
		}
		if x != "" {
			return x
		}
		return y
	}
	out := form{
		op: str(a.op, b.op), weekday: num(a.weekday, b.weekday), dom: num(a.dom, b.dom), domFrom: num(a.domFrom, b.domFrom),
		month: num(a.month, b.month), year: num(a.year, b.year), dir: str(a.dir, b.dir), half: str(a.half, b.half),
		unit: str(a.unit, b.unit), sign: num(a.sign, b.sign), base: str(a.base, b.base), third: str(a.third, b.third),
		season: str(a.season, b.season), holiday: str(a.holiday, b.holiday), ordinal: num(a.ordinal, b.ordinal),
		tense: str(a.tense, b.tense), a: a.a, b: a.b,
	}
	if out.part = b.part; b.part == "" || a.part != "" && b.part == "day" {
		out.part = a.part
	}
	switch {
	case a.hasN && b.hasN, a.clock && b.clock, a.a != nil && b.a != nil:
		conflict = true
	case a.hasRel && b.hasRel && a.rel != b.rel:
		conflict = true
	}
	one := func(p, q form, has bool) form {
		if has {
			return p
		}
		return q
	}
	n := one(a, b, a.hasN)
	out.n, out.most, out.hasN = n.n, n.most, n.hasN
	c := one(a, b, a.clock)
	out.hour, out.minute, out.clock = c.hour, c.minute, c.clock
	r := one(a, b, a.hasRel)
	out.rel, out.hasRel = r.rel, r.hasRel
	if a.a == nil {
		out.a, out.b = b.a, b.b
	}
	return out, !conflict
}

// fixesDay says whether the form says which day, or narrows which.
func (f form) fixesDay() bool {
	return f.weekday != 0 || f.dom != 0 || f.month != 0 || f.year != 0 || f.hasRel || f.holiday != "" || f.season != "" || f.op == "shift" || f.op == "same"
}

// wholeDay says whether the form by itself names a day.
func (f form) wholeDay() bool {
	return f.op == "" && (f.weekday != 0 || f.dom != 0 || f.hasRel || f.holiday != "")
}

// loose says whether it only says when in a day: a clock time, a part of the day.
func (f form) loose() bool { return f.op == "" && !f.fixesDay() && (f.clock || f.part != "") }
