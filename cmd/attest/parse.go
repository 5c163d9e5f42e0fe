package main

import (
	"fmt"

	"attest/intake"
	"attest/ud"

	"github.com/spf13/cobra"
)

func newParseCommand(e *env) *cobra.Command {
	var input inputFlags
	var run runFlags
	cmd := &cobra.Command{
		Use:     "parse FILE… | -",
		GroupID: groupRead,
		Short:   "Print the language analysis: sentences, words, trees",
		Long: `Print the sentences of reports as CoNLL-U: words with their lemma, part of
speech, features, head and relation by Universal Dependencies.`,
		Example: `  attest parse report.txt
  echo "Rebels ambushed a convoy near Kidal." | attest parse -`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := input.check(files); err != nil {
				return err
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			r := runner{e: e, runFlags: run, total: intake.Size(files)}
			return goThrough(cmd.Context(), &r, input.items(e, files), c.analyse, func(d analysis) error {
				if _, err := fmt.Fprintf(e.out, "# newdoc id = %s\n", d.Analysis.Report.ID); err != nil {
					return err
				}
				return ud.WriteCoNLLU(e.out, d.Analysis.Report.Text, d.Sentences)
			}, nil)
		},
	}
	input.add(cmd)
	run.add(cmd)
	return cmd
}
