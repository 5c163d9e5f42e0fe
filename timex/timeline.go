package timex

import (
	"attest"
	"attest/edtf"
)

// Timeline resolves the expressions of one report in text order. It carries
// along what the text fixes: what an entry of a live blog is stamped with,
// the day last mentioned for "the next day", the day of a part of the day
// ("at dawn") within its paragraph, the year that a story told from long ago
// is in. The times stand at the indices of the expressions; those that cannot
// be resolved are nil.
func Timeline(exprs []Expression, a Anchor) []*attest.Time {
	a = a.Narrow(exprs)
	out := make([]*attest.Time, len(exprs))
	var last, lead focusPoint
	for i, e := range exprs {
		at := a
		if e.form.op == "stamp" {
			a.Published = stamped(a.Published, e.form)
			continue
		}
		at.Focus = last.value
		if (e.form.loose() || e.form.a != nil && e.form.a.loose()) && e.paragraph != last.paragraph {
			// A part of the day in a new paragraph is of the day of
			// publication, unless it is an item of a list under a day.
			at.Focus = edtf.Value{}
			if e.bullet && lead.set {
				at.Focus = lead.value
			}
		}
		v, p, ok := e.form.resolve(at)
		if !ok {
			continue
		}
		t := timeOf(v, p, e.Text)
		out[i] = &t
		if e.fixesFocus(v) {
			last = focusPoint{value: v, paragraph: e.paragraph, set: true}
			if e.lead {
				lead = last
			}
		}
	}
	return out
}

// focusPoint is a time that the text has fixed, and where.
type focusPoint struct {
	value     edtf.Value
	paragraph int
	set       bool
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
