package main

import (
	"context"
	"iter"
	"path/filepath"

	"attest"
	"attest/intake"
	"attest/keeper"
	"attest/ledger"
	"attest/web"
)

// uploads enters reports that are handed in on a page.
type uploads struct {
	e       *env
	coder   coder
	version string // of the program and its data
	write   func(context.Context, func(*ledger.Ledger) error) error
}

// add codes the reports of some files and enters them, batch by batch, so that
// others can write in between.
func (u uploads) add(ctx context.Context, files []string, defaults attest.Report, tell func(web.Adding)) error {
	input := inputFlags{report: defaults}
	named := func(yield func(intake.Item) bool) {
		for it := range input.originals(u.e, files) {
			it.File = filepath.Base(it.File) // the folder is a passing one
			for i := range it.Problems {
				it.Problems[i].File = it.File
			}
			if !yield(it) {
				return
			}
		}
	}
	return u.enter(ctx, named, web.Adding{Total: intake.Size(files)}, tell)
}

// enter codes reports and enters them.
func (u uploads) enter(ctx context.Context, items iter.Seq[intake.Item], state web.Adding, tell func(web.Adding)) error {
	problem := func(list []attest.Problem) {
		state.Problems = append(state.Problems, list[:min(len(list), max(0, shownProblems-len(state.Problems)))]...)
	}
	var waiting []ledger.Entry
	flush := func() error {
		if len(waiting) == 0 {
			return nil
		}
		if err := keeper.Prepare(waiting); err != nil {
			return err
		}
		return u.write(ctx, func(l *ledger.Ledger) error {
			done, wrong, err := l.Add(ctx, waiting)
			waiting = nil
			state.Entered, state.Known = state.Entered+done.Reports, state.Known+done.Known
			problem(wrong)
			return err
		})
	}
	err := inOrder(ctx, items, 0, u.coder.item, func(d coded) error {
		state.Done += int64(d.Size)
		problem(d.Problems)
		if d.Err != nil {
			problem([]attest.Problem{{File: d.File, Message: d.Err.Error()}})
		}
		if d.Item.Report != nil {
			state.Reports++
			coding := ledger.Coding{Coder: programCoder, Program: true, Version: u.version, Claims: d.Coded.Claims, Statistics: d.Coded.Statistics}
			waiting = append(waiting, entryOf(d, coding))
		}
		var err error
		if len(waiting) == addBatch {
			err = flush()
		}
		tell(state)
		return err
	})
	if err == nil {
		err = flush()
	}
	tell(state)
	return err
}
