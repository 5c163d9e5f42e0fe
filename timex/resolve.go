package timex

import (
	"slices"

	"attest"
	"attest/edtf"
)

// moment is a resolved time under one possible day of publication.
type moment struct {
	from, to  edtf.Day
	minutes   int // clock time, -1 without
	precision attest.TimePrecision
	date      edtf.Date // a coarser date (a month, a season) where there is one
	ongoing   bool      // open towards the future
}

func dayMoment(d edtf.Day) moment {
	return moment{from: d, to: d, minutes: -1, precision: attest.Day}
}

func spanMoment(from, to edtf.Day) moment {
	return moment{from: min(from, to), to: max(from, to), minutes: -1, precision: attest.Range}
}

func monthMoment(year, month int) moment {
	return moment{from: edtf.DayOf(year, month, 1), to: edtf.DayOf(year, month+1, 1) - 1, minutes: -1, precision: attest.Month, date: normalMonth(year, month)}
}

func yearMoment(year int) moment {
	return moment{from: edtf.DayOf(year, 1, 1), to: edtf.DayOf(year, 12, 31), minutes: -1, precision: attest.Year, date: edtf.InYear(year)}
}

// normalMonth carries months beyond 1 to 12 over into the year.
func normalMonth(year, month int) edtf.Date {
	y, m, _ := edtf.DayOf(year, month, 1).Civil()
	return edtf.InMonth(y, m)
}

// context is one way the anchor can be: one day of publication, one focus.
type context struct {
	pub      edtf.Day
	pubKnown bool
	pubLast  edtf.Day // the last day that publication can be
	minutes  int      // clock of publication
	whole    bool
	low, top edtf.Day // of a publication known only to the month or year
	focus    moment
	hasFocus bool
	night    bool     // the focus is a night of two days
	late     bool     // … or an evening or night
	end      edtf.Day // the last day that the report covers, 0 when it does not say
	oneDay   bool     // … which is the only one
	tense    Tense
}

// Resolve works out the time that the expression means. It fails when the
// words hang on a day that the anchor does not give, and for a stamp.
func (e Expression) Resolve(a Anchor) (attest.Time, bool) {
	v, p, ok := e.form.resolve(a)
	if !ok {
		return attest.Time{}, false
	}
	return timeOf(v, p, e.Text), true
}

func (f form) resolve(a Anchor) (edtf.Value, attest.TimePrecision, bool) {
	if f.op == "stamp" {
		return edtf.Value{}, "", false
	}
	pub, focus := asBase(a.Published), asBase(a.Focus)
	if pub.yearless && (f.needsWeekday() || f.year != 0) {
		pub = base{minutes: -1}
	}
	c := context{pubKnown: pub.known(), minutes: pub.minutes, whole: pub.whole, night: a.Night, late: a.Night || a.Late, tense: a.Tense}
	if f.tense == "future" {
		c.tense = Future
	}
	if pub.known() {
		c.pubLast, c.low, c.top = pub.last(), pub.first(), pub.last()
	}
	if from, to := a.Covered.Bounds(); !a.Covered.IsZero() {
		c.end, c.oneDay = to, from == to
	}
	pubDays := pub.days
	if !pub.known() {
		pubDays = []edtf.Day{0}
	}
	focuses := focusMoments(a.Focus, focus)
	onFocus := f.base == "focus" || f.op == "same" || f.loose() && (a.Focus.Form() == edtf.OneOf || !focus.whole)
	if focus.known() && onFocus {
		pubDays = pubDays[len(pubDays)-1:] // publication tells nothing here
	} else if len(focuses) > 1 {
		focuses = focuses[:1] // one of them tells the year as well as all
	}
	var found []moment
	for _, p := range pubDays {
		c.pub = p
		for _, fm := range focuses {
			c.focus, c.hasFocus = fm, focus.known()
			if m, ok := f.in(c); ok && m.from >= edtf.FirstDay && max(m.from, m.to) <= edtf.LastDay {
				found = append(found, m)
			}
		}
	}
	if len(found) == 0 {
		if c.pubKnown || f.base == "focus" {
			return edtf.Value{}, "", false
		}
		v, p := f.unknown()
		return v, p, true
	}
	v, p := gather(found, c, f)
	if pub.yearless {
		v = maskYears(v)
	}
	return v, p, true
}

// FromAct tells a time that counts from an act named behind it ("two days after the
// raid").
func (e Expression) FromAct() bool { return e.form.base == "act" }

// OnlyInDay tells a time that says only when in a day ("at 3 a.m.", "before dawn"), whatever
// the day.
func (e Expression) OnlyInDay() bool { return e.form.loose() }

// FromFocus tells a time that counts from what was told just before ("the next day").
func (e Expression) FromFocus() bool { return e.form.base == "focus" }

// PartAlone tells a part of a day or a clock time that names no day, or a stretch between two
// of them ("from dawn to noon").
func (e Expression) PartAlone() bool {
	f := e.form
	return f.loose() || f.op == "interval" && f.a != nil && f.b != nil && f.a.loose() && f.b.loose()
}

// OverEntries tells a year that heads an entry of a chronicle ("1996: On 12 March …").
func (e Expression) OverEntries() bool { return e.form.op == "year-of" }

// NamesYear tells whether an expression says which year it is of: "1961", "in May 1961".
func (e Expression) NamesYear() bool { return e.form.year != 0 }

// CountedFrom works out a time that counts from an act when the day of one of the two is known: of the act that the expression dates,
// which gives that of the act named behind it, or with named that of the latter, which
// gives the former. False where it does not say how long.
func (e Expression) CountedFrom(day edtf.Value, named bool) (attest.Time, bool) {
	f := e.form
	if named {
		f.sign = -f.sign
	}
	v, p, ok := f.resolve(Anchor{Published: day})
	if !ok {
		return attest.Time{}, false
	}
	return timeOf(v, p, e.Text), true
}

// Beginning works out when a stretch began whose words say it ("since
// Monday"); false for any other expression.
func (e Expression) Beginning(a Anchor) (attest.Time, bool) {
	if e.form.op != "since" || e.form.a == nil {
		return attest.Time{}, false
	}
	v, p, ok := e.form.a.resolve(a)
	if !ok {
		return attest.Time{}, false
	}
	return timeOf(v, p, e.Text), true
}

// needsWeekday says whether the meaning depends on the day of the week.
func (f form) needsWeekday() bool {
	return f.weekday != 0 && !f.hasRel && f.dom == 0 || f.unit == "week" && f.op == "unit" || f.unit == "weekend" ||
		f.a != nil && f.a.needsWeekday() || f.b != nil && f.b.needsWeekday()
}

// focusMoments lists the ways the focus can be; one without a meaning when
// there is no focus.
func focusMoments(v edtf.Value, b base) []moment {
	if !b.known() {
		return []moment{{}}
	}
	if v.Form() == edtf.OneOf {
		out := make([]moment, len(b.days))
		for i, d := range b.days {
			out[i] = dayMoment(d)
		}
		return out
	}
	m := moment{from: b.first(), to: b.last(), minutes: b.minutes, precision: attest.Range}
	if v.Form() == edtf.Single {
		m.precision = attest.TimePrecision(v.Precision())
		m.date = v.Spans()[0].From
	}
	return []moment{m}
}

// gather makes one value of the ways a time can be.
func gather(found []moment, c context, f form) (edtf.Value, attest.TimePrecision) {
	if c.whole && f.weekday != 0 && !f.hasRel && f.op == "" && f.dom == 0 {
		// With nothing narrower known, a weekday is one of those of the month.
		inside := slices.DeleteFunc(slices.Clone(found), func(m moment) bool { return m.from < c.low || m.to > c.top })
		if len(inside) > 0 {
			found = inside
		}
	}
	slices.SortStableFunc(found, func(a, b moment) int { return int(a.from-b.from)*4000 + int(a.to-b.to) })
	found = slices.CompactFunc(found, func(a, b moment) bool { return a.from == b.from && a.to == b.to && a.minutes == b.minutes })
	m := found[0]
	if len(found) == 1 {
		return m.value(), m.precision
	}
	days, together := []edtf.Day{}, true
	from, to := m.from, m.to
	for _, x := range found {
		if x.from != x.to {
			days = nil
		} else if days != nil && (len(days) == 0 || days[len(days)-1] != x.from) {
			together = together && (len(days) == 0 || days[len(days)-1]+1 == x.from)
			days = append(days, x.from)
		}
		if days == nil {
			together = false
		}
		from, to = min(from, x.from), max(to, x.to)
	}
	switch {
	case len(days) > 0 && !together && len(days) <= 60:
		return edtf.AnyOf(days), attest.Day
	case from == to:
		return edtf.Of(edtf.OnDay(from)), attest.Day
	}
	if y, mo, d := from.Civil(); d == 1 && to == edtf.DayOf(y, mo+1, 1)-1 {
		return edtf.Of(edtf.InMonth(y, mo)), attest.Month
	}
	return edtf.From(edtf.OnDay(from), edtf.OnDay(to)), attest.Range
}

func (m moment) value() edtf.Value {
	switch {
	case !m.date.IsZero():
		return edtf.Of(m.date)
	case m.ongoing:
		return edtf.From(edtf.OnDay(m.from), edtf.Date{})
	case m.from != m.to:
		return edtf.From(edtf.OnDay(m.from), edtf.OnDay(m.to))
	case m.minutes >= 0:
		return edtf.Of(edtf.OnDay(m.from).At(m.minutes/60, m.minutes%60, 0))
	}
	return edtf.Of(edtf.OnDay(m.from))
}

// within keeps a day in the calendar that EDTF can write.
func within(d edtf.Day) edtf.Day { return min(max(d, edtf.FirstDay), edtf.LastDay) }

// unknown is the time when publication is not known and the words need it.
func (f form) unknown() (edtf.Value, attest.TimePrecision) {
	anyDay := edtf.Yearless(0, 0)
	switch {
	case f.op == "interval":
		a, _ := f.end(f.a)
		b, _ := f.end(f.b)
		return edtf.From(a, b), attest.Range
	case f.op == "since":
		a, _ := f.end(f.a)
		return edtf.From(a, anyDay), attest.Range
	case f.op == "until":
		b, _ := f.end(f.a)
		return edtf.From(anyDay, b), attest.Range
	case f.domFrom != 0 && f.month != 0:
		return edtf.From(edtf.Yearless(f.month, f.domFrom), edtf.Yearless(f.month, f.dom)), attest.Range
	case f.month != 0 && f.third == "":
		if d, err := edtf.ParseDate(edtf.Yearless(f.month, f.dom).String()); err == nil {
			return edtf.Of(d), attest.TimePrecision(d.Precision())
		}
	case f.op == "past-span" && (f.unit == "hour" && f.n <= 24 || f.unit == "day" && f.n == 1):
		return edtf.Of(anyDay), attest.Day
	case f.op == "unit" && f.unit == "week":
		return edtf.Of(anyDay), attest.Week
	case f.op == "past-span" || f.op == "recent" || f.op == "unit" || f.op == "overnight" || f.op == "next-span" || f.third != "" || f.op == "season":
		return edtf.Of(anyDay), attest.Range
	}
	return edtf.Of(anyDay), attest.Day
}

// end is an end of an interval whose year is not known.
func (f form) end(g *form) (edtf.Date, bool) {
	if g == nil {
		return edtf.Yearless(0, 0), false
	}
	v, _ := g.unknown()
	if g.year != 0 {
		if w, _, ok := g.resolve(Anchor{}); ok {
			v = w
		}
	}
	if v.Form() != edtf.Single {
		return edtf.Yearless(0, 0), false
	}
	return v.Spans()[0].From, true
}

// maskYears writes XXXX for the year of the days of a value.
func maskYears(v edtf.Value) edtf.Value {
	sp := v.Spans()[0]
	mask := func(d edtf.Date) edtf.Date {
		if d.IsZero() {
			return d
		}
		s := "XXXX" + d.String()[4:]
		if len(s) > 10 {
			s = s[:10] // EDTF has no clock time without a year
		}
		out, err := edtf.ParseDate(s)
		if err != nil {
			return edtf.Yearless(0, 0)
		}
		return out
	}
	switch v.Form() {
	case edtf.Single:
		return edtf.Of(mask(sp.From))
	case edtf.Interval:
		return edtf.From(mask(sp.From), mask(sp.To))
	}
	return edtf.Of(edtf.Yearless(0, 0))
}

func maskYear(d edtf.Day) edtf.Date {
	_, m, day := d.Civil()
	return edtf.Yearless(m, day)
}
