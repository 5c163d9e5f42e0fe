package web

import (
	"cmp"

	"attest"
	"attest/keeper"
	"attest/trend"
)

// chart is a row of ranges on one scale.
type chart struct {
	Field    string
	From, To string // the ends of the scale
	Rows     []span
}

// span is one range of a chart, in hundredths of its width.
type span struct {
	Label string // whose it is
	Ref   attest.ClaimRef
	Text  string
	X, W  float64
	Open  bool // it goes on beyond the scale
	Whole bool // the event's own, of all rows
}

// thinnest is the width at which a range can still be seen.
const thinnest = 1.2

func spanOf(low, high, from, to float64) (x, w float64) {
	if to <= from {
		return 0, 100
	}
	x = (low - from) / (to - from) * (100 - thinnest)
	return x, max(thinnest, (high-low)/(to-from)*(100-thinnest)+thinnest)
}

// holder is who vouches for a claim: its source, else who published it.
func holder(t keeper.Told) string {
	return cmp.Or(name(t.Claim.Source.Canonical, t.Claim.Source.Name), t.Report.Publisher, t.Report.ID)
}

// harmCharts show who holds which figure.
func (w *words) harmCharts(claims []keeper.Told) ([]chart, error) {
	var out []chart
	for _, field := range []string{"killed", "wounded", "captured"} {
		c := chart{Field: field}
		most := 0
		for _, t := range claims {
			if q := harmOf(t.Claim, field); q != nil {
				most = max(most, value(q.Low), value(q.High))
			}
		}
		for _, t := range claims {
			q := harmOf(t.Claim, field)
			if q == nil {
				continue
			}
			text, err := w.quantity(q)
			if err != nil {
				return nil, err
			}
			s := span{Label: holder(t), Ref: t.Ref, Text: text, Open: q.High == nil}
			high := value(q.High)
			if s.Open {
				high = most
			}
			s.X, s.W = spanOf(float64(value(q.Low)), float64(high), 0, float64(most))
			c.Rows = append(c.Rows, s)
		}
		if len(c.Rows) > 0 {
			c.From, c.To = w.value(0), w.value(most)
			out = append(out, c)
		}
	}
	return out, nil
}

func value(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}

// dateChart shows when each claim says that the event was, and what is left of
// it; nil when no claim knows, or all say the same.
func dateChart(ev attest.Event, claims []keeper.Told) *chart {
	from, to := trend.Day(0), trend.Day(-1)
	for _, t := range claims {
		first, last, ok := days(t.Claim.Time.Earliest, t.Claim.Time.Latest)
		if !ok {
			continue
		}
		if to < from {
			from, to = first, last
		}
		from, to = min(from, first), max(to, last)
	}
	if to < from {
		return nil
	}
	c := &chart{From: from.String(), To: to.String()}
	add := func(s span, earliest, latest string) {
		first, last, ok := days(earliest, latest)
		if ok {
			s.X, s.W = spanOf(float64(first), float64(last), float64(from), float64(to))
			c.Rows = append(c.Rows, s)
		}
	}
	for _, t := range claims {
		add(span{Label: holder(t), Ref: t.Ref, Text: t.Claim.Time.EDTF}, t.Claim.Time.Earliest, t.Claim.Time.Latest)
	}
	add(span{Text: ev.EDTF, Whole: true}, ev.Earliest, ev.Latest)
	for _, row := range c.Rows[1:] {
		if row.Text != c.Rows[0].Text {
			return c
		}
	}
	return nil
}

func days(earliest, latest string) (first, last trend.Day, ok bool) {
	if !attest.Dated(earliest, latest) {
		return 0, 0, false
	}
	first, err1 := trend.ParseDay(earliest)
	last, err2 := trend.ParseDay(latest)
	return first, last, err1 == nil && err2 == nil
}
