package main

import (
	"attest"
	"attest/coding"
	"attest/intake"
)

// analysis is an item of the input with its sentences and the places it names,
// without any claim.
type analysis struct {
	intake.Item
	coding.Analysis
	// Problems are those of the reading and of the analysis, with file and line.
	Problems []attest.Problem
}

func (a analysis) item() intake.Item { return a.Item }

func (a analysis) problems() []attest.Problem { return a.Problems }

// analyse analyses the report of an item, if it has one, as coding does.
func (c coder) analyse(it intake.Item) analysis {
	out := analysis{Item: it, Problems: it.Problems}
	if it.Report == nil {
		return out
	}
	fault := guarded(*it.Report, func() { out.Analysis = c.Analyse(*it.Report) })
	out.Problems = append(out.Problems, placed(it, append(out.Analysis.Problems, fault...))...)
	return out
}
