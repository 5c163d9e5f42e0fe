package main

import (
	"fmt"
	"runtime/debug"

	"attest"
	"attest/coding"
	"attest/intake"
)

// coded is an item of the input with what was made of it.
type coded struct {
	intake.Item
	coding.Result
	// Problems are those of the reading and of the coding, with file and line.
	Problems []attest.Problem
}

func (c coded) item() intake.Item { return c.Item }

func (c coded) problems() []attest.Problem { return c.Problems }

// coder codes items. It is safe for concurrent use.
type coder struct{ *coding.Coder }

// newCoder loads what coding needs.
func newCoder(e *env) (coder, error) {
	g, err := openGazetteer(e)
	if err != nil {
		return coder{}, err
	}
	return coder{coding.With(g)}, nil
}

// item codes the report of an item, if it has one.
func (c coder) item(it intake.Item) coded {
	out := coded{Item: it, Problems: it.Problems}
	if it.Report == nil {
		return out
	}
	out.Result = c.report(*it.Report)
	for _, p := range out.Result.Problems {
		p.File, p.Line = it.File, it.Line
		out.Problems = append(out.Problems, p)
	}
	return out
}

// report codes a report. A fault of the program on one report must not lose
// the others: it becomes a problem of that report.
func (c coder) report(r attest.Report) (res coding.Result) {
	defer func() {
		if fault := recover(); fault != nil {
			res = coding.Result{Coded: attest.CodedReport{Report: r, Claims: []attest.Claim{}}}
			res.Problems = []attest.Problem{{Report: r.ID, Message: fmt.Sprintf(
				"the program failed on this report, which was left without claims; please report it with the text: %v\n%s", fault, debug.Stack())}}
		}
	}()
	return c.Code(r)
}
