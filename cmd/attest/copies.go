package main

import (
	"context"
	"fmt"
	"strings"

	"attest"
	"attest/ledger"

	"github.com/spf13/cobra"
)

func newCopiesCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var format string
	cmd := &cobra.Command{
		Use:     "copies [REPORT]",
		GroupID: groupLedger,
		Short:   "Show which reports carry one text or one origin",
		Long: `Print each group of reports that carry one text or rest on one origin, as a tree:
the first publication at the root, with the share of text in common and the reason.
Reports of a group count as one source.`,
		Example: `  attest copies
  attest copies r17
  attest copies --format jsonl`,
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format == "" {
				format = "jsonl"
				if e.outTerminal {
					format = "tree"
				}
			}
			if format != "tree" && format != "jsonl" {
				return usagef("--format %s is none of tree, jsonl", format)
			}
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				list, err := l.Copies(cmd.Context(), strings.Join(args, ""))
				if err != nil {
					return err
				}
				if format == "jsonl" {
					return writeJSONLines(e, list)
				}
				for _, g := range list {
					if err := copyTree(cmd.Context(), e, l, g); err != nil {
						return err
					}
				}
				_, err = fmt.Fprintln(e.out, plural(len(list), "group"))
				return err
			})
		},
	}
	book.add(cmd)
	cmd.Flags().StringVar(&format, "format", "", "`form` of the output: tree or jsonl (default: tree on a terminal, else jsonl)")
	completeWith(cmd, "format", "tree", "jsonl")
	return cmd
}

// copyTree prints a group of copies.
func copyTree(ctx context.Context, e *env, l *ledger.Ledger, g attest.CopyGroup) error {
	children := map[string][]attest.Copy{}
	for _, c := range g.Copies[1:] {
		children[c.Of] = append(children[c.Of], c)
	}
	var walk func(c attest.Copy, lead, branch string) error
	walk = func(c attest.Copy, lead, branch string) error {
		s, _, err := l.Report(ctx, c.Report)
		if err != nil {
			return err
		}
		line := lead + branch + c.Report
		for _, w := range []string{s.Report.Publisher, s.Report.Published, s.Report.Language} {
			if w != "" {
				line += " · " + visible(w)
			}
		}
		if c.Reason != "" {
			line += fmt.Sprintf("  [%s, %.0f %% of the text", c.Reason, 100*c.Share)
			if c.Detail != "" && c.Reason != attest.SameText {
				line += ", " + visible(c.Detail)
			}
			line += "]"
		}
		if _, err := fmt.Fprintln(e.out, line); err != nil {
			return err
		}
		switch branch {
		case "├─ ":
			lead += "│  "
		case "└─ ":
			lead += "   "
		}
		list := children[c.Report]
		for i, child := range list {
			branch := "├─ "
			if i == len(list)-1 {
				branch = "└─ "
			}
			if err := walk(child, lead, branch); err != nil {
				return err
			}
		}
		return nil
	}
	return walk(g.Copies[0], "", "")
}
