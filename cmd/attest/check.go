package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"attest/figures"
	"attest/ledger"
	"attest/trend"

	"github.com/spf13/cobra"
)

func newCheckCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var chosen eventFilter
	var change, total float64
	var window string
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "check",
		GroupID: groupLedger,
		Short:   "Does a published statistic hold against the events?",
		Long: `Compare published statistics with the events of the ledger: each statistic that its
reports hold or, with --change or --total, one from the command line, about the
chosen events.

A change ("up 45 % in three weeks") is compared over the window and the one of the
same length before it, of whole months as many months: both counts, under strict
de-duplication (events of one kind at one place on one day are one) and loose (with
what tallies leave unexplained), the ratio of the rates with its exact 95 % interval
(conditional binomial) and mid-P interval. A total is compared with the counts. The
verdict is plain: consistent, not consistent, or cannot be told, and why.`,
		Example: `  attest check
  attest check --change 45 --window 3w --target "United States Armed Forces" --until 2023-12-08
  attest check --total 61 --since 2023-10-17 --until 2023-11-18 --target "United States"`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := chosen.filter(e)
			if err != nil {
				return err
			}
			given := cmd.Flags().Changed("change") || cmd.Flags().Changed("total")
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				c := checker{ctx: cmd.Context(), e: e, l: l, json: asJSON}
				switch {
				case !given:
					return c.all()
				case cmd.Flags().Changed("change"):
					return c.commandLineChange(f, change, window)
				}
				return c.commandLineTotal(f, total)
			})
		},
	}
	book.add(cmd)
	chosen.add(cmd)
	cmd.Flags().Float64Var(&change, "change", 0, "published change of the rate in `percent`, such as 45 or -20")
	cmd.Flags().StringVar(&window, "window", "", "length of the `window` before --until, such as 21d, 3w or 2m; else from --since")
	cmd.Flags().Float64Var(&total, "total", 0, "published `number` of events from --since to --until")
	cmd.MarkFlagsMutuallyExclusive("change", "total")
	textOrJSON(cmd, &asJSON)
	return cmd
}

type checker struct {
	ctx  context.Context
	e    *env
	l    *ledger.Ledger
	json bool
}

func (c *checker) commandLineChange(f ledger.Filter, percent float64, window string) error {
	w, err := windowOf(f, window)
	if err != nil {
		return err
	}
	out, err := figures.CheckChange(c.ctx, c.l, f, w, percent)
	if err != nil {
		return err
	}
	out.Statistic = fmt.Sprintf("change of %+.0f %%", percent)
	return c.print(out)
}

// windowOf reads the window of a change from the flags.
func windowOf(f ledger.Filter, window string) (trend.Window, error) {
	if f.Until == "" {
		return trend.Window{}, usagef("--change needs --until, the last day of its window")
	}
	last, err := trend.ParseDay(f.Until)
	if err != nil {
		return trend.Window{}, err
	}
	if window == "" {
		if f.Since == "" {
			return trend.Window{}, usagef("--change needs --window or --since")
		}
		w, err := trend.ParseWindow(f.Since, f.Until)
		if err != nil {
			return trend.Window{}, usagef("--since and --until: %v", err)
		}
		return w, nil
	}
	after, unit := last+1, window[len(window)-1]
	n, err := strconv.Atoi(window[:len(window)-1])
	days, months := map[byte]int{'d': 1, 'w': 7}[unit], map[byte]int{'m': 1, 'y': 12}[unit]
	if err != nil || n < 1 || days+months == 0 {
		return trend.Window{}, usagef("--window %s is no length such as 21d, 3w, 2m or 1y", window)
	}
	return trend.Window{First: after.AddMonths(-n*months) - trend.Day(n*days), Last: last}, nil
}

func (c *checker) commandLineTotal(f ledger.Filter, total float64) error {
	if f.Since == "" || f.Until == "" {
		return usagef("--total needs --since and --until")
	}
	w, err := windowOf(f, "")
	if err != nil {
		return err
	}
	out, err := figures.CheckTotal(c.ctx, c.l, f, w, int(total), int(total))
	if err != nil {
		return err
	}
	out.Statistic = fmt.Sprintf("total of %.0f", total)
	return c.print(out)
}

// all checks each statistic of the ledger.
func (c *checker) all() error {
	list, err := figures.CheckAll(c.ctx, c.l)
	if err != nil {
		return err
	}
	for _, out := range list {
		if err := c.print(out); err != nil {
			return err
		}
	}
	if len(list) == 0 && !c.json {
		_, err = fmt.Fprintln(c.e.out, "the reports of the ledger hold no statistic")
	}
	return err
}

func (c *checker) print(out figures.Check) error {
	if c.json {
		enc := json.NewEncoder(c.e.out)
		enc.SetEscapeHTML(false)
		return enc.Encode(out)
	}
	p := func(format string, args ...any) { fmt.Fprintf(c.e.out, format, args...) }
	p("%s: %s\n", strings.ToUpper(string(out.Verdict)), out.Reason)
	p("  %s", visible(out.Statistic))
	if out.Report != "" {
		p("  (%s)", out.Report)
	}
	p("\n")
	if out.Window != "" {
		p("  window  %s\n", out.Window)
	}
	if out.Before != "" {
		p("  before  %s\n", out.Before)
	}
	for _, r := range []struct {
		name string
		c    *figures.Ratio
	}{{"strict", out.Strict}, {"loose", out.Loose}} {
		if r.c != nil {
			p("  %-7s %d then %d, ratio %s, exact 95 %% %s to %s, mid-P %s to %s\n", r.name, r.c.Before, r.c.After, ratioText(r.c),
				numberText(r.c.Low), numberText(r.c.High), numberText(r.c.MidLow), numberText(r.c.MidTop))
		}
	}
	for _, caution := range out.Cautions {
		p("  caution: %s\n", caution)
	}
	return nil
}

// ratioText writes a ratio; where nothing was counted before there is none to speak of.
func ratioText(r *figures.Ratio) string {
	if r.Before+r.After == 0 {
		return "without a base"
	}
	return numberText(r.Ratio)
}

func numberText(v *float64) string {
	if v == nil {
		return "infinite"
	}
	return fmt.Sprintf("%.2f", *v)
}
