package timex

import (
	"attest"
	"attest/edtf"
)

// back returns the day n units before a day (after it when n is negative).
// Hours below a day count as one, so that "the past 12 hours" reach back to
// the day before.
func back(d edtf.Day, unit string, n int) edtf.Day {
	switch unit {
	case "minute":
		return d
	case "hour":
		if n < 0 {
			return d + edtf.Day((-n+23)/24)
		}
		return d - edtf.Day((n+23)/24)
	case "week", "weekend":
		return d - edtf.Day(7*n)
	case "fortnight":
		return d - edtf.Day(14*n)
	case "month", "year", "decade":
		y, m, day := d.Civil()
		switch unit {
		case "month":
			m -= n
		case "year":
			y -= n
		case "decade":
			y -= 10 * n
		}
		y, m, _ = edtf.DayOf(y, m, 1).Civil()
		return edtf.DayOf(y, m, min(day, edtf.DaysIn(y, m)))
	}
	return d - edtf.Day(n)
}

// shift resolves "three days ago", "two nights earlier", "a week later".
func (f form) shift(c context) (moment, bool) {
	b, ok := f.basis(c)
	if !ok {
		return moment{}, false
	}
	sign := f.sign
	if sign == 0 {
		sign = -1
	}
	switch f.unit {
	case "minute", "hour":
		return f.shiftHours(c, b, sign)
	case "month", "year", "decade":
		if f.part == "day" { // "a month ago to the day"
			return dayMoment(back(b, f.unit, -sign*f.n)), true
		}
		if f.n != f.most {
			return spanMoment(back(b, f.unit, -sign*f.most), back(b, f.unit, -sign*f.n)), true
		}
		y, m, _ := back(b, f.unit, -sign*f.n).Civil()
		if f.unit == "month" {
			return monthMoment(y, m), true
		}
		return yearMoment(y), true
	}
	from, to := back(b, f.unit, -sign*f.most), back(b, f.unit, -sign*f.n)
	if from != to {
		return spanMoment(from, to), true
	}
	m := dayMoment(from)
	if f.weekday != 0 {
		m = dayMoment(nearestWeekday(from, f.weekday))
	}
	if f.clock {
		m.minutes, m.precision = f.clockMinutes(), attest.Hour
	}
	return m, true
}

// untilDawn is how many minutes after an evening or night it is the next day.
const untilDawn = 6 * 60

// shiftHours counts hours and minutes where a clock time is known, else days.
func (f form) shiftHours(c context, b edtf.Day, sign int) (moment, bool) {
	clock := c.minutes
	if f.base == "focus" {
		clock = c.focus.minutes
	}
	step := 1
	if f.unit == "hour" {
		step = 60
	}
	if clock >= 0 && f.hasN && f.n == f.most {
		at := clock + sign*f.n*step
		day := b
		for ; at < 0; at += 24 * 60 {
			day--
		}
		for ; at >= 24*60; at -= 24 * 60 {
			day++
		}
		m := dayMoment(day)
		m.minutes, m.precision = at, attest.Hour
		return m, true
	}
	days := f.n * step / (24 * 60)
	if c.late && sign > 0 && days == 0 && f.n*step >= untilDawn {
		days = 1 // "twelve hours later", of an evening
	}
	return dayMoment(b + edtf.Day(sign*days)), true
}

// calendarUnit resolves "last week", "this month", "earlier this year",
// "early next month", "the weekend".
func (f form) calendarUnit(c context) (moment, bool) {
	pub, known := c.pub, c.pubKnown
	if f.base == "focus" {
		pub, known = c.focus.from, c.hasFocus
	}
	if !known {
		return moment{}, false
	}
	step := map[string]int{"last": -1, "next": 1}[f.dir]
	y, m, _ := pub.Civil()
	var whole moment
	switch f.unit {
	case "day":
		return dayMoment(pub + edtf.Day(step)), true
	case "week":
		monday := pub - edtf.Day(pub.Weekday()-1) + edtf.Day(7*step)
		whole = spanMoment(monday, monday+6)
		whole.precision = attest.Week
	case "weekend":
		return weekend(pub, f.dir, c.tense), true
	case "month":
		if f.third != "" {
			return thirdOf(y, m+step, f.third), true
		}
		if f.dom != 0 {
			yy, mm, _ := edtf.DayOf(y, m+step, 1).Civil()
			if f.dom > edtf.DaysIn(yy, mm) {
				return moment{}, false
			}
			return dayMoment(edtf.DayOf(yy, mm, f.dom)), true
		}
		whole = monthMoment(y, m+step)
	case "year":
		if f.third != "" || f.month != 0 {
			g := form{year: y + step, third: f.third, month: f.month, dom: f.dom}
			return g.date(c)
		}
		whole = yearMoment(y + step)
	default:
		return moment{}, false
	}
	if f.base == "focus" && f.sign != 0 { // "later that year"
		if f.sign > 0 {
			return spanMoment(c.focus.to, max(c.focus.to, whole.to)), true
		}
		return spanMoment(whole.from, c.focus.from), true
	}
	if step == 0 && f.base != "focus" {
		if f.tense == "future" || c.tense == Future {
			return moment{from: pub, to: whole.to, minutes: -1, precision: attest.Range}, true
		}
		if whole.to > pub {
			p := whole.precision
			if p != attest.Week {
				p = attest.Range
			}
			whole = moment{from: whole.from, to: pub, minutes: -1, precision: p}
		}
	}
	return whole, true
}

// weekend returns the weekend before publication, or on Sunday the one that
// ends; the next one in a future tense.
func weekend(pub edtf.Day, dir string, tense Tense) moment {
	saturday := pub - edtf.Day((pub.Weekday()+1)%7)
	switch {
	case dir == "next" || tense == Future:
		if saturday+1 < pub || dir == "next" {
			saturday += 7
		}
	case saturday == pub || dir == "last" && saturday+1 == pub:
		saturday -= 7
	}
	return spanMoment(saturday, saturday+1)
}

// interval resolves "between 3 and 5 May", "the night of Thursday to Friday":
// the later end first, the earlier one before it.
func (f form) interval(c context) (moment, bool) {
	a, b := *f.a, *f.b
	if a.month == 0 && a.dom != 0 {
		a.month = b.month
	}
	if b.month == 0 && b.dom != 0 {
		b.month = a.month
	}
	if a.year == 0 && a.fixesDay() {
		a.year = b.year
	}
	if !a.fixesDay() && a.loose() && b.loose() { // between 3 and 5 p.m.
		return a.looseBasis(c)
	}
	to, ok := b.in(c)
	if !ok {
		return moment{}, false
	}
	if a.year != 0 && a.month == 0 && a.dom == 0 {
		a.year = f.a.year
		if a.year == 0 {
			a.year = b.year
		}
	}
	if a.weekday != 0 && a.dom == 0 && !a.hasRel {
		from := to.from - edtf.Day((to.from.Weekday()-a.weekday+7)%7)
		return spanMoment(from, to.to).sized(), true
	}
	from, ok := a.in(c)
	if !ok {
		return moment{}, false
	}
	if from.from > to.to && a.year == 0 {
		y, m, d := from.from.Civil()
		from.from = edtf.DayOf(y-1, m, d)
	}
	if from.from > to.to {
		return moment{}, false
	}
	return spanMoment(from.from, to.to).sized(), true
}

// sized calls a span of one day a day.
func (m moment) sized() moment {
	if m.from == m.to {
		m.precision = attest.Day
	}
	return m
}

// overnight is the night before publication, or the night that begins on a
// day that other words fix, with "last" that which ends on it ("overnight into Saturday").
func (f form) overnight(c context) (moment, bool) {
	g := f
	g.op, g.dir = "", ""
	if !g.fixesDay() {
		if f.base == "focus" {
			if !c.hasFocus {
				return moment{}, false
			}
			return spanMoment(c.focus.from, c.focus.from+1), true
		}
		if !c.pubKnown {
			return moment{}, false
		}
		return spanMoment(c.pub-1, c.pub), true
	}
	d, ok := g.day(c)
	if !ok || d.from != d.to {
		return d, ok
	}
	if f.dir == "last" || c.pubKnown && d.from == c.pub && c.tense == Past {
		return spanMoment(d.from-1, d.from), true
	}
	return spanMoment(d.from, d.from+1), true
}

// since resolves "since 1 June" to the days from then to publication; "since
// dawn" is that day, "from tomorrow on" has an open end.
func (f form) since(c context) (moment, bool) {
	from, ok := c.focus, c.hasFocus
	if f.a != nil {
		from, ok = f.a.in(c)
		if ok && f.a.loose() {
			return from, true
		}
	}
	switch {
	case !ok || !c.pubKnown:
		return moment{}, false
	case from.from > c.pub:
		return moment{from: from.from, to: edtf.LastDay, minutes: -1, precision: attest.Range, ongoing: true}, true
	}
	return spanMoment(from.from, c.pub), true
}

// until resolves "by the end of March": from publication to then, or, in a
// past tense, then.
func (f form) until(c context) (moment, bool) {
	to, ok := f.a.in(c)
	if !ok || c.tense == Past || !c.pubKnown {
		return to, ok
	}
	return spanMoment(c.pub, max(c.pub, to.to)), true
}

// before resolves "before June": from publication to the day before it
// begins (a day or an eve: to that day), in a past tense the week before.
func (f form) before(c context) (moment, bool) {
	to, ok := f.a.in(c)
	if !ok {
		return moment{}, false
	}
	last := to.to
	if to.from != to.to && f.a.third != "late" { // "before the end of June" is by its end
		last = to.from - 1
	}
	if c.pubKnown && last >= c.pub {
		return spanMoment(c.pub, last), true
	}
	return spanMoment(last-7, last), true
}

// same is the time that the text last fixed; "the 31st of the same month" a
// day of its month.
func (f form) same(c context) (moment, bool) {
	m := c.focus
	if !c.hasFocus {
		return moment{}, false
	}
	if f.dom != 0 {
		y, mo, _ := m.from.Civil()
		if f.dom > edtf.DaysIn(y, mo) {
			return moment{}, false
		}
		m = dayMoment(edtf.DayOf(y, mo, f.dom))
	}
	switch {
	case f.clock && m.from == m.to:
		m = dayMoment(m.from)
		m.minutes, m.precision = f.clockMinutes(), attest.Hour
	case m.minutes >= 0:
		m = dayMoment(m.from)
	}
	return m, true
}
