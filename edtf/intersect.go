package edtf

import "slices"

// mostSpans bounds the work and the result of an intersection of dates whose
// year is not known.
const mostSpans = 400

// stretch is a run of days, with the date it came from.
type stretch struct {
	from, to Day
	date     Date // the date that gave it, zero for an interval
}

// Intersect narrows one value by another, by the day: a set by an interval, a
// month by a day. The result is none (zero) when they are disjoint. A clock
// time is kept from the value that has one.
func Intersect(v, w Value) Value {
	switch {
	case v.IsZero() || covers(v):
		return w
	case w.IsZero() || covers(w) || v.String() == w.String():
		return v
	}
	vFrom, vTo := v.Bounds()
	wFrom, wTo := w.Bounds()
	a, okA := v.stretches(wFrom, wTo)
	b, okB := w.stretches(vFrom, vTo)
	if !okA || !okB {
		return v
	}
	var both []stretch
	for _, x := range a {
		for _, y := range b {
			s := stretch{from: max(x.from, y.from), to: min(x.to, y.to)}
			if s.from > s.to {
				continue
			}
			switch {
			case x.from == s.from && x.to == s.to && (x.date.clock != "" || y.date.clock == ""):
				s.date = x.date
			case y.from == s.from && y.to == s.to:
				s.date = y.date
			}
			both = append(both, s)
		}
	}
	switch {
	case len(both) == 0:
		return Value{}
	case len(both) > mostSpans:
		return v
	}
	slices.SortStableFunc(both, func(x, y stretch) int { return int(x.from - y.from) })
	both = slices.CompactFunc(both, func(x, y stretch) bool { return x.from == y.from && x.to == y.to })
	return build(both, v.form == OneOf || w.form == OneOf, v.form == AllOf || w.form == AllOf)
}

// covers says whether a value says nothing at all about the day.
func covers(v Value) bool {
	if v.form != Single {
		return false
	}
	d := v.spans[0].From
	return d.year.digits == "XXXX" && (d.month.digits == "" || d.month.digits == "XX") && (d.day.digits == "" || d.day.digits == "XX")
}

// stretches lists the runs of days of a value between two days; false when
// there are too many.
func (v Value) stretches(lo, hi Day) ([]stretch, bool) {
	var out []stretch
	for _, sp := range v.spans {
		if v.form == Interval || sp.Stretch {
			from, to := sp.bounds()
			out = append(out, stretch{from: from, to: to})
			continue
		}
		d := sp.From
		firstYear, lastYear := between(d.year.digits)
		loYear, _, _ := lo.Civil()
		hiYear, _, _ := hi.Civil()
		// A winter begins in the year before.
		for y := max(firstYear, loYear-1); y <= min(lastYear, hiYear); y++ {
			if !matches(y, d.year.digits) {
				continue
			}
			months := []int{0}
			if d.month.digits != "" && d.day.digits != "" {
				months = months[:0]
				for m := 1; m <= 12; m++ {
					if matches(m, d.month.digits) {
						months = append(months, m)
					}
				}
			}
			for _, m := range months {
				one := d
				one.year.digits = digits(4, y).digits
				if m > 0 {
					one.month.digits = digits(2, m).digits
				}
				if one.check() != nil {
					continue
				}
				from, to := one.inYear(y)
				if len(out) > mostSpans {
					return nil, false
				}
				if to >= lo && from <= hi {
					out = append(out, stretch{from: from, to: to, date: one})
				}
			}
		}
	}
	return out, true
}

// matches says whether a number has the form of digits with X.
func matches(n int, form string) bool {
	for i := len(form) - 1; i >= 0; i-- {
		if form[i] != 'X' && int(form[i]-'0') != n%10 {
			return false
		}
		n /= 10
	}
	return true
}

// build makes a value of runs of days in order.
func build(runs []stretch, oneOf, allOf bool) Value {
	if len(runs) == 1 {
		r := runs[0]
		switch {
		case !r.date.IsZero():
			return Of(r.date)
		case r.from == r.to:
			return Of(OnDay(r.from))
		case !oneOf && !allOf:
			return From(openAt(r.from, FirstDay), openAt(r.to, LastDay))
		}
	}
	v := Value{form: OneOf}
	if allOf {
		v.form = AllOf
	}
	for _, r := range runs {
		sp := Span{From: r.date, To: r.date}
		if r.date.IsZero() {
			sp = Span{From: openAt(r.from, FirstDay), To: openAt(r.to, LastDay), Stretch: r.from != r.to}
		}
		v.spans = append(v.spans, sp)
	}
	return v
}

// openAt returns the date of a day, none at the end of time.
func openAt(d, end Day) Date {
	if d == end {
		return Date{}
	}
	return OnDay(d)
}
