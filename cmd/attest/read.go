package main

import (
	"strings"

	"attest"
	"attest/intake"
	"attest/view"

	"github.com/spf13/cobra"
)

func newReadCommand(e *env) *cobra.Command {
	var input inputFlags
	var out outputFlags
	var run runFlags
	cmd := &cobra.Command{
		Use:     "read FILE… | -",
		GroupID: groupRead,
		Short:   "Code reports: print their claims",
		Long: `Read reports and print who says that who did what to whom, where and when.

A .txt file is one report; the flags tell what its text does not, and a dateline
at its head gives the date when --published does not. A .jsonl file has a report
on each line: {"id": …, "text": …}, with "published", "language", "publisher",
"title" and "url" where known, or {"report": {…}}. Other files, and standard
input (-), are taken for JSON lines when they begin with {, else for a text.

What is wrong with a report is said at the end, with file and line, and does not
stop the others.`,
		Example: `  attest read report.txt --published 2023-12-09
  attest read --format jsonl archive/*.jsonl > coded.jsonl
  attest read --format csv report.txt > claims.csv
  curl -s https://example.org/report.txt | attest read -`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := input.check(files); err != nil {
				return err
			}
			w, err := out.writer(e)
			if err != nil {
				return err
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			r := runner{e: e, runFlags: run, total: intake.Size(files)}
			return r.run(cmd.Context(), input.items(e, files), c.item, func(d coded) error {
				return w.Write(d.Coded)
			}, w.Close)
		},
	}
	input.add(cmd)
	out.add(cmd)
	run.add(cmd)
	return cmd
}

// output is a form of coded reports.
type output interface {
	Write(attest.CodedReport) error
	Close() error
}

// outputFlags say in what form coded reports are printed.
type outputFlags struct{ format, color string }

var formats = []string{"table", "jsonl", "csv"}

func (f *outputFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.format, "format", "", "`form` of the output: table, jsonl or csv (default: table on a terminal, else jsonl)")
	cmd.Flags().StringVar(&f.color, "color", "auto", "colours in the table: auto, always or never")
	completeWith(cmd, "format", formats...)
	completeWith(cmd, "color", "auto", "always", "never")
}

// completeWith lets the shell complete a flag with a word of a list.
func completeWith(cmd *cobra.Command, flag string, words ...string) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the flag was declared just before
	}
}

// writer makes the output.
func (f *outputFlags) writer(e *env) (output, error) {
	format := f.format
	if format == "" {
		format = "jsonl"
		if e.outTerminal {
			format = "table"
		}
	}
	style, err := styleOf(e, f.color)
	if err != nil {
		return nil, err
	}
	switch format {
	case "table":
		return view.NewTable(e.out, style), nil
	case "jsonl":
		return view.NewJSONL(e.out), nil
	case "csv":
		return view.NewCSV(e.out), nil
	}
	return nil, usagef("--format %s is none of %s", format, strings.Join(formats, ", "))
}

// styleOf is how tables look on the standard output: in colour on a terminal,
// unless NO_COLOR is set or TERM is dumb.
func styleOf(e *env, color string) (view.Style, error) {
	s := view.Style{Width: min(e.width, widestTable)}
	switch color {
	case "always":
		s.Colors = true
	case "auto":
		s.Colors = e.outTerminal && e.getenv("NO_COLOR") == "" && e.getenv("TERM") != "dumb"
	case "never":
	default:
		return s, usagef("--color %s is none of auto, always, never", color)
	}
	return s, nil
}

// widestTable is the number of columns that a table takes at most: longer lines
// are hard to read.
const widestTable = 100
