package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"attest"
	"attest/events"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newRebuildCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var onlyEvents bool
	cmd := &cobra.Command{
		Use:     "rebuild",
		GroupID: groupLedger,
		Short:   "Code all reports anew, derive all events anew, say what changed",
		Long: `Code each report of the ledger again with this version of the program, enter the
claims that came out otherwise, derive copies and events from all claims and
decisions, and print what changed and why. Claims that others coded stay as they are.
Decisions hold; those whose claims are gone are listed.`,
		Example: `  attest rebuild
  attest rebuild --events`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !book.exists(e) {
				path, err := book.file(e)
				if err != nil {
					return err
				}
				return fmt.Errorf("%s: %w", path, ledger.ErrNone)
			}
			return book.write(cmd.Context(), e, func(l *ledger.Ledger) error {
				before, err := l.Events(cmd.Context(), ledger.Filter{})
				if err != nil {
					return err
				}
				why := "this version of the program derives events otherwise, or decisions were added"
				if !onlyEvents {
					n, err := recode(cmd.Context(), e, l)
					if err != nil {
						return err
					}
					if n > 0 {
						why = "claims changed, or " + why
					}
				}
				view, err := keeper.Rebuild(cmd.Context(), l)
				if err != nil {
					return err
				}
				return sayChanges(e, before, view, why)
			})
		},
	}
	book.add(cmd)
	cmd.Flags().BoolVar(&onlyEvents, "events", false, "do not code the reports again, only derive the events")
	return cmd
}

// recode codes all reports that the program has coded before and enters what
// came out otherwise; it returns how many did.
func recode(ctx context.Context, e *env, l *ledger.Ledger) (int, error) {
	c, err := newCoder(e)
	if err != nil {
		return 0, err
	}
	now, err := codingVersion(e)
	if err != nil {
		return 0, err
	}
	was := map[string]string{}
	changed := 0
	work := func(s ledger.Stored) *ledger.Entry {
		for _, old := range s.Codings {
			if !old.Program {
				continue
			}
			found := c.report(s.Report).Coded
			if found.Claims == nil {
				found.Claims = []attest.Claim{}
			}
			if reflect.DeepEqual(roundTrip(found.Claims), roundTrip(old.Claims)) && reflect.DeepEqual(roundTrip(found.Statistics), roundTrip(old.Statistics)) {
				return nil
			}
			return &ledger.Entry{Whence: s.Whence, Report: s.Report, Codings: []ledger.Coding{{Coder: old.Coder, Program: true,
				Version: now, Claims: found.Claims, Statistics: found.Statistics}}}
		}
		return nil
	}
	var failed error
	stored := func(yield func(ledger.Stored) bool) {
		for s, err := range l.Reports(ctx) {
			if err != nil {
				failed = err
				return
			}
			for _, c := range s.Codings {
				if c.Program {
					was[s.Report.ID] = c.Version
				}
			}
			if !yield(s) {
				return
			}
		}
	}
	var entries []ledger.Entry
	flush := func() error {
		for _, x := range entries {
			fmt.Fprintf(e.out, "%s: claims coded otherwise, now %d: version %s, was %s\n", x.Report.ID, len(x.Codings[0].Claims), now, was[x.Report.ID])
		}
		changed += len(entries)
		_, _, err := l.Add(ctx, entries)
		entries = entries[:0]
		return err
	}
	err = inOrder(ctx, stored, 0, work, func(x *ledger.Entry) error {
		if x != nil {
			entries = append(entries, *x)
		}
		return nil
	})
	if err == nil {
		err = failed
	}
	if err == nil && len(entries) > 0 {
		err = flush()
	}
	return changed, err
}

// roundTrip gives claims the form they have in the ledger.
func roundTrip(v any) any {
	data, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	var out any
	if err := json.Unmarshal(data, &out); err != nil {
		return err.Error()
	}
	return out
}

// sayChanges prints which events are new, gone or other than before.
func sayChanges(e *env, before []attest.Event, view *events.View, why string) error {
	old := map[string]attest.Event{}
	for _, ev := range before {
		old[ev.ID] = ev
	}
	changes := 0
	for _, ev := range view.Events {
		was, ok := old[ev.ID]
		delete(old, ev.ID)
		switch {
		case !ok:
			fmt.Fprintf(e.out, "%s: new: %s, %s\n", ev.ID, ev.Act, dates(ev))
		case !reflect.DeepEqual(roundTrip(was), roundTrip(ev)):
			fmt.Fprintf(e.out, "%s: %s\n", ev.ID, strings.Join(difference(was, ev), ", "))
		default:
			continue
		}
		changes++
	}
	for _, ev := range before {
		if _, gone := old[ev.ID]; gone {
			fmt.Fprintf(e.out, "%s: gone: %s, %s\n", ev.ID, ev.Act, dates(ev))
			changes++
		}
	}
	for _, d := range view.Orphans {
		fmt.Fprintf(e.out, "%s: decision about claims that are no longer there: %s by %s: %s\n", d.ID, d.Kind, visible(d.By), visible(d.Why))
	}
	if changes == 0 {
		why = "nothing changed"
	}
	_, err := fmt.Fprintf(e.out, "%s, %s changed: %s\n", plural(len(view.Events), "event"), plural(changes, "event"), why)
	return err
}

// difference names what differs between two states of an event.
func difference(a, b attest.Event) []string {
	var out []string
	if a.Status != b.Status {
		out = append(out, fmt.Sprintf("status %s, was %s", b.Status, a.Status))
	}
	if a.IndependentSources != b.IndependentSources {
		out = append(out, fmt.Sprintf("independent sources %d, were %d", b.IndependentSources, a.IndependentSources))
	}
	if len(a.Claims) != len(b.Claims) {
		out = append(out, fmt.Sprintf("claims %d, were %d", len(b.Claims), len(a.Claims)))
	}
	if dates(a) != dates(b) {
		out = append(out, fmt.Sprintf("dates %s, were %s", dates(b), dates(a)))
	}
	if tollText(a.Killed) != tollText(b.Killed) {
		out = append(out, fmt.Sprintf("killed %s, were %s", tollText(b.Killed), tollText(a.Killed)))
	}
	if len(out) == 0 {
		out = append(out, "details")
	}
	return out
}
