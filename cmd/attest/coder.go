package main

import (
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

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
func (c coder) item(it intake.Item) coded { return c.each(it, c.report) }

// explained is item, with the account of all words.
func (c coder) explained(it intake.Item) coded { return c.each(it, c.explain) }

func (c coder) each(it intake.Item, code func(attest.Report) coding.Result) coded {
	out := coded{Item: it, Problems: it.Problems}
	if it.Report == nil {
		return out
	}
	out.Result = code(*it.Report)
	out.Problems = append(out.Problems, placed(it, out.Result.Problems)...)
	return out
}

// placed gives the problems of an item's report their file and line.
func placed(it intake.Item, problems []attest.Problem) []attest.Problem {
	for i := range problems {
		problems[i].File, problems[i].Line = it.File, it.Line
	}
	return problems
}

// report codes a report.
func (c coder) report(r attest.Report) coding.Result { return valid(r, c.Code) }

// explain codes a report with the account of all its words.
func (c coder) explain(r attest.Report) coding.Result { return valid(r, c.Explain) }

// valid codes a report and leaves out what breaks the contract.
func valid(r attest.Report, code func(attest.Report) coding.Result) coding.Result {
	res := coding.Result{Coded: attest.CodedReport{Report: r, Claims: []attest.Claim{}}}
	fault := guarded(r, func() {
		coded := code(r)
		coded.Problems = append(coded.Problems, leaveOutInvalid(&coded.Coded)...)
		res = coded
	})
	res.Problems = append(res.Problems, fault...)
	return res
}

// guarded works on a report. A fault of the program on one report must not lose
// the others: it becomes a problem of that report.
func guarded(r attest.Report, work func()) (problems []attest.Problem) {
	defer func() {
		if fault := recover(); fault != nil {
			problems = []attest.Problem{{Report: r.ID, Message: fmt.Sprintf(
				"the program failed on this report, which was left empty; please report it with the text: %v\n%s", fault, debug.Stack())}}
		}
	}()
	work()
	return nil
}

// leaveOutInvalid takes out the records that break the contract, which only a
// fault of the program can make: one wrong claim must not cost its reader the
// others.
func leaveOutInvalid(r *attest.CodedReport) []attest.Problem {
	if len(attest.Validate(*r)) == 0 {
		return nil
	}
	var out []attest.Problem
	leave := func(id string, why []string) bool {
		if len(why) > 0 {
			out = append(out, attest.Problem{Report: r.Report.ID, Message: fmt.Sprintf(
				"%s %s breaks the contract (%s) and was left out; please report it with the text", r.Report.ID, id, strings.Join(why, "; "))})
		}
		return len(why) > 0
	}
	r.Claims = slices.DeleteFunc(r.Claims, func(c attest.Claim) bool {
		c.PartOf = "" // the claim it names is looked at on its own
		return leave(c.ID, attest.Validate(attest.CodedReport{Report: r.Report, Claims: []attest.Claim{c}}))
	})
	r.Statistics = slices.DeleteFunc(r.Statistics, func(s attest.Statistic) bool {
		return leave(s.ID, attest.Validate(attest.CodedReport{Report: r.Report, Claims: []attest.Claim{}, Statistics: []attest.Statistic{s}}))
	})
	for i := range r.Claims {
		c := &r.Claims[i]
		if !slices.ContainsFunc(r.Claims, func(o attest.Claim) bool { return o.ID == c.PartOf }) {
			c.PartOf = ""
		}
	}
	return out
}
