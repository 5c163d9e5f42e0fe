package main

import (
	"context"
	"errors"
	"log/slog"

	"attest/keeper"
	"attest/ledger"
)

// derivedAtOnce is the number of reports up to which events are derived while
// whoever wrote waits: a second or so. Those of a larger ledger follow in the
// background.
const derivedAtOnce = 3000

// keeping writes to a ledger that is served meanwhile, and keeps its events up
// to date.
type keeping struct {
	e      *env
	book   *ledgerFlags
	log    *slog.Logger
	stale  chan struct{} // holds one when events are to be derived
	atOnce int           // derivedAtOnce
}

func newKeeping(e *env, book *ledgerFlags, log *slog.Logger) *keeping {
	return &keeping{e: e, book: book, log: log, stale: make(chan struct{}, 1), atOnce: derivedAtOnce}
}

// write opens the ledger, lets a function write to it and closes it, so that
// other programs can write in between.
func (k *keeping) write(ctx context.Context, do func(*ledger.Ledger) error) error {
	l, err := k.book.writing(ctx, k.e)
	if err != nil {
		return err
	}
	err = do(l)
	if err == nil {
		err = k.settle(ctx, l)
	}
	return errors.Join(err, l.Close())
}

// settle derives the events of a small ledger, and asks for those of a large one.
func (k *keeping) settle(ctx context.Context, l *ledger.Ledger) error {
	fresh, err := keeper.Fresh(ctx, l)
	if err != nil || fresh {
		return err
	}
	size, err := l.Size(ctx)
	if err != nil {
		return err
	}
	if size.Reports <= k.atOnce {
		return keeper.Derive(ctx, l)
	}
	k.ask()
	return nil
}

func (k *keeping) ask() {
	select {
	case k.stale <- struct{}{}:
	default: // it is asked for already
	}
}

// run derives events whenever it is asked to, until the context ends.
func (k *keeping) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-k.stale:
		}
		if err := k.derive(ctx); err != nil && ctx.Err() == nil {
			k.log.Error("deriving events failed", "error", err)
		}
	}
}

// derive derives the events without holding up who writes: what was written
// meanwhile is for the next time.
func (k *keeping) derive(ctx context.Context) error {
	path, err := k.book.file(k.e)
	if err != nil {
		return err
	}
	l, err := ledger.Open(ctx, path, ledger.Options{})
	if err != nil {
		return err
	}
	_, before, err := l.Head(ctx)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	view, err := keeper.Build(ctx, l)
	if err = errors.Join(err, l.Close()); err != nil {
		return err
	}
	if l, err = k.book.writing(ctx, k.e); err != nil {
		return err
	}
	_, after, err := l.Head(ctx)
	switch {
	case err != nil:
	case after != before:
		k.ask()
	default:
		err = keeper.Keep(ctx, l, view)
	}
	return errors.Join(err, l.Close())
}
