package keeper

import (
	"context"

	"attest/events"
	"attest/ledger"
)

// derivation is the version of how events are derived; a change makes ledgers
// derive their events anew.
const derivation = "events-2"

// Fresh reports whether the ledger's events are those of all that it holds, by
// this version of the program.
func Fresh(ctx context.Context, l *ledger.Ledger) (bool, error) { return l.Derived(ctx, derivation) }

// Derive brings the ledger's events up to date; nothing is done when they are.
func Derive(ctx context.Context, l *ledger.Ledger) error {
	fresh, err := Fresh(ctx, l)
	if err != nil || fresh {
		return err
	}
	_, err = Rebuild(ctx, l)
	return err
}

// Rebuild derives the ledger's events, whether or not they are up to date, and
// returns what was derived.
func Rebuild(ctx context.Context, l *ledger.Ledger) (*events.View, error) {
	view, err := Build(ctx, l)
	if err != nil {
		return nil, err
	}
	return view, Keep(ctx, l, view)
}

// Keep stores what was derived of all that the ledger holds.
func Keep(ctx context.Context, l *ledger.Ledger, view *events.View) error {
	return l.SetEvents(ctx, view.Events, view.Copies, derivation)
}

// Build derives events from what the ledger holds and keeps none of them.
func Build(ctx context.Context, l *ledger.Ledger) (*events.View, error) {
	reports, err := preparedReports(ctx, l)
	if err != nil {
		return nil, err
	}
	decisions, err := l.Decisions(ctx)
	if err != nil {
		return nil, err
	}
	view, err := events.Build(reports, decisions, events.Options{})
	return &view, err
}
