package main

import (
	"context"
	"fmt"
	"math"
	"strings"

	"attest/figures"
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
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := chosen.filter(e)
			if err != nil {
				return err
			}
			if _, err := trend.Periods(0, 0, trend.Every(every)); err != nil {
				return usagef("--every %v", err)
			}
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				rows, err := figures.Pace(cmd.Context(), l, f, trend.Every(every))
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
	textOrJSON(cmd, &asJSON)
	completeWith(cmd, "every", "day", "week", "month", "year")
	return cmd
}

func printPace(ctx context.Context, e *env, l *ledger.Ledger, rows []figures.Period) error {
	const columns = 32
	most := 1
	total := 0
	for _, r := range rows {
		most, total = max(most, r.Events), total+r.Events
	}
	for _, r := range figures.Rows(rows) {
		if r.Empty > 0 {
			if _, err := fmt.Fprintf(e.out, "%s     0  to %s: %d periods without events\n", r.From, r.To, r.Empty); err != nil {
				return err
			}
			continue
		}
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
	cautions, err := figures.PaceCautions(ctx, l, rows)
	if err != nil {
		return err
	}
	for _, c := range cautions {
		fmt.Fprintf(e.out, "caution: %s\n", c)
	}
	return nil
}
