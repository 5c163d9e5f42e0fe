package timex

import (
	"slices"

	"attest"
	"attest/edtf"
)

// Timeline resolves the expressions of one report in text order. It carries
// along what the text fixes: what an entry of a live blog is stamped with,
// the day last mentioned for "the next day", the day of a part of the day
// ("at dawn") within its paragraph, the year that a story told from long ago
// is in. An expression that aside names (the time of a statement, not of an
// act) fixes nothing for later ones; aside may be nil. The results stand at
// the indices of the expressions.
func Timeline(exprs []Expression, a Anchor, aside func(Expression) bool) []Placed {
	a = a.Narrow(exprs)
	out := make([]Placed, len(exprs))
	byDays := goesByDays(exprs)
	w := walk{stamped: slices.ContainsFunc(exprs, func(e Expression) bool { return e.form.op == "stamp" })}
	for i, e := range exprs {
		out[i].Anchor = a
		switch e.form.op {
		case "stamp":
			a.Published = stamped(a.Published, e.form)
			continue
		case "year-of":
			w.heading = e.form.year
		}
		e.form = w.underYear(e, a)
		at := a
		if at.Focus = w.focusFor(e, a); at.Focus.IsZero() && e.form.back() {
			at.Focus = saidBehind(exprs[i+1:], e, a, aside)
		}
		at.Night, at.Late = w.last.night, w.last.late
		if e.Kind == Deadline || e.form.op == "before" {
			at.Tense = Future
		}
		out[i].Anchor = at
		v, p, ok := e.form.resolve(at)
		if !ok {
			continue
		}
		if e.form.op == "since" && e.form.a != nil { // "since 3 May. That day …"
			if from, _, ok := e.form.a.resolve(at); ok && from.Form() == edtf.Single {
				w.begun = focusPoint{value: from, paragraph: e.paragraph, set: true}
			}
		}
		out[i].Time, out[i].OK = timeOf(v, p, e.Text), true
		if e.form.year != 0 && e.Kind == Absolute {
			w.dating, w.datesAct = focusPoint{value: v, paragraph: e.paragraph, set: true}, aside == nil || !aside(e)
		}
		if byDays && e.heads && p == attest.Day {
			w.headed = focusPoint{value: v, set: true}
		}
		switch {
		case !e.fixesFocus(v):
		case aside == nil || !aside(e):
			w.fix(e, v, a)
		case !e.FromAct():
			w.said = focusPoint{value: v, sentence: e.Sentence, set: true}
		}
	}
	return out
}

// goesByDays tells a report in which days stand alone over what was done on each.
func goesByDays(exprs []Expression) bool {
	n := 0
	for _, e := range exprs {
		if e.heads && (e.Kind == Absolute || e.Kind == Weekday) {
			n++
		}
	}
	return n > 1
}

// Placed is an expression's time in its report. Anchor is what it was resolved
// against, to resolve it again in another tense.
type Placed struct {
	Time   attest.Time
	OK     bool // false when the words hang on a day that nothing fixes
	Anchor Anchor
}

// walk is what the text has fixed so far.
type walk struct {
	last, lead focusPoint
	dated      focusPoint // the last day that a whole date fixed
	day        focusPoint // the last day or night, which "two days earlier" counts from
	said       focusPoint // the last time of a statement, which "the previous day" counts from in its sentence
	begun      focusPoint // where a stretch began that was named after the last
	dating     focusPoint // the last time that was told with its year, of an act or not
	datesAct   bool       // that was no time of a statement, or since which something holds
	headed     focusPoint // the day that stands alone over what is told
	heading    int        // the year that heads the entries of a chronicle, 0 without one
	otherDays  bool       // the text has fixed more than one day
	stamped    bool       // a running page, whose entries open with a clock time
	old        int        // how many times in a row, within a year or so, were long before publication
	longAgo    bool       // so was the first that the text fixed
}

// focusFor returns the focus that an expression can hang on.
func (w *walk) focusFor(e Expression, a Anchor) edtf.Value {
	f := e.form
	switch {
	case (f.back() || f.op == "same") && w.said.set && w.said.sentence == e.Sentence && !(w.last.set && w.last.sentence == e.Sentence):
		return w.said.value
	case f.weekday != 0 && f.op == "" && f.base == "" && w.dated.set && a.Published.Precision() == edtf.Month && e.Kind == Weekday:
		return w.dated.value
	case f.ofYear() && w.dating.set && w.dating.paragraph == e.paragraph:
		return w.dating.value
	case e.Kind == Anaphoric && w.day.set && (f.op == "shift" && wide(w.last.value) || (f.op == "same" && f.dom == 0 || f.hasRel) && w.last.value.Precision() == edtf.Month):
		return w.day.value
	case f.op == "same" && w.begun.set && w.begun.paragraph == e.paragraph:
		return w.begun.value
	case (f.loose() || f.a != nil && f.a.loose()) && e.paragraph != w.last.paragraph:
		// A part of the day in a new paragraph is of the day of publication,
		// unless it is an item of a list under a day, or under a heading that is one, or a clock time in a
		// dispatch that goes on about the day it told of right before.
		if e.bullet && w.lead.set {
			return w.lead.value
		}
		if w.headed.set {
			return w.headed.value
		}
		if w.goesOn(e, a) {
			return w.last.value
		}
		return edtf.Value{}
	case f.base == "" && (f.op == "since" || f.dir == "last") && a.isOld(w.last.value), // "last August" is said from today
		f.base == "" && e.Kind == Absolute && e.paragraph != w.last.paragraph && (w.old < w.toStay() || f.justBefore(a)) && a.isOld(w.last.value):
		// One date of long ago in passing does not move the story there, nor do more the
		// days right before the report.
		return edtf.Value{}
	}
	return w.last.value
}

// toStay returns how many times of long ago in a row set the story there: one where the
// first that a report fixed was such a time, as in the report of a trial.
func (w *walk) toStay() int {
	if w.longAgo {
		return 1
	}
	return 2
}

// justBefore tells a day and month without a year that were in the two weeks before
// publication.
func (f form) justBefore(a Anchor) bool {
	const days = 14
	if f.dom == 0 || f.month == 0 || f.year != 0 || a.Published.IsZero() {
		return false
	}
	at, _, ok := f.resolve(Anchor{Published: a.Published})
	if !ok {
		return false
	}
	from, to := at.Bounds()
	published, _ := a.Published.Bounds()
	return to <= published && published-from <= days
}

// underYear returns what an expression means in a chronicle that years head: a day or
// month that names no year is of the year over it; of the year long past that its paragraph
// named last, in any text: "In 1994 the rebels took the town. The army came back in July."
func (w *walk) underYear(e Expression, a Anchor) form {
	f := e.form
	if w.heading == 0 && w.datesAct && e.Kind == Absolute && f.year == 0 && f.month != 0 && w.dating.set && w.dating.paragraph == e.paragraph && w.dating.value.Precision() == edtf.Year && a.isOld(w.dating.value) &&
		(!w.last.set || w.last.paragraph != e.paragraph || a.isOld(w.last.value)) {
		from, _ := w.dating.value.Bounds()
		f.year, _, _ = from.Civil()
	}
	if w.heading != 0 && e.Kind == Absolute && f.year == 0 && f.month != 0 {
		f.year = w.heading
	}
	return f
}

// ofYear tells words that hang on the year told of last: "that October", "31 October of
// that year".
func (f form) ofYear() bool {
	return f.base == "focus" && (f.month != 0 || f.unit == "year" && f.dir == "this")
}

// goesOn tells whether a clock time some paragraphs on is still of the day that a
// dispatch told of last, the one before publication or a little earlier, or the only one
// that it has told of; a part of the day where it has told of no other. The entries of a running page are of its day.
func (w *walk) goesOn(e Expression, a Anchor) bool {
	const paragraphs, days = 3, 4
	if !e.form.clock && w.otherDays && !(w.last.night && inNight[e.form.part] != 0) || w.stamped || e.bullet || !w.last.set || wide(w.last.value) || e.paragraph-w.last.paragraph > paragraphs || a.Published.IsZero() {
		return false
	}
	from, _ := a.Published.Bounds()
	_, last := w.last.value.Bounds()
	return last < from && (from-last <= days || !w.otherDays)
}

func (w *walk) fix(e Expression, v edtf.Value, a Anchor) {
	otherYears := w.last.set && yearsBetween(w.last.value, v)
	if !w.last.set {
		w.longAgo = a.isOld(v)
	}
	if from, to := v.Bounds(); w.last.set {
		first, last := w.last.value.Bounds()
		w.otherDays = w.otherDays || from != first || to != last
	}
	w.last = focusPoint{value: v, paragraph: e.paragraph, sentence: e.Sentence, set: true, night: (inNight[e.form.part] != 0 || e.form.op == "overnight") && v.Form() == edtf.Interval, late: e.form.part == "evening" || e.form.part == "night"}
	w.begun = focusPoint{}
	if !wide(v) {
		w.day = w.last
	}
	if e.lead {
		w.lead = w.last
	}
	if e.Kind == Absolute && e.form.dom != 0 && v.Form() == edtf.Single {
		w.dated = w.last
	}
	w.old++
	if !a.isOld(v) {
		w.old = 0
	} else if otherYears { // a review of many years stays in none
		w.old = 1
	}
}

// yearsBetween says whether more than a year lies between two times.
func yearsBetween(a, b edtf.Value) bool {
	const year = 366
	from, to := a.Bounds()
	first, last := b.Bounds()
	return first-to > year || from-last > year
}

// wide says whether a time is longer than a weekend.
func wide(v edtf.Value) bool {
	from, to := v.Bounds()
	return to-from > 3
}

// isOld says whether a time is so long before publication that dates without
// a year beside it are of its year.
func (a Anchor) isOld(v edtf.Value) bool {
	if a.Published.IsZero() || v.IsZero() {
		return false
	}
	from, _ := a.Published.Bounds()
	_, to := v.Bounds()
	return from-to > oldContext
}

// focusPoint is a time that the text has fixed, and where.
type focusPoint struct {
	value     edtf.Value
	paragraph int
	sentence  int
	set       bool
	night     bool
	late      bool
}

// back tells words that count back from the day last named: "two days earlier", « la
// veille ».
func (f form) back() bool {
	return f.base == "focus" && (f.op == "shift" && f.sign < 0 || f.hasRel && f.rel < 0)
}

// saidBehind returns the time of the statement in which words stand that count back from
// a day that nothing before them fixes: "had fled the previous day, he said on Tuesday".
func saidBehind(later []Expression, e Expression, a Anchor, aside func(Expression) bool) edtf.Value {
	for _, o := range later {
		if o.Sentence != e.Sentence {
			break
		}
		if aside != nil && aside(o) && !o.FromAct() && o.form.base == "" {
			if v, _, ok := o.form.resolve(a); ok && o.fixesFocus(v) {
				return v
			}
		}
	}
	return edtf.Value{}
}

// fixesFocus says whether later words can hang on what this one resolved to:
// a day or a night or two, a set of days, a month.
func (e Expression) fixesFocus(v edtf.Value) bool {
	switch e.Kind {
	case Span, Deadline:
		if e.form.op != "interval" {
			return false
		}
	}
	from, to := v.Bounds()
	return from != edtf.FirstDay && to-from <= 62
}

// stamped puts the clock time of an entry on the day of publication.
func stamped(published edtf.Value, f form) edtf.Value {
	b := asBase(published)
	if len(b.days) != 1 || b.yearless {
		return published
	}
	m := f.clockMinutes()
	return edtf.Of(edtf.OnDay(b.days[0]).At(m/60, m%60, 0))
}
