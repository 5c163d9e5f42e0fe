package timex

import (
	"attest"
	"attest/edtf"
)

// in resolves the form under one day of publication and one focus.
func (f form) in(c context) (moment, bool) {
	switch f.op {
	case "", "year-of":
		return f.point(c)
	case "shift":
		return f.shift(c)
	case "past-span", "recent":
		end, ok := dayMoment(c.pub), c.pubKnown
		if f.a != nil { // the 24 hours to Wednesday
			end, ok = f.a.in(c)
		}
		return spanMoment(back(end.to, f.unit, max(f.most, 1)), end.to), ok
	case "next-span":
		if !c.pubKnown {
			return moment{}, false
		}
		return spanMoment(c.pub, back(c.pub, f.unit, -max(f.most, 1))), true
	case "unit":
		return f.calendarUnit(c)
	case "season":
		return f.inSeason(c)
	case "since":
		return f.since(c)
	case "until":
		return f.until(c)
	case "before":
		return f.before(c)
	case "interval":
		return f.interval(c)
	case "overnight":
		return f.overnight(c)
	case "same":
		return f.same(c)
	case "week-of":
		m, ok := f.a.in(c)
		if !ok || m.from != m.to {
			return m, ok
		}
		m = spanMoment(m.from, m.from+6)
		m.precision = attest.Week
		return m, true
	}
	return moment{}, false
}

// point resolves calendar fields: a date, a weekday, a day from today, and a
// clock time or part of the day on it.
func (f form) point(c context) (moment, bool) {
	m, ok := f.day(c)
	if !ok || m.from != m.to {
		return m, ok
	}
	if f.clock {
		m.minutes, m.precision = f.clockMinutes(), attest.Hour
	} else if f.part == "noon" {
		m.minutes, m.precision = 12*60, attest.Hour
	}
	return m, true
}

// clockMinutes returns the clock time in minutes, with "at 9 in the evening"
// made 21:00.
func (f form) clockMinutes() int {
	h := f.hour
	switch {
	case f.half == "pm" && h < 12, f.part == "afternoon" && h < 12, f.part == "evening" && h < 12, f.part == "night" && h >= 6 && h < 12:
		h += 12
	case h == 12 && (f.half == "am" || f.part == "night" || f.part == "early-hours"):
		h = 0
	}
	return ((h%24)*60 + f.minute + 24*60) % (24 * 60) // "a quarter to one" has minus fifteen minutes
}

func (f form) day(c context) (moment, bool) {
	switch {
	case f.holiday != "":
		return f.onHoliday(c)
	case f.season != "":
		return f.inSeason(c)
	case f.month != 0 || f.year != 0:
		return f.date(c)
	case f.dom != 0:
		return f.dayOfMonth(c)
	case f.hasRel:
		b, ok := f.basis(c)
		if !ok {
			return moment{}, false
		}
		d := b + edtf.Day(f.rel)
		if f.weekday != 0 && d.Weekday() != f.weekday {
			if c.whole {
				return moment{}, false // not published on that day of the month
			}
			d = nearestWeekday(d, f.weekday) // the report came out later than it was written
		}
		return dayMoment(d), true
	case f.weekday != 0:
		if f.base == "focus" {
			if !c.hasFocus {
				return moment{}, false
			}
			return dayMoment(f.weekdayByFocus(c)), true
		}
		if !c.pubKnown {
			return moment{}, false
		}
		if c.whole && f.dir == "" && f.unit == "" && c.focusInMonth() {
			return dayMoment(c.focus.from + edtf.Day((f.weekday-c.focus.from.Weekday()+7)%7)), true
		}
		return dayMoment(f.weekdayNear(c)), true
	}
	b, ok := f.looseBasis(c)
	return b, ok
}

// focusInMonth tells whether the text has fixed a day of the month of a
// publication known only to the month: weekdays told after it follow it.
func (c context) focusInMonth() bool {
	return c.hasFocus && c.focus.from == c.focus.to && c.low <= c.focus.from && c.focus.from <= c.top
}

// basis is the day from which days are counted.
func (f form) basis(c context) (edtf.Day, bool) {
	if f.base == "focus" {
		if f.rel == -1 && !c.hasFocus {
			return c.pub, c.pubKnown // « la veille » in a report that has named no day is that before its own
		}
		if f.rel == -1 && c.night && c.focus.to == c.focus.from+1 {
			return c.focus.to, c.hasFocus // the evening before a night is its own
		}
		if f.rel < 0 || f.sign < 0 {
			return c.focus.from, c.hasFocus
		}
		if c.night && f.rel == 1 && c.focus.to == c.focus.from+1 {
			return c.focus.from, c.hasFocus // the day that a night ends on is its next
		}
		return c.focus.to, c.hasFocus
	}
	if c.oneDay && f.rel == 0 { // "this morning", in the report of a day
		return c.end, true
	}
	return c.pub, c.pubKnown
}

// inNight are the parts of a day that fall into a night of two days, and those at its end.
var inNight = map[string]int{"night": withinNight, "midnight": withinNight, "early-hours": endOfNight, "dawn": endOfNight}

const (
	withinNight = iota + 1
	endOfNight
)

// looseBasis is the day of a clock time or a part of the day that stands
// alone: the day in focus, else that of publication.
func (f form) looseBasis(c context) (moment, bool) {
	switch {
	case c.hasFocus && c.focus.from == c.focus.to:
		return dayMoment(c.focus.from), true
	case c.hasFocus && f.clock && c.focus.to-c.focus.from == 1: // at two in the night of Friday to Saturday
		if f.clockMinutes() < 12*60 {
			return dayMoment(c.focus.to), true
		}
		return dayMoment(c.focus.from), true
	case c.hasFocus && c.focus.to-c.focus.from == 1 && inNight[f.part] != 0: // midnight, or dawn, of the night of Friday to Saturday
		if inNight[f.part] == endOfNight {
			return dayMoment(c.focus.to), true
		}
		return spanMoment(c.focus.from, c.focus.to), true
	case f.base == "focus":
		return moment{}, false
	case c.oneDay:
		return dayMoment(c.end), true
	}
	return dayMoment(c.pub), c.pubKnown
}

// weekdayNear finds a weekday by tense: the last on or before publication, or
// the next after it.
func (f form) weekdayNear(c context) edtf.Day {
	ago := edtf.Day((c.pub.Weekday() - f.weekday + 7) % 7)
	if f.unit == "week" { // Tuesday of last week
		monday := c.pub - edtf.Day(c.pub.Weekday()-1)
		weeks := map[string]edtf.Day{"last": -7, "next": 7}[f.dir]
		return monday + weeks + edtf.Day(f.weekday-1)
	}
	switch {
	case f.dir == "next" || c.tense == Future:
		ahead := (7 - ago) % 7
		if ahead == 0 && f.dir == "next" {
			ahead = 7
		}
		return c.pub + ahead
	case f.dir == "last" && ago == 0:
		ago = 7
	case f.dir == "" && c.end != 0 && c.pub-ago > c.end: // a weekday after the days that a bulletin is about
		ago += 7
	}
	return c.pub - ago
}

// weekdayByFocus finds "that Friday", "the following Friday", "the previous
// Friday" from the day in focus.
func (f form) weekdayByFocus(c context) edtf.Day {
	switch f.dir {
	case "next":
		return c.focus.to + edtf.Day((f.weekday-c.focus.to.Weekday()+6)%7+1)
	case "last":
		return c.focus.from - edtf.Day((c.focus.from.Weekday()-f.weekday+6)%7+1)
	}
	return nearestWeekday(c.focus.from, f.weekday)
}

func nearestWeekday(d edtf.Day, weekday int) edtf.Day {
	ahead := edtf.Day((weekday - d.Weekday() + 7) % 7)
	if ahead > 3 {
		ahead -= 7
	}
	return d + ahead
}

// date resolves what names a month or a year.
func (f form) date(c context) (moment, bool) {
	year := f.year
	if year == 0 {
		y, ok := f.yearFor(c)
		if !ok {
			return moment{}, false
		}
		year = y
	}
	switch {
	case f.month != 0 && f.ordinal != 0 && f.dom == 0 && f.weekday != 0:
		return f.weekdayOfMonth(year)
	case f.month != 0 && f.ordinal != 0 && f.dom == 0:
		return f.partOfMonth(year)
	case f.month == 0 && (f.ordinal != 0 || f.unit == "decade"):
		return f.partOfYears(year)
	case f.month == 0 && f.third != "":
		first := map[string]int{"early": 1, "mid": 5, "late": 9}[f.third]
		return spanMoment(edtf.DayOf(year, first, 1), edtf.DayOf(year, first+4, 1)-1), true
	case f.month == 0:
		return yearMoment(year), true
	case f.dom == 0 && f.third != "":
		return thirdOf(year, f.month, f.third), true
	case f.dom == 0:
		return monthMoment(year, f.month), true
	case f.dom > edtf.DaysIn(year, f.month):
		return moment{}, false
	case f.domFrom != 0:
		from := edtf.DayOf(year, f.month, f.domFrom)
		to := edtf.DayOf(year, f.month, f.dom)
		if from > to { // the night of 30 to 1 March
			from = edtf.DayOf(year, f.month-1, f.domFrom)
		}
		return spanMoment(from, to), true
	}
	return dayMoment(edtf.DayOf(year, f.month, f.dom)), true
}

// weekdayOfMonth resolves "the second Sunday of May" and "the last Friday of May".
func (f form) weekdayOfMonth(year int) (moment, bool) {
	first := edtf.DayOf(year, f.month, 1)
	day := 1 + (f.weekday-first.Weekday()+7)%7 + 7*(f.ordinal-1)
	last := edtf.DaysIn(year, f.month)
	if f.ordinal < 0 {
		final := edtf.DayOf(year, f.month, last)
		day = last - (final.Weekday()-f.weekday+7)%7
	}
	if day < 1 || day > last {
		return moment{}, false
	}
	return dayMoment(edtf.DayOf(year, f.month, day)), true
}

// partOfMonth resolves "the second week of December" (of seven days each, -1
// the last seven) and "the first half of June".
func (f form) partOfMonth(year int) (moment, bool) {
	last := edtf.DaysIn(year, f.month)
	from, to := 7*f.ordinal-6, min(7*f.ordinal, last)
	switch {
	case f.ordinal == -1:
		from, to = last-6, last
	case f.unit == "fortnight" && f.ordinal == 1:
		from, to = 1, 15
	case f.unit == "fortnight":
		from, to = 16, last
	}
	if from > to || f.unit == "fortnight" && f.ordinal > 2 {
		return moment{}, false
	}
	m := spanMoment(edtf.DayOf(year, f.month, from), edtf.DayOf(year, f.month, to))
	if f.unit == "week" {
		m.precision = attest.Week
	}
	return m, true
}

// partOfYears resolves "the second half of 2014", "the first three months of
// 2023" and "the late 1990s".
func (f form) partOfYears(year int) (moment, bool) {
	if f.unit == "decade" {
		first, last := 0, 9
		switch f.third {
		case "early":
			last = 3
		case "mid":
			first, last = 4, 6
		case "late":
			first = 7
		}
		return spanMoment(edtf.DayOf(year+first, 1, 1), edtf.DayOf(year+last, 12, 31)), true
	}
	months := map[string]int{"half": 6, "quarter": 3}[f.unit]
	if f.hasN {
		months = f.n
	}
	if months < 1 || months > 12 || f.ordinal*months > 12 {
		return moment{}, false
	}
	first := (f.ordinal-1)*months + 1
	if f.ordinal < 0 {
		first = 13 - months
	}
	return spanMoment(edtf.DayOf(year, first, 1), edtf.DayOf(year, first+months, 1)-1), true
}

func thirdOf(year, month int, third string) moment {
	y, m, _ := edtf.DayOf(year, month, 1).Civil()
	switch third {
	case "early":
		return spanMoment(edtf.DayOf(y, m, 1), edtf.DayOf(y, m, 10))
	case "mid":
		return spanMoment(edtf.DayOf(y, m, 11), edtf.DayOf(y, m, 20))
	}
	return spanMoment(edtf.DayOf(y, m, 21), edtf.DayOf(y, m, edtf.DaysIn(y, m)))
}

// oldContext is how many days before publication the text must already be for
// a date without a year to belong to the year it speaks of.
const oldContext = 200

// soon is how many days after publication a date without a year is still of
// that year: reports announce the next days in the present tense.
const soon = 14

// yearFor finds the year of a month or day that names none: the nearest past
// one, the nearest to come in a future tense, or the year of what the text
// speaks of when that is long past.
func (f form) yearFor(c context) (int, bool) {
	if f.base == "focus" { // "that October", "31 October of that year"
		y, _, _ := c.focus.from.Civil()
		return y, c.hasFocus
	}
	if c.hasFocus && c.focus.precision != attest.Year && (!c.pubKnown || c.pub-c.focus.to > oldContext) {
		return f.yearOfStory(c), true
	}
	if !c.pubKnown {
		return 0, false
	}
	y, m, _ := c.pubLast.Civil()
	dom := f.dom
	if f.domFrom != 0 {
		dom = f.domFrom
	}
	if f.dir == "last" && f.month == m && f.dom == 0 {
		return y - 1, true
	}
	begins := edtf.DayOf(y, f.month, max(dom, 1))
	switch future := c.tense == Future || f.dir == "next"; {
	case future && (f.dom == 0 && edtf.DayOf(y, f.month+1, 1) <= c.pub || f.dom != 0 && begins < c.pub):
		y++
	case !future && begins > c.pubLast+soon:
		y--
	}
	if f.weekday != 0 && f.dom != 0 {
		for _, k := range []int{0, -1, 1} {
			if f.dom <= edtf.DaysIn(y+k, f.month) && edtf.DayOf(y+k, f.month, f.dom).Weekday() == f.weekday {
				return y + k, true
			}
		}
	}
	for k := 0; k < 4 && f.dom == 29 && f.month == 2 && edtf.DaysIn(y, 2) < 29; k++ {
		y--
	}
	return y, true
}

// yearOfStory finds the year of a month or day that names none in a text about what is
// long past: that of what was told last, or, as stories go on in time, the next one
// where the day lies far before that and the next such day is past as well: "On
// 3 November 2021 …", then "on 25 January".
func (f form) yearOfStory(c context) int {
	y, _, _ := c.focus.from.Civil()
	dom := max(f.dom, f.domFrom, 1)
	if dom > edtf.DaysIn(y+1, f.month) || !c.pubKnown || c.focus.precision == attest.Month {
		return y
	}
	if next := edtf.DayOf(y+1, f.month, dom); c.focus.from-edtf.DayOf(y, f.month, dom) > halfYear && next <= c.pub && next-c.focus.to < halfYear {
		return y + 1
	}
	return y
}

// halfYear is how many days a story goes back at most before it rather goes on.
const halfYear = 183

// dayOfMonth resolves "on the 14th" and "Wednesday 17".
func (f form) dayOfMonth(c context) (moment, bool) {
	if c.hasFocus && (!c.pubKnown || c.pub-c.focus.to > 31) {
		y, m, d := c.focus.from.Civil()
		if f.dom < d && c.focus.from == c.focus.to {
			m++
		}
		return dayMoment(edtf.DayOf(y, m, f.dom)), true
	}
	if !c.pubKnown {
		return moment{}, false
	}
	y, m, _ := c.pub.Civil()
	step := -1
	if c.tense == Future {
		step = 1
	}
	for k := 0; k < 12; k++ {
		first := edtf.DayOf(y, m+step*k, 1)
		yy, mm, _ := first.Civil()
		if f.dom > edtf.DaysIn(yy, mm) {
			continue
		}
		from, to := edtf.DayOf(yy, mm, f.dom), edtf.DayOf(yy, mm, f.dom)
		if f.domFrom != 0 {
			if from = edtf.DayOf(yy, mm, f.domFrom); from > to {
				from = edtf.DayOf(yy, mm-1, f.domFrom)
			}
		}
		if step < 0 && to > c.pub || step > 0 && to < c.pub || f.weekday != 0 && to.Weekday() != f.weekday {
			continue
		}
		if from != to {
			return spanMoment(from, to), true
		}
		return dayMoment(to), true
	}
	return moment{}, false
}

// onHoliday resolves a holiday by month and day or by its distance to Easter.
func (f form) onHoliday(c context) (moment, bool) {
	on := func(y int) edtf.Day {
		m, d, _ := holidayDay(f.holiday, y)
		return edtf.DayOf(y, m, d) + edtf.Day(f.rel) // "the eve of Eid"
	}
	if f.year != 0 {
		return f.holidayMoment(on(f.year)), true
	}
	if !c.pubKnown {
		return moment{}, false
	}
	y, _, _ := c.pub.Civil()
	switch d := on(y); {
	case c.tense == Future && d < c.pub:
		y++
	case c.tense != Future && d > c.pub:
		y--
	}
	return f.holidayMoment(on(y)), true
}

// holidayMoment is a holiday, or the weekend that it makes long.
func (f form) holidayMoment(day edtf.Day) moment {
	if f.unit == "weekend" {
		saturday := nearestWeekday(day, 6)
		return spanMoment(saturday, saturday+1)
	}
	return dayMoment(day)
}
