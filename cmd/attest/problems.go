package main

import (
	"fmt"
	"io"
	"strconv"

	"attest"
)

// shownProblems is how many problems are printed one by one; the others are
// counted.
const shownProblems = 100

// problems gathers what was wrong with the input, for the end of the run.
type problems struct {
	count, notes int
	first        []attest.Problem
	firstNotes   []attest.Problem
	failed       []error // files that could not be read
}

func (p *problems) add(ps, notes []attest.Problem, err error) {
	p.count += len(ps)
	p.notes += len(notes)
	p.first = append(p.first, ps[:min(len(ps), shownProblems-min(len(p.first), shownProblems))]...)
	p.firstNotes = append(p.firstNotes, notes[:min(len(notes), shownProblems-min(len(p.firstNotes), shownProblems))]...)
	if err != nil {
		p.failed = append(p.failed, err)
	}
}

// print says what was wrong, a line each, with file and line.
func (p *problems) print(w io.Writer) {
	for _, err := range p.failed {
		fmt.Fprintf(w, "attest: %v\n", err)
	}
	printSome(w, "problem", p.count, p.first)
	printSome(w, "note", p.notes, p.firstNotes)
}

func printSome(w io.Writer, word string, count int, some []attest.Problem) {
	if count == 0 {
		return
	}
	fmt.Fprintf(w, "%s:\n", plural(count, word))
	for _, p := range some {
		fmt.Fprintf(w, "  %s: %s\n", spot(p), p.Message)
	}
	if left := count - len(some); left > 0 {
		fmt.Fprintf(w, "  … and %s more\n", strconv.Itoa(left))
	}
}

// spot says where a problem is.
func spot(p attest.Problem) string {
	switch {
	case p.File == "":
		return p.Report
	case p.Line == 0:
		return p.File
	}
	return p.File + ":" + strconv.Itoa(p.Line)
}

func plural(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}
