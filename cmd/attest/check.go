package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"attest"
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
same length before it: both counts, under strict de-duplication (events of one kind
at one place on one day are one) and loose (with what tallies leave unexplained), the
ratio of the rates with its exact 95 % interval (conditional binomial) and mid-P
interval. A total is compared with the counts. The verdict is plain: consistent, not
consistent, or cannot be told, and why.`,
		Example: `  attest check
  attest check --change 45 --window 3w --target "United States Armed Forces" --until 2023-12-08
  attest check --total 61 --since 2023-10-17 --until 2023-11-18 --target "United States"`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := chosen.filter()
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
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a line of JSON for each statistic")
	return cmd
}

type checker struct {
	ctx  context.Context
	e    *env
	l    *ledger.Ledger
	json bool
}

// checked is what a check found, for machines.
type checked struct {
	Statistic string      `json:"statistic"`
	Report    string      `json:"report,omitempty"`
	Verdict   trend.Word  `json:"verdict"`
	Reason    string      `json:"reason"`
	Window    string      `json:"window,omitempty"`
	Before    string      `json:"before,omitempty"`
	Strict    *comparison `json:"strict,omitempty"`
	Loose     *comparison `json:"loose,omitempty"`
	Cautions  []string    `json:"cautions,omitempty"`
}

// comparison is a ratio with its counts; an open or unknown number is null.
type comparison struct {
	Before int      `json:"before"`
	After  int      `json:"after"`
	Ratio  *float64 `json:"ratio"`
	Low    *float64 `json:"low"`
	High   *float64 `json:"high"`
	MidLow *float64 `json:"mid_p_low"`
	MidTop *float64 `json:"mid_p_high"`
	P      float64  `json:"p"`
}

func newComparison(c trend.Compared) *comparison {
	number := func(v float64) *float64 {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
		return &v
	}
	return &comparison{Before: c.Before, After: c.After, Ratio: number(c.Ratio), Low: number(c.Exact.Low), High: number(c.Exact.High),
		MidLow: number(c.MidP.Low), MidTop: number(c.MidP.High), P: c.P}
}

func (c *checker) commandLineChange(f ledger.Filter, percent float64, window string) error {
	w, err := windowOf(f, window)
	if err != nil {
		return err
	}
	out, err := c.change(f, w, percent)
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
		first, err := trend.ParseDay(f.Since)
		if err != nil || first > last {
			return trend.Window{}, usagef("--since %s is not before --until %s", f.Since, f.Until)
		}
		return trend.Window{First: first, Last: last}, nil
	}
	n, err := strconv.Atoi(window[:len(window)-1])
	days := map[byte]int{'d': 1, 'w': 7, 'm': 30, 'y': 365}[window[len(window)-1]]
	if err != nil || n < 1 || days == 0 {
		return trend.Window{}, usagef("--window %s is no length such as 21d, 3w, 2m or 1y", window)
	}
	return trend.Window{First: last - trend.Day(n*days) + 1, Last: last}, nil
}

// change compares a window with the one before it.
func (c *checker) change(f ledger.Filter, w trend.Window, percent float64) (checked, error) {
	before := w.Before()
	f.Since, f.Until = before.First.String(), w.Last.String()
	items, err := itemsOf(c.ctx, c.l, f)
	if err != nil {
		return checked{}, err
	}
	ratio := 1 + percent/100
	a, b := trend.Count(items, before), trend.Count(items, w)
	compare := func(x, y int) trend.Compared {
		return trend.Compare(trend.Rates{Before: x, After: y, BeforeTime: float64(before.Days()), AfterTime: float64(w.Days())}, ratio)
	}
	strict, loose := compare(a.Strict, b.Strict), compare(a.Loose, b.Loose)
	o := trend.CheckChange(ratio, strict, loose)
	out := checked{Verdict: o.Word, Reason: o.Reason, Window: w.String(), Before: before.String(), Strict: newComparison(strict), Loose: newComparison(loose)}
	out.Cautions, err = cautionsOf(c.ctx, c.l, before.First.String(), w.First.String(), w.Last.String())
	return out, err
}

func (c *checker) commandLineTotal(f ledger.Filter, total float64) error {
	if f.Since == "" || f.Until == "" {
		return usagef("--total needs --since and --until")
	}
	out, err := c.total(f, int(total), int(total))
	if err != nil {
		return err
	}
	out.Statistic = fmt.Sprintf("total of %.0f", total)
	return c.print(out)
}

// total compares a number of events, low to high (high below 0: open).
func (c *checker) total(f ledger.Filter, low, high int) (checked, error) {
	items, err := itemsOf(c.ctx, c.l, f)
	if err != nil {
		return checked{}, err
	}
	first, err := trend.ParseDay(f.Since)
	if err != nil {
		return checked{}, err
	}
	last, err := trend.ParseDay(f.Until)
	if err != nil {
		return checked{}, err
	}
	w := trend.Window{First: first, Last: last}
	n := trend.Count(items, w)
	o := trend.CheckTotal(low, high, n.Strict, n.Loose)
	return checked{Verdict: o.Word, Reason: o.Reason, Window: w.String()}, nil
}

// all checks each statistic of the ledger.
func (c *checker) all() error {
	list, err := c.l.Statistics(c.ctx)
	if err != nil {
		return err
	}
	for _, s := range list {
		out, err := c.statistic(s.Statistic)
		if err != nil {
			return err
		}
		out.Report = s.Report.ID + ":" + s.Statistic.ID
		out.Statistic = describe(s.Statistic)
		if err := c.print(out); err != nil {
			return err
		}
	}
	if len(list) == 0 && !c.json {
		_, err = fmt.Fprintln(c.e.out, "the reports of the ledger hold no statistic")
	}
	return err
}

func describe(s attest.Statistic) string {
	parts := []string{string(s.Measure)}
	if s.What != "" {
		parts = append(parts, s.What)
	}
	if s.Value != nil {
		parts = append(parts, quantityText(s.Value))
	}
	if s.ChangePercent != nil {
		parts = append(parts, fmt.Sprintf("%+.0f %%", *s.ChangePercent))
	}
	return visible(strings.Join(parts, " · "))
}

// statistic checks one published statistic against the events of its parties,
// countries and time.
func (c *checker) statistic(s attest.Statistic) (checked, error) {
	if s.Time == nil || s.Time.Earliest <= "0001-01-01" || s.Time.Latest >= "9999" {
		return checked{Verdict: trend.CannotTell, Reason: "it does not say for which time"}, nil
	}
	f := ledger.Filter{Since: s.Time.Earliest, Until: s.Time.Latest, Actor: canonicalOf(s.Actor), Target: canonicalOf(s.Target)}
	if len(s.Places) == 1 {
		f.Country = s.Places[0].Country
	}
	w, err := windowOf(f, "")
	if err != nil {
		return checked{Verdict: trend.CannotTell, Reason: "its dates are the wrong way round"}, nil
	}
	switch {
	case s.Measure == attest.RateChange && s.ChangePercent != nil:
		return c.change(f, w, *s.ChangePercent)
	case s.Measure == attest.CountMeasure && s.Value != nil:
		low, high := bounds(s.Value)
		return c.total(f, low, high)
	case s.Value != nil:
		return c.harm(f, s, w)
	}
	return checked{Verdict: trend.CannotTell, Reason: "it has no number", Window: w.String()}, nil
}

// harm compares a published number of persons with the tolls of the events.
func (c *checker) harm(f ledger.Filter, s attest.Statistic, w trend.Window) (checked, error) {
	list, err := c.l.Events(c.ctx, f)
	if err != nil {
		return checked{}, err
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
	return checked{Verdict: o.Word, Reason: o.Reason, Window: w.String()}, nil
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

// bounds returns a quantity's bounds; an open low end is 0, an open high end -1.
func bounds(q *attest.Quantity) (low, high int) {
	high = -1
	if q.Low != nil {
		low = *q.Low
	}
	if q.High != nil {
		high = *q.High
	}
	return low, high
}

func (c *checker) print(out checked) error {
	if c.json {
		enc := json.NewEncoder(c.e.out)
		enc.SetEscapeHTML(false)
		return enc.Encode(out)
	}
	p := func(format string, args ...any) { fmt.Fprintf(c.e.out, format, args...) }
	p("%s: %s\n", strings.ToUpper(string(out.Verdict)), out.Reason)
	p("  %s", out.Statistic)
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
		c    *comparison
	}{{"strict", out.Strict}, {"loose", out.Loose}} {
		if r.c != nil {
			p("  %-7s %d then %d, ratio %s, exact 95 %% %s to %s, mid-P %s to %s\n", r.name, r.c.Before, r.c.After, numberText(r.c.Ratio),
				numberText(r.c.Low), numberText(r.c.High), numberText(r.c.MidLow), numberText(r.c.MidTop))
		}
	}
	for _, caution := range out.Cautions {
		p("  caution: %s\n", caution)
	}
	return nil
}

func numberText(v *float64) string {
	if v == nil {
		return "?"
	}
	return fmt.Sprintf("%.2f", *v)
}
