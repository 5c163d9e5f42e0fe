package timex

import (
	"attest"
	"attest/edtf"
)

// A bulletin covers some days up to a month, and comes out soon after.
const (
	shortestCover = 3
	longestCover  = 31
	latestIssue   = 21 // days from the last day covered to publication
)

// CoverDay returns the anchor of a report about one day: that of the first
// expression of its title which names the day of publication or the one before.
func (a Anchor) CoverDay(title []Expression) Anchor {
	pub := asBase(a.Published)
	if len(pub.days) != 1 || pub.yearless {
		return a
	}
	for _, e := range title {
		if t, ok := e.Resolve(a); ok && t.Precision == attest.Day {
			if v, err := edtf.Parse(t.EDTF); err == nil {
				if from, to := v.Bounds(); from == to && (to == pub.last() || to == pub.last()-1) {
					a.Covered = v
					return a
				}
			}
		}
	}
	return a
}

// Cover returns the anchor with the stretch that a report says it covers: that
// of the first expression, of those in its head, which names some days or
// weeks that ended shortly before publication.
func (a Anchor) Cover(head []Expression) Anchor {
	pub := asBase(a.Published)
	if len(pub.days) != 1 || pub.yearless {
		return a
	}
	for _, e := range head {
		if e.form.op != "interval" && e.form.domFrom == 0 || e.form.part == "night" {
			continue
		}
		v, _, ok := e.form.resolve(a)
		if !ok || v.Form() != edtf.Interval {
			continue
		}
		from, to := v.Bounds()
		days := to - from + 1
		if days >= shortestCover && days <= longestCover && to <= pub.last() && pub.last()-to <= latestIssue {
			a.Covered = v
			return a
		}
	}
	return a
}
