package keeper

import (
	"context"
	"slices"

	"attest"
	"attest/ledger"
)

// queueBatch is how many events the queue is read by.
const queueBatch = 100

// Queue lists the events that wait to be looked at, at most n: the least certain
// first, from a cursor on (Filter.After), without those of which each claim was
// accepted as it is now.
func Queue(ctx context.Context, l *ledger.Ledger, after string, n int) ([]attest.Event, error) {
	decisions, err := l.Decisions(ctx)
	if err != nil {
		return nil, err
	}
	settled := accepted(decisions)
	f := ledger.Filter{Order: ledger.LeastCertain, After: after, Limit: queueBatch}
	var out []attest.Event
	for {
		list, err := l.Events(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, ev := range list {
			if !slices.ContainsFunc(ev.Claims, func(c attest.ClaimRef) bool { return !settled[c] }) {
				continue
			}
			if out = append(out, ev); len(out) == n {
				return out, nil
			}
		}
		if len(list) < f.Limit {
			return out, nil
		}
		f.After = f.Order.Cursor(list[len(list)-1])
	}
}
