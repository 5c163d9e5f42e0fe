package timex

import (
	"slices"

	"attest"
	"attest/edtf"
)

// Tense is whether the sentence tells what was or what is to come.
type Tense uint8

const (
	Past Tense = iota // the default of news
	Future
)

// Anchor is what an expression is resolved against.
type Anchor struct {
	// Published is when the report was published: a day, with or without a
	// clock time, a coarser date, a set of days, a date without a year, or
	// nothing when it is not known.
	Published edtf.Value
	// Focus is the time that the text last fixed, for "the next day" and
	// "hours earlier"; none when there is none.
	Focus edtf.Value
	// Night says that the focus is a night of two days, which ends on the day
	// after it.
	Night bool
	Late  bool // … or an evening or night of one day
	// Covered is the stretch that the report says it is about ("No. 42, 10-16
	// October"); none when it does not say.
	Covered edtf.Value
	Tense   Tense
}

// base is an anchor's publication or focus as days.
type base struct {
	days     []edtf.Day // each may be the day; none when it is not known
	whole    bool       // a whole month or year: nothing narrower is known
	yearless bool       // month and day are known, the year is not
	minutes  int        // clock time in minutes, -1 when there is none
}

const (
	mostDays  = 400  // a year and a bit: beyond that a date is not known at all
	proxyYear = 2000 // stands for a year that is not known; a leap year
)

// asBase turns a value into days.
func asBase(v edtf.Value) base {
	b := base{minutes: -1}
	if v.IsZero() {
		return b
	}
	if month, day, ok := yearless(v); ok {
		return base{days: []edtf.Day{edtf.DayOf(proxyYear, month, day)}, yearless: true, minutes: -1}
	}
	add := func(from, to edtf.Day) {
		for d := from; d <= to && len(b.days) <= mostDays; d++ {
			b.days = append(b.days, d)
		}
	}
	if v.Form() == edtf.Single || v.Form() == edtf.Interval {
		from, to := v.Bounds()
		if to-from > mostDays {
			return b
		}
		add(from, to)
		b.whole = from != to
		if c := v.Spans()[0].From.Clock(); c != "" && v.Form() == edtf.Single {
			b.minutes = int(c[0]-'0')*600 + int(c[1]-'0')*60 + int(c[3]-'0')*10 + int(c[4]-'0')
		}
		return b
	}
	for _, sp := range v.Spans() {
		one := edtf.Of(sp.From)
		if sp.Stretch {
			one = edtf.From(sp.From, sp.To)
		}
		from, to := one.Bounds()
		if to-from > mostDays {
			return base{minutes: -1}
		}
		add(from, to)
	}
	slices.Sort(b.days)
	b.days = slices.Compact(b.days)
	return b
}

// yearless returns month and day of a value such as XXXX-04-19.
func yearless(v edtf.Value) (month, day int, ok bool) {
	s := v.String()
	if len(s) != 10 || s[:5] != "XXXX-" || s[5] == 'X' || s[8] == 'X' || s[6] == 'X' || s[9] == 'X' {
		return 0, 0, false
	}
	return int(s[5]-'0')*10 + int(s[6]-'0'), int(s[8]-'0')*10 + int(s[9]-'0'), true
}

func (b base) known() bool     { return len(b.days) > 0 }
func (b base) first() edtf.Day { return b.days[0] }
func (b base) last() edtf.Day  { return b.days[len(b.days)-1] }

// timeOf writes a value as the codebook's Time.
func timeOf(v edtf.Value, p attest.TimePrecision, text string) attest.Time {
	from, to := v.Bounds()
	return attest.Time{EDTF: v.String(), Earliest: from.String(), Latest: to.String(), Precision: p, Text: text}
}

// Default is the time of an act of which the text says no time: the stretch
// that the report covers, else the day of publication and the seven days before it.
func (a Anchor) Default() attest.Time {
	if !a.Covered.IsZero() {
		if from, to := a.Covered.Bounds(); from == to {
			return timeOf(a.Covered, attest.Day, "")
		}
		return timeOf(a.Covered, attest.Range, "")
	}
	b := asBase(a.Published)
	switch {
	case !b.known():
		return timeOf(edtf.Of(edtf.Yearless(0, 0)), attest.Range, "")
	case b.yearless:
		return timeOf(edtf.From(maskYear(b.first()-7), maskYear(b.first())), attest.Range, "")
	}
	return timeOf(edtf.From(edtf.OnDay(within(b.first()-7)), edtf.OnDay(b.last())), attest.Range, "")
}

// Threat is the time of an announced act: from publication on, at the latest
// its deadline, or seven days on without one. Under a publication known only
// to the month it ends with the month.
func (a Anchor) Threat(deadline *attest.Time) attest.Time {
	b := asBase(a.Published)
	var t attest.Time
	switch {
	case !b.known():
		t = timeOf(edtf.From(edtf.Yearless(0, 0), edtf.Date{}), attest.Range, "")
	case b.yearless:
		t = timeOf(edtf.From(maskYear(b.first()), edtf.Date{}), attest.Range, "")
	default:
		t = timeOf(edtf.From(edtf.OnDay(b.first()), edtf.Date{}), attest.Range, "")
		last := b.last()
		if !b.whole {
			last = within(last + 7)
		}
		t.Latest = last.String()
	}
	if deadline == nil {
		return t
	}
	t.Text = deadline.Text
	unknown := edtf.LastDay.String()
	if deadline.Latest != unknown && (t.Earliest == edtf.FirstDay.String() || deadline.Latest >= t.Earliest) {
		t.Latest = deadline.Latest
	} else if deadline.Latest == unknown && !b.known() {
		if v, err := edtf.Parse(deadline.EDTF); err == nil && v.Form() == edtf.Single {
			t.EDTF = deadline.EDTF + "/.."
		}
	}
	return t
}

// Narrow returns the anchor with a publication date that the text itself makes
// finer: under "2023-12", "this Saturday" or "yesterday, Friday" leaves the
// Saturdays of the month. A publication known to the day stays as it is.
func (a Anchor) Narrow(exprs []Expression) Anchor {
	b := asBase(a.Published)
	if len(b.days) < 2 {
		return a
	}
	for _, e := range exprs {
		f := e.form
		if f.op != "" || f.weekday == 0 || !f.hasRel && (f.dir != "this" || f.tense == "future") {
			continue
		}
		var days []edtf.Day
		for _, d := range b.days {
			if (d+edtf.Day(f.rel)).Weekday() == f.weekday && (f.dom == 0 || domOf(d+edtf.Day(f.rel)) == f.dom) {
				days = append(days, d)
			}
		}
		if len(days) > 0 {
			a.Published = edtf.AnyOf(days)
			return a
		}
	}
	return a
}

func domOf(d edtf.Day) int {
	_, _, day := d.Civil()
	return day
}
