package figures

import (
	"context"
	"math"

	"attest"
	"attest/ledger"
	"attest/trend"
)

// Check is a published statistic held against the events.
type Check struct {
	Statistic string     `json:"statistic"` // in words
	Report    string     `json:"report,omitempty"`
	Verdict   trend.Word `json:"verdict"`
	Reason    string     `json:"reason"`
	Window    string     `json:"window,omitempty"`
	Before    string     `json:"before,omitempty"` // the window that a change is compared with
	Strict    *Ratio     `json:"strict,omitempty"`
	Loose     *Ratio     `json:"loose,omitempty"`
	Cautions  []string   `json:"cautions,omitempty"`
}

// Ratio is how a rate changed, with its counts and 95 % intervals; an open or
// unknown number is null.
type Ratio struct {
	Before int      `json:"before"`
	After  int      `json:"after"`
	Ratio  *float64 `json:"ratio"`
	Low    *float64 `json:"low"`
	High   *float64 `json:"high"`
	MidLow *float64 `json:"mid_p_low"`
	MidTop *float64 `json:"mid_p_high"`
	P      float64  `json:"p"`
}

func newRatio(c trend.Compared) *Ratio {
	number := func(v float64) *float64 {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
		return &v
	}
	return &Ratio{Before: c.Before, After: c.After, Ratio: number(c.Ratio), Low: number(c.Exact.Low), High: number(c.Exact.High),
		MidLow: number(c.MidP.Low), MidTop: number(c.MidP.High), P: c.P}
}

// CheckChange compares a window with the one of the same length before it, for
// a published change of the rate of the chosen events in percent.
func CheckChange(ctx context.Context, l *ledger.Ledger, f ledger.Filter, w trend.Window, percent float64) (Check, error) {
	before := w.Before()
	f.Since, f.Until = before.First.String(), w.Last.String()
	items, err := itemsOf(ctx, l, f)
	if err != nil {
		return Check{}, err
	}
	ratio := 1 + percent/100
	a, b := trend.Count(items, before), trend.Count(items, w)
	compare := func(x, y int) trend.Compared {
		return trend.Compare(trend.Rates{Before: x, After: y, BeforeTime: float64(before.Days()), AfterTime: float64(w.Days())}, ratio)
	}
	strict, loose := compare(a.Strict, b.Strict), compare(a.Loose, b.Loose)
	o := trend.CheckChange(ratio, strict, loose)
	out := Check{Verdict: o.Word, Reason: o.Reason, Window: w.String(), Before: before.String(), Strict: newRatio(strict), Loose: newRatio(loose)}
	out.Cautions, err = cautions(ctx, l, before.First.String(), w.Last.String())
	return out, err
}

// CheckTotal compares a published number of the chosen events in a window, low
// to high (high below 0: open).
func CheckTotal(ctx context.Context, l *ledger.Ledger, f ledger.Filter, w trend.Window, low, high int) (Check, error) {
	f.Since, f.Until = w.First.String(), w.Last.String()
	items, err := itemsOf(ctx, l, f)
	if err != nil {
		return Check{}, err
	}
	n := trend.Count(items, w)
	o := trend.CheckTotal(low, high, n.Strict, n.Loose)
	return Check{Verdict: o.Word, Reason: o.Reason, Window: w.String()}, nil
}

// CheckAll checks each statistic that the reports of the ledger publish.
func CheckAll(ctx context.Context, l *ledger.Ledger) ([]Check, error) {
	list, err := l.Statistics(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Check, len(list))
	for i, s := range list {
		if out[i], err = checkStatistic(ctx, l, s.Statistic); err != nil {
			return nil, err
		}
		out[i].Report = s.Report.ID + ":" + s.Statistic.ID
		out[i].Statistic = describe(s.Statistic)
	}
	return out, nil
}

// checkStatistic checks one published statistic against the events of its
// parties, countries and time.
func checkStatistic(ctx context.Context, l *ledger.Ledger, s attest.Statistic) (Check, error) {
	if s.Time == nil || !attest.Dated(s.Time.Earliest, s.Time.Latest) {
		return Check{Verdict: trend.CannotTell, Reason: "it does not say for which time"}, nil
	}
	f := ledger.Filter{Since: s.Time.Earliest, Until: s.Time.Latest, Actor: canonicalOf(s.Actor), Target: canonicalOf(s.Target)}
	if len(s.Places) == 1 {
		f.Country = s.Places[0].Country
	}
	w, err := trend.ParseWindow(f.Since, f.Until)
	if err != nil {
		return Check{Verdict: trend.CannotTell, Reason: "its dates are the wrong way round"}, nil
	}
	switch {
	case s.Measure == attest.RateChange && s.ChangePercent != nil:
		return CheckChange(ctx, l, f, w, *s.ChangePercent)
	case s.Measure == attest.CountMeasure && s.Value != nil:
		low, high := bounds(s.Value)
		return CheckTotal(ctx, l, f, w, low, high)
	case s.Value != nil:
		return checkHarm(ctx, l, f, s, w)
	}
	return Check{Verdict: trend.CannotTell, Reason: "it has no number", Window: w.String()}, nil
}

// checkHarm compares a published number of persons with the tolls of the events.
func checkHarm(ctx context.Context, l *ledger.Ledger, f ledger.Filter, s attest.Statistic, w trend.Window) (Check, error) {
	list, err := l.Events(ctx, f)
	if err != nil {
		return Check{}, err
	}
	least, most := 0, 0
	for _, ev := range list {
		t := map[attest.Measure]attest.Toll{attest.KilledMeasure: ev.Killed, attest.WoundedMeasure: ev.Wounded, attest.CapturedMeasure: ev.Captured}[s.Measure]
		if t.Low != nil && t.High != nil {
			least, most = least+*t.Low, most+*t.High
		}
	}
	low, high := bounds(s.Value)
	o := trend.CheckTotal(low, high, least, most)
	return Check{Verdict: o.Word, Reason: o.Reason, Window: w.String()}, nil
}

func canonicalOf(p *attest.Party) string {
	if p == nil {
		return ""
	}
	if p.Canonical != "" {
		return p.Canonical
	}
	return p.Owner
}
