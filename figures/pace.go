package figures

import (
	"context"
	"fmt"

	"attest"
	"attest/ledger"
	"attest/trend"
)

// Period is a stretch of days, both included, with its counts and the exact
// 95 % Poisson interval of Events.
type Period struct {
	From   string  `json:"from"`
	To     string  `json:"to"`
	Events int     `json:"events"`
	Strict int     `json:"strict"` // events of one kind at one place on one day count once
	Loose  int     `json:"loose"`  // with what tallies leave unexplained, at most
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
}

// Pace counts the chosen events by period. The periods go from the filter's
// first day to its last or, where it has none, from the first event to the last.
func Pace(ctx context.Context, l *ledger.Ledger, f ledger.Filter, every trend.Every) ([]Period, error) {
	items, err := itemsOf(ctx, l, f)
	if err != nil || len(items) == 0 {
		return nil, err
	}
	first, last := items[0].First, items[0].Last
	for _, i := range items {
		first, last = min(first, i.First), max(last, i.Last)
	}
	for _, d := range []struct {
		text string
		to   *trend.Day
	}{{f.Since, &first}, {f.Until, &last}} {
		if d.text != "" {
			if *d.to, err = trend.ParseDay(d.text); err != nil {
				return nil, err
			}
		}
	}
	periods, err := trend.Periods(first, last, every)
	if err != nil {
		return nil, err
	}
	out := make([]Period, len(periods))
	for i, w := range periods {
		c := trend.Count(items, w)
		interval := trend.PoissonExact(c.Events, 0.95)
		out[i] = Period{From: w.First.String(), To: w.Last.String(), Events: c.Events, Strict: c.Strict, Loose: c.Loose,
			Low: interval.Low, High: interval.High}
	}
	return out, nil
}

// Row is a period, or a run of periods without events.
type Row struct {
	Period
	Empty int // how many periods of a run; 0 for a period by itself
}

// Rows folds the runs of three empty periods and more, for people to read.
func Rows(periods []Period) []Row {
	const fold = 3
	var out []Row
	for i := 0; i < len(periods); {
		n := 0
		for i+n < len(periods) && periods[i+n].Events == 0 && periods[i+n].Loose == 0 {
			n++
		}
		if n < fold {
			out = append(out, Row{Period: periods[i]})
			i++
			continue
		}
		run := periods[i]
		run.To = periods[i+n-1].To
		out = append(out, Row{run, n})
		i += n
	}
	return out
}

// itemsOf returns the chosen events as counts see them. Events known to no year
// count in no period.
func itemsOf(ctx context.Context, l *ledger.Ledger, f ledger.Filter) ([]trend.Item, error) {
	list, err := l.Outlines(ctx, f)
	if err != nil {
		return nil, err
	}
	var dated []attest.Event
	for _, ev := range list {
		if attest.Dated(ev.Earliest, ev.Latest) {
			dated = append(dated, ev)
		}
	}
	return trend.Items(dated)
}

// PaceCautions says what makes the counts of some periods doubtful.
func PaceCautions(ctx context.Context, l *ledger.Ledger, periods []Period) ([]string, error) {
	if len(periods) == 0 {
		return nil, nil
	}
	return cautions(ctx, l, periods[0].From, periods[len(periods)-1].To)
}

// cautions says what makes a comparison over time doubtful: reports that still
// come in, and more or other sources.
func cautions(ctx context.Context, l *ledger.Ledger, first, last string) ([]string, error) {
	var out []string
	published, err := l.LastPublished(ctx)
	if err != nil {
		return nil, err
	}
	const late = 14 // days within which most reports of an event come in
	end, err := trend.ParseDay(last)
	if err != nil {
		return nil, err
	}
	if p, err := trend.ParseDay(published); err == nil && p < end+late {
		out = append(out, fmt.Sprintf("reports go up to %s: those of the last period may still be coming in", published))
	}
	begin, err := trend.ParseDay(first)
	if err != nil {
		return nil, err
	}
	half := begin + (end-begin)/2
	a, err := l.Coverage(ctx, first, half.String())
	if err != nil {
		return nil, err
	}
	b, err := l.Coverage(ctx, (half + 1).String(), last)
	if err != nil {
		return nil, err
	}
	if a.Reports+b.Reports > 0 && a.Named+b.Named == 0 {
		out = append(out, "no report names its publisher: whether the sources changed cannot be told")
	}
	if a.Outlets+b.Outlets > 0 && (2*b.Outlets > 3*a.Outlets || 2*a.Outlets > 3*b.Outlets) {
		out = append(out, fmt.Sprintf("the first half has reports of %s, the second of %s: a change of sources looks like a change of pace", outlets(a), outlets(b)))
	}
	return out, nil
}

func outlets(c ledger.Coverage) string {
	switch c.Outlets {
	case 0:
		return "no outlet"
	case 1:
		return "1 outlet"
	}
	return fmt.Sprintf("%d outlets", c.Outlets)
}
