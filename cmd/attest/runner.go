package main

import (
	"context"
	"iter"

	"attest"
	"attest/intake"

	"github.com/spf13/cobra"
)

// runFlags say how a run over many reports goes.
type runFlags struct {
	workers int
	strict  bool
}

func (f *runFlags) add(cmd *cobra.Command) {
	cmd.Flags().IntVar(&f.workers, "workers", 0, "`number` of reports coded at a time (default: the processors); the output is the same for any")
	cmd.Flags().BoolVar(&f.strict, "strict", false, "end with status 1 when there were problems")
}

// runner takes items through a command and says at the end what was wrong.
type runner struct {
	e *env
	runFlags
	total int64 // bytes of input; 0 when not known
}

// run codes items and hands them, in order, to write; finish is called after
// the last one.
func (r *runner) run(ctx context.Context, items iter.Seq[intake.Item], work func(intake.Item) coded, write func(coded) error, finish func() error) error {
	return goThrough(ctx, r, items, work, write, finish)
}

// worked is an item with what was made of it and all that was wrong.
type worked interface {
	item() intake.Item
	problems() []attest.Problem
}

// goThrough works on items and hands them, in order, to write; finish, which
// may be nil, is called after the last one.
func goThrough[T worked](ctx context.Context, r *runner, items iter.Seq[intake.Item], work func(intake.Item) T, write func(T) error, finish func() error) error {
	if r.workers < 0 {
		return usagef("--workers %d: at least one works", r.workers)
	}
	var wrong problems
	reports := 0
	bar := newProgress(r.e, r.total)
	err := inOrder(ctx, items, r.workers, work, func(d T) error {
		it := d.item()
		wrong.add(d.problems(), it.Notes, it.Err)
		bar.step(it.Size)
		if it.Report == nil {
			return nil
		}
		reports++
		return write(d)
	})
	if err == nil && finish != nil {
		err = finish()
	}
	bar.clear()
	wrong.print(r.e.err)
	switch {
	case err != nil:
		return err
	case reports == 0 || len(wrong.failed) > 0 || r.strict && wrong.count > 0:
		return errSaid
	}
	return nil
}
