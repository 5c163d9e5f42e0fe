package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"attest"
	"attest/coding"
	"attest/intake"
	"attest/view"

	"github.com/spf13/cobra"
)

func newExplainCommand(e *env) *cobra.Command {
	var input inputFlags
	var run runFlags
	var book ledgerFlags
	var claim, color, format string
	cmd := &cobra.Command{
		Use:     "explain FILE… | - | EVENT",
		GroupID: groupRead,
		Short:   "Tell why each value of a claim is what it is",
		Long: `Code reports and print, for each field of a claim, the rule that gave its value,
the words it was read from, and what was considered and rejected. Of words that
could have told an act and made no claim, say why; of the other words, tell which
were looked up in vain.

Of an event of the ledger, print each comparison: why its claims are one event, and
why near ones are not.`,
		Example: `  attest explain report.txt
  attest explain report.txt --claim c3
  attest explain e12ab34cd56`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := input.check(files); err != nil {
				return err
			}
			if len(files) == 1 && book.namesEvent(cmd.Context(), e, files[0]) {
				return book.show(cmd.Context(), e, files[0], (*shower).why)
			}
			if _, err := os.Stat(files[0]); len(files) == 1 && files[0] != intake.Stdin && errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s is neither a file nor an event of the ledger", files[0])
			}
			style, err := styleOf(e, color)
			if err != nil {
				return err
			}
			write, err := explainer(e, format, style, claim)
			if err != nil {
				return err
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			found, others := claim == "", []string{}
			r := runner{e: e, runFlags: run, total: intake.Size(files)}
			err = r.run(cmd.Context(), input.items(e, files), c.explained, func(d coded) error {
				if ids := recordsOf(d.Coded); claim != "" && !slices.Contains(ids, claim) {
					others = append(others, ids...)
					return nil
				}
				found = true
				return write(d.Result)
			}, nil)
			if err == nil && !found {
				return noSuchRecord(claim, others)
			}
			return err
		},
	}
	input.add(cmd)
	run.add(cmd)
	book.add(cmd)
	cmd.Flags().StringVar(&claim, "claim", "", "`id` of the one claim or statistic to explain, such as c3")
	cmd.Flags().StringVar(&format, "format", "text", "`form` of the output: text or jsonl")
	cmd.Flags().StringVar(&color, "color", "auto", "colours: auto, always or never")
	completeWith(cmd, "format", "text", "jsonl")
	completeWith(cmd, "color", "auto", "always", "never")
	return cmd
}

// recordsOf are the ids of the claims and statistics of a report.
func recordsOf(r attest.CodedReport) []string {
	var ids []string
	for _, c := range r.Claims {
		ids = append(ids, c.ID)
	}
	for _, s := range r.Statistics {
		ids = append(ids, s.ID)
	}
	return ids
}

// noSuchRecord is the error that no report has a claim or statistic; it names those there are.
func noSuchRecord(id string, others []string) error {
	if len(others) == 0 {
		return usagef("--claim %s: no claim and no statistic was found", id)
	}
	slices.Sort(others)
	return usagef("--claim %s: no such claim or statistic; there are %s", id, listed(slices.Compact(others)))
}

// explainer returns what prints the account of a report, or of one claim of it.
func explainer(e *env, format string, style view.Style, claim string) (func(coding.Result) error, error) {
	switch format {
	case "text":
		return view.NewExplanation(e.out, style, claim).Write, nil
	case "jsonl":
		enc := json.NewEncoder(e.out)
		enc.SetEscapeHTML(false)
		return func(r coding.Result) error {
			account := explanation{Report: r.Coded.Report.ID, Steps: []coding.Step{}, Untaken: []coding.Untaken{}, Silent: []coding.Silent{}}
			for _, s := range r.Trace.Steps {
				if claim == "" || s.Claim == claim {
					account.Steps = append(account.Steps, s)
				}
			}
			if claim == "" {
				account.Untaken = append(account.Untaken, r.Trace.Untaken...)
				account.Silent = append(account.Silent, r.Trace.Silent...)
			}
			return enc.Encode(account)
		}, nil
	}
	return nil, usagef("--format %s is none of text, jsonl", format)
}

// explanation is the account of a report for machines.
type explanation struct {
	Report  string           `json:"report"`
	Steps   []coding.Step    `json:"steps"`
	Untaken []coding.Untaken `json:"untaken"`
	Silent  []coding.Silent  `json:"silent"`
}
