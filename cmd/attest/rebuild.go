package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
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
		Args: nothingMore,
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

// recoding is how a report was coded anew.
type recoding struct {
	entry   ledger.Entry
	was     string // the version that coded it before
	changed bool
	err     error
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
	var unread error
	stored := func(yield func(ledger.Stored) bool) {
		for s, err := range l.Reports(ctx) {
			if err != nil {
				unread = err
				return
			}
			if !yield(s) {
				return
			}
		}
	}
	var changed []recoding
	err = inOrder(ctx, stored, 0, func(s ledger.Stored) recoding { return codeAnew(c, s, now) }, func(r recoding) error {
		if r.changed {
			changed = append(changed, r)
		}
		return r.err
	})
	if err == nil {
		err = unread
	}
	if err != nil || len(changed) == 0 {
		return 0, err
	}
	entries := make([]ledger.Entry, len(changed))
	for i, r := range changed {
		entries[i] = r.entry
		fmt.Fprintf(e.out, "%s: claims coded otherwise, now %d: version %s, was %s\n", r.entry.Report.ID, len(r.entry.Codings[0].Claims), now, r.was)
	}
	_, _, err = l.Add(ctx, entries)
	return len(entries), err
}

// codeAnew codes a report again if the program has coded it before.
func codeAnew(c coder, s ledger.Stored, version string) recoding {
	i := slices.IndexFunc(s.Codings, func(c ledger.Coding) bool { return c.Program })
	if i < 0 {
		return recoding{}
	}
	old, found := s.Codings[i], c.report(s.Report).Coded
	if found.Claims == nil {
		found.Claims = []attest.Claim{}
	}
	sameClaims, err := sameJSON(found.Claims, old.Claims)
	if err != nil {
		return recoding{err: err}
	}
	sameStatistics, err := sameJSON(found.Statistics, old.Statistics)
	if err != nil || sameClaims && sameStatistics {
		return recoding{err: err}
	}
	entry := ledger.Entry{Whence: s.Whence, Report: s.Report, Codings: []ledger.Coding{{Coder: old.Coder, Program: true,
		Version: version, Claims: found.Claims, Statistics: found.Statistics}}}
	return recoding{entry: entry, was: old.Version, changed: true}
}

// sameJSON reports whether two values are the same in the form that the ledger gives them.
func sameJSON[T any](a, b T) (bool, error) {
	x, err := json.Marshal(a)
	if err != nil {
		return false, err
	}
	y, err := json.Marshal(b)
	return bytes.Equal(x, y), err
}

// sayChanges prints which events are new, gone or other than before.
func sayChanges(e *env, before []attest.Event, view *events.View, why string) error {
	old := map[string]attest.Event{}
	for _, ev := range before {
		old[ev.ID] = ev
	}
	changes := 0
	for _, ev := range view.Events {
		was, known := old[ev.ID]
		delete(old, ev.ID)
		if !known {
			fmt.Fprintf(e.out, "%s: new: %s, %s\n", ev.ID, ev.Act, ev.Dates())
			changes++
			continue
		}
		same, err := sameJSON(was, ev)
		if err != nil {
			return err
		}
		if !same {
			fmt.Fprintf(e.out, "%s: %s\n", ev.ID, strings.Join(difference(was, ev), ", "))
			changes++
		}
	}
	for _, ev := range before {
		if _, gone := old[ev.ID]; gone {
			fmt.Fprintf(e.out, "%s: gone: %s, %s\n", ev.ID, ev.Act, ev.Dates())
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
	if a.Dates() != b.Dates() {
		out = append(out, fmt.Sprintf("dates %s, were %s", b.Dates(), a.Dates()))
	}
	if tollText(a.Killed) != tollText(b.Killed) {
		out = append(out, fmt.Sprintf("killed %s, were %s", tollText(b.Killed), tollText(a.Killed)))
	}
	if len(out) == 0 {
		out = append(out, "details")
	}
	return out
}
