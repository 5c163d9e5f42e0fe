package main

import (
	"context"
	"encoding/json"
	"fmt"

	"attest"
	"attest/intake"
	"attest/keeper"
	"attest/ledger"

	"github.com/spf13/cobra"
)

// programCoder is the name under which the program's own claims are kept.
const programCoder = "attest"

// addBatch is how many reports go into the ledger in one transaction.
const addBatch = 500

func newAddCommand(e *env) *cobra.Command {
	var input inputFlags
	var book ledgerFlags
	var run runFlags
	var asCoded bool
	var coderName string
	cmd := &cobra.Command{
		Use:     "add FILE… | -",
		GroupID: groupLedger,
		Short:   "Enter reports into the ledger, with their claims",
		Long: `Read reports, code them and enter them into the ledger: the bytes as received with
their SHA-256, when and whence they came, the report, its claims. Adding the same
again changes nothing. The ledger's file is made when there is none.

With --coded the lines are coded reports, {"report": {…}, "claims": […]}, and their
claims are entered as they are, under the coder's name; a person's claims come
before the program's when events are derived.`,
		Example: `  attest add report.txt --published 2023-12-09
  attest add archive/*.jsonl
  attest add --coded --coder "A. Martin" coded.jsonl`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := input.check(files); err != nil {
				return err
			}
			if coderName != "" && !asCoded {
				return usagef("--coder goes with --coded")
			}
			if coderName == "" {
				coderName = "unnamed"
			}
			work, err := entryMaker(e, asCoded)
			if err != nil {
				return err
			}
			r := runner{e: e, runFlags: run, total: intake.Size(files)}
			a := adder{ctx: cmd.Context(), e: e}
			if a.version, err = codingVersion(e); err != nil {
				return err
			}
			if asCoded {
				a.by = coderName
			}
			if noneThere(files) { // say so, and make no ledger
				return r.run(cmd.Context(), input.items(e, files), work, nil, nil)
			}
			return book.write(cmd.Context(), e, func(l *ledger.Ledger) error {
				a.l = l
				err := r.run(cmd.Context(), input.originals(e, files), work, a.add, a.flush)
				a.say()
				return err
			})
		},
	}
	input.add(cmd)
	run.add(cmd)
	book.add(cmd)
	cmd.Flags().BoolVar(&asCoded, "coded", false, "the lines are coded reports: enter their claims")
	cmd.Flags().StringVar(&coderName, "coder", "", "`name` of who coded them")
	return cmd
}

// entryMaker returns what makes a coded report of an item: the program's coder,
// or the claims that come with it.
func entryMaker(e *env, asCoded bool) (func(intake.Item) coded, error) {
	if !asCoded {
		c, err := newCoder(e)
		if err != nil {
			return nil, err
		}
		return c.item, nil
	}
	return func(it intake.Item) coded {
		out := coded{Item: it, Problems: it.Problems}
		if it.Report == nil {
			return out
		}
		out.Result.Coded = attest.CodedReport{Report: *it.Report, Claims: []attest.Claim{}}
		var line attest.CodedReport
		if err := json.Unmarshal(it.Raw, &line); err != nil {
			out.wrong("not a coded report, entered without claims: " + attest.JSONFault(err))
			return out
		}
		line.Report = *it.Report
		if line.Claims == nil {
			line.Claims = []attest.Claim{}
		}
		if bad := attest.Validate(line); len(bad) > 0 {
			for _, b := range bad {
				out.wrong(b)
			}
			out.wrong("its claims break the contract, so it was left out")
			out.Item.Report = nil
			return out
		}
		out.Result.Coded = line
		return out
	}, nil
}

// wrong adds a problem at the item's place.
func (c *coded) wrong(message string) {
	c.Problems = append(c.Problems, attest.Problem{File: c.File, Line: c.Line, Report: c.Item.Report.ID, Message: message})
}

// adder gathers entries and enters them in batches.
type adder struct {
	ctx      context.Context
	e        *env
	l        *ledger.Ledger
	by       string // who coded the reports; "" for the program
	version  string // of the program and its data
	waiting  []ledger.Entry
	done     ledger.Added
	problems problems
}

func (a *adder) add(d coded) error {
	coding := ledger.Coding{Coder: programCoder, Program: true, Version: a.version, Claims: d.Coded.Claims, Statistics: d.Coded.Statistics}
	if a.by != "" {
		coding = ledger.Coding{Coder: a.by, Claims: d.Coded.Claims, Statistics: d.Coded.Statistics}
	}
	a.waiting = append(a.waiting, entryOf(d, coding))
	if len(a.waiting) >= addBatch {
		return a.flush()
	}
	return nil
}

// entryOf is a coded report on its way into the ledger.
func entryOf(d coded, c ledger.Coding) ledger.Entry {
	whence := d.File
	if d.Line > 0 {
		whence = fmt.Sprintf("%s:%d", d.File, d.Line)
	}
	return ledger.Entry{Original: d.Raw, Whence: whence, Report: d.Coded.Report, Codings: []ledger.Coding{c}}
}

// flush enters what waits.
func (a *adder) flush() error {
	if len(a.waiting) == 0 {
		return nil
	}
	if err := keeper.Prepare(a.waiting); err != nil {
		return err
	}
	done, wrong, err := a.l.Add(a.ctx, a.waiting)
	if err != nil {
		return err
	}
	a.waiting = a.waiting[:0]
	a.done.Reports += done.Reports
	a.done.Codings += done.Codings
	a.done.Known += done.Known
	a.problems.add(wrong, nil, nil)
	return nil
}

// say tells what was entered.
func (a *adder) say() {
	a.problems.print(a.e.err)
	fmt.Fprintf(a.e.err, "%s entered, %s of claims, %d known already\n", plural(a.done.Reports, "report"), plural(a.done.Codings, "set"), a.done.Known)
}

// codingVersion names the program's version and, by a hash, all data that has a
// say in what it codes.
func codingVersion(e *env) (string, error) {
	v, err := versions(e)
	if err != nil {
		return "", fmt.Errorf("name the version: %w", err)
	}
	data, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("name the version: %w", err)
	}
	return v.Program + " " + hashOf(data)[:12], nil
}
