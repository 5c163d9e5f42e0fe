package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"attest"
	"attest/ledger"
	"attest/trend"

	"github.com/spf13/cobra"
)

func newPaceCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var chosen eventFilter
	var every string
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "pace",
		GroupID: groupLedger,
		Short:   "Count events by period, with exact intervals",
		Long: `Count the chosen events by day, week, month or year. Each count comes with its exact
95 % Poisson interval (Garwood), with the stricter count, in which events of one kind
at one place on one day are one, and with what tallies ("eleven attacks") leave
unexplained at most. What makes the counts doubtful is said below.`,
		Example: `  attest pace --country SYR --every week
  attest pace --actor "Islamic Resistance" --since 2023-10-01 --every month`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := chosen.filter()
			if err != nil {
				return err
			}
			if _, err := trend.Periods(0, 0, trend.Every(every)); err != nil {
				return usagef("--every %v", err)
			}
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				rows, err := paceRows(cmd.Context(), l, f, trend.Every(every))
				if err != nil {
					return err
				}
				if asJSON {
					return writeJSONLines(e, rows)
				}
				return printPace(cmd.Context(), e, l, rows)
			})
		},
	}
	book.add(cmd)
	chosen.add(cmd)
	cmd.Flags().StringVar(&every, "every", "week", "`period`: day, week, month or year")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a line of JSON for each period")
	completeWith(cmd, "every", "day", "week", "month", "year")
	return cmd
}

// paceRow is a period with its counts.
type paceRow struct {
	From, To string
	trend.Counts
	trend.Interval
}

func (r paceRow) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"from": r.From, "to": r.To, "events": r.Events, "strict": r.Strict, "loose": r.Loose,
		"low": r.Low, "high": r.High})
}

func paceRows(ctx context.Context, l *ledger.Ledger, f ledger.Filter, every trend.Every) ([]paceRow, error) {
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
	var rows []paceRow
	for _, w := range periods {
		c := trend.Count(items, w)
		rows = append(rows, paceRow{w.First.String(), w.Last.String(), c, trend.PoissonExact(c.Events, 0.95)})
	}
	return rows, nil
}

// itemsOf returns the chosen events as counts see them. Events known to no year
// count in no period.
func itemsOf(ctx context.Context, l *ledger.Ledger, f ledger.Filter) ([]trend.Item, error) {
	list, err := l.Events(ctx, f)
	if err != nil {
		return nil, err
	}
	var dated []attest.Event
	for _, ev := range list {
		if ev.Earliest > "0001-01-01" && ev.Latest < "9999" {
			dated = append(dated, ev)
		}
	}
	return trend.Items(dated)
}

func printPace(ctx context.Context, e *env, l *ledger.Ledger, rows []paceRow) error {
	const columns = 32
	most := 1
	total := 0
	for _, r := range rows {
		most, total = max(most, r.Events), total+r.Events
	}
	for _, r := range rows {
		bar := strings.Repeat("█", int(math.Round(float64(r.Events)/float64(most)*columns)))
		extra := ""
		if r.Strict != r.Events {
			extra += fmt.Sprintf("  strict %d", r.Strict)
		}
		if r.Loose != r.Events {
			extra += fmt.Sprintf("  with tallies up to %d", r.Loose)
		}
		if _, err := fmt.Fprintf(e.out, "%s  %4d  (%5.1f–%5.1f)  %s%s\n", r.From, r.Events, r.Low, r.High, column(bar, columns), extra); err != nil {
			return err
		}
	}
	fmt.Fprintf(e.out, "%s; in brackets: exact 95 %% Poisson intervals\n", plural(total, "event"))
	if len(rows) == 0 {
		return nil
	}
	cautions, err := cautionsOf(ctx, l, rows[0].From, rows[len(rows)-1].From, rows[len(rows)-1].To)
	if err != nil {
		return err
	}
	for _, c := range cautions {
		fmt.Fprintf(e.out, "caution: %s\n", c)
	}
	return nil
}

// cautionsOf says what makes a comparison over time doubtful: reports that
// still come in, and more or other sources.
func cautionsOf(ctx context.Context, l *ledger.Ledger, first, lastFrom, lastTo string) ([]string, error) {
	var out []string
	published, err := l.LastPublished(ctx)
	if err != nil {
		return nil, err
	}
	const late = 14 // days within which most reports of an event come in
	end, err := trend.ParseDay(lastTo)
	if err != nil {
		return nil, err
	}
	if p, err := trend.ParseDay(published); err == nil && p < end+late {
		out = append(out, fmt.Sprintf("reports go up to %s: those of the last period may still be coming in", published))
	}
	all, err := l.Coverage(ctx, first, lastTo)
	if err != nil {
		return nil, err
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
	b, err := l.Coverage(ctx, (half + 1).String(), lastTo)
	if err != nil {
		return nil, err
	}
	if all.Outlets > 0 && (2*b.Outlets > 3*a.Outlets || 2*a.Outlets > 3*b.Outlets) {
		out = append(out, fmt.Sprintf("the first half has reports of %s, the second of %s: a change of sources looks like a change of pace", plural(a.Outlets, "outlet"), plural(b.Outlets, "outlet")))
	}
	return out, nil
}
