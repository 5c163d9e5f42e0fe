package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"attest"
	"attest/ledger"
	"attest/view"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
)

// eventFilter are the flags that choose events.
type eventFilter struct {
	since, until, place, country, bbox, actor, target, text string
	acts, statuses                                          []string
	independent                                             int
}

func (f *eventFilter) add(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.StringVar(&f.since, "since", "", "events that can have been on or after this `date`")
	fs.StringVar(&f.until, "until", "", "events that can have been on or before this `date`")
	fs.StringVar(&f.place, "place", "", "`words` of the place's name")
	fs.StringVar(&f.country, "country", "", "`country`: its name, or three letters such as SYR")
	fs.StringVar(&f.bbox, "bbox", "", "`west,south,east,north` in degrees")
	fs.StringVar(&f.actor, "actor", "", "`words` of the actor's name, kind or country")
	fs.StringVar(&f.target, "target", "", "`words` of the target's name, owner, kind or country")
	fs.StringSliceVar(&f.acts, "act", nil, "`acts`, such as air-strike,shelling")
	fs.StringSliceVar(&f.statuses, "status", nil, "`statuses`: disputed, corroborated, acknowledged, reported, claimed")
	fs.IntVar(&f.independent, "min-independent", 0, "at least this `number` of independent sources")
	fs.StringVar(&f.text, "text", "", "`words` of a report that tells the event")
	completeWith(cmd, "status", stringsOf(attest.Statuses)...)
	completeWith(cmd, "act", stringsOf(attest.Acts)...)
}

func stringsOf[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return out
}

// filter checks the flags and returns what they choose.
func (f *eventFilter) filter(e *env) (ledger.Filter, error) {
	out := ledger.Filter{Since: f.since, Until: f.until, Place: f.place, Actor: f.actor, Target: f.target,
		Acts: f.acts, Statuses: f.statuses, MinIndependent: f.independent, Text: f.text}
	if f.country != "" {
		code, err := countryCode(e, f.country)
		if err != nil {
			return out, err
		}
		out.Country = code
	}
	for _, d := range [][2]string{{"since", f.since}, {"until", f.until}} {
		if _, err := time.Parse(time.DateOnly, d[1]); d[1] != "" && err != nil {
			return out, usagef("--%s %s is no date such as 2023-12-09", d[0], d[1])
		}
	}
	for _, a := range f.acts {
		if attest.Act(a).Family() == "" {
			return out, usagef("--act %s is none of %s", a, listed(stringsOf(attest.Acts)))
		}
	}
	for _, s := range f.statuses {
		if !slices.Contains(attest.Statuses, attest.Status(s)) {
			return out, usagef("--status %s is none of %s", s, listed(stringsOf(attest.Statuses)))
		}
	}
	if f.bbox != "" {
		box, err := parseBBox(f.bbox)
		if err != nil {
			return out, err
		}
		out.BBox = box
	}
	return out, nil
}

func parseBBox(s string) (*ledger.BBox, error) {
	parts := strings.Split(s, ",")
	var v [4]float64
	if len(parts) == 4 {
		ok := true
		for i, p := range parts {
			n, err := strconv.ParseFloat(strings.TrimSpace(p), 64)
			v[i], ok = n, ok && err == nil
		}
		if ok && v[1] <= v[3] {
			return &ledger.BBox{West: v[0], South: v[1], East: v[2], North: v[3]}, nil
		}
	}
	return nil, usagef("--bbox %s is no west,south,east,north in degrees", s)
}

func newEventsCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var chosen eventFilter
	var format string
	var limit int
	cmd := &cobra.Command{
		Use:     "events",
		GroupID: groupLedger,
		Short:   "List events: what happened, and how well it is attested",
		Long: `List the events of the ledger by date, with their status and the number of
independent sources. The program's docs/events.md tells how claims become events;
'attest show' tells all about one.`,
		Example: `  attest events --since 2023-11-01 --country SYR
  attest events --status disputed --act air-strike
  attest events --bbox 38,33,43,37 --min-independent 2 --format jsonl`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := chosen.filter(e)
			if err != nil {
				return err
			}
			f.Limit = limit
			write, err := eventWriter(e, format)
			if err != nil {
				return err
			}
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				list, err := l.Events(cmd.Context(), f)
				if err != nil {
					return err
				}
				return write(list)
			})
		},
	}
	book.add(cmd)
	chosen.add(cmd)
	cmd.Flags().StringVar(&format, "format", "", "`form` of the output: table, jsonl, csv or geojson (default: table on a terminal, else jsonl)")
	cmd.Flags().IntVar(&limit, "limit", 0, "at most this `number` of events")
	completeWith(cmd, "format", "table", "jsonl", "csv", "geojson")
	return cmd
}

func eventWriter(e *env, format string) (func([]attest.Event) error, error) {
	if format == "" {
		format = "jsonl"
		if e.outTerminal {
			format = "table"
		}
	}
	switch format {
	case "jsonl":
		return func(list []attest.Event) error { return writeJSONLines(e, list) }, nil
	case "table":
		return func(list []attest.Event) error { return eventTable(e, list) }, nil
	case "csv":
		return func(list []attest.Event) error { return writeEvents(view.NewEventCSV(e.out), list) }, nil
	case "geojson":
		return func(list []attest.Event) error { return writeEvents(view.NewGeoJSON(e.out), list) }, nil
	}
	return nil, usagef("--format %s is none of table, jsonl, csv, geojson", format)
}

func writeEvents(w interface {
	Write(attest.Event) error
	Close() error
}, list []attest.Event) error {
	for _, ev := range list {
		if err := w.Write(ev); err != nil {
			return err
		}
	}
	return w.Close()
}

func writeJSONLines[T any](e *env, list []T) error {
	enc := json.NewEncoder(e.out)
	enc.SetEscapeHTML(false)
	for _, v := range list {
		if err := enc.Encode(v); err != nil {
			return err
		}
	}
	return nil
}

// eventTable prints a line for each event.
func eventTable(e *env, list []attest.Event) error {
	for _, ev := range list {
		place := "–"
		if ev.Place != nil {
			place = placeName(ev.Place)
		}
		killed := ""
		if ev.Killed.High != nil {
			killed = "killed " + tollText(ev.Killed)
		}
		line := []string{column(ev.Dates(), 23), column(string(ev.Status), 13), column(strconv.Itoa(ev.IndependentSources), 3),
			column(string(ev.Act), 16), column(place, 28), column(sides(ev), 34), killed}
		if _, err := fmt.Fprintf(e.out, "%s  %s\n", ev.ID, strings.TrimRight(strings.Join(line, " "), " ")); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(e.out, plural(len(list), "event"))
	return err
}

func sides(ev attest.Event) string {
	return partyName(ev.Actor) + " → " + partyName(ev.Target)
}

func partyName(p *attest.Party) string {
	if p == nil {
		return "?"
	}
	return visible(p.Label())
}

func placeName(p *attest.Place) string {
	name := p.Label()
	if p.Precision == attest.Near {
		name = "near " + name
	}
	if p.Country != "" {
		name += ", " + p.Country
	}
	return visible(name)
}

// tollText writes "best (low–high)".
func tollText(t attest.Toll) string {
	number := func(n *int) string {
		if n == nil {
			return "?"
		}
		return strconv.Itoa(*n)
	}
	if t.Best != nil && t.Low != nil && t.High != nil && *t.Low == *t.High {
		return number(t.Best)
	}
	return fmt.Sprintf("%s (%s–%s)", number(t.Best), number(t.Low), number(t.High))
}

// column cuts or fills a text to a width on the terminal.
func column(s string, width int) string {
	if n := uniseg.StringWidth(s); n <= width {
		return s + strings.Repeat(" ", width-n)
	}
	var b strings.Builder
	used := 0
	for g := uniseg.NewGraphemes(s); g.Next(); {
		if used+g.Width() > width-1 {
			break
		}
		used += g.Width()
		b.WriteString(g.Str())
	}
	return b.String() + "…" + strings.Repeat(" ", width-1-used)
}

// visible drops what a text could tell the terminal to do, and makes it one line.
func visible(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s)), " ")
}

// visibleLines is visible for a text of several lines.
func visibleLines(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, s)
}
