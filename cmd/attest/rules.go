package main

import (
	"fmt"
	"slices"
	"strings"

	"attest/coding"
	"attest/view"

	"github.com/spf13/cobra"
)

func newRulesCommand(e *env) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "rules",
		GroupID: groupInspect,
		Short:   "Check the rules of the language packs, and try them on a sentence",
		Example: `  attest rules check
  attest rules try "Rebels ambushed an army convoy near Kidal."`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newRulesCheckCommand(e), newRulesTryCommand(e))
	return cmd
}

func newRulesCheckCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "check [LANGUAGE…]",
		Short: "Run every rule against its examples",
		Long: `Code the examples that stand with the frames of the language packs and list those
that come out otherwise than they say, with file and line: a "yes" that is not
found or found otherwise, a "no" that is found. Status 1 when there is one.`,
		Example: `  attest rules check
  attest rules check fr`,
		ValidArgs: coding.Languages(),
		RunE: func(cmd *cobra.Command, languages []string) error {
			for _, l := range languages {
				if !slices.Contains(coding.Languages(), l) {
					return usagef("no language pack for %q; there are packs for %s", l, listed(coding.Languages()))
				}
			}
			if len(languages) == 0 {
				languages = coding.Languages()
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			failed := 0
			for _, l := range languages {
				failures, run, err := c.CheckRules(l)
				if err != nil {
					return err
				}
				for _, f := range failures {
					fmt.Fprintf(e.out, "%s\n", f)
				}
				failed += len(failures)
				fmt.Fprintf(e.out, "%s: %s, %d not as they say\n", l, plural(run, "example"), len(failures))
			}
			if failed > 0 {
				return errSaid
			}
			return nil
		},
	}
}

func newRulesTryCommand(e *env) *cobra.Command {
	var language, color string
	cmd := &cobra.Command{
		Use:   "try SENTENCE…",
		Short: "Show which rules fire on a sentence, and what they find",
		Example: `  attest rules try "Rebels ambushed an army convoy near Kidal."
  attest rules try --language fr "Une embuscade a coûté la vie à neuf soldats."`,
		Args: atLeast(1, "the sentence to try is missing"),
		RunE: func(_ *cobra.Command, args []string) error {
			style, err := styleOf(e, color)
			if err != nil {
				return err
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			r := c.TryRules(language, strings.Join(args, " "))
			if len(r.Problems) > 0 {
				return usagef("%s; --language says which language the sentence is in", r.Problems[0].Message)
			}
			return view.NewExplanation(e.out, style, "").Write(r)
		},
	}
	cmd.Flags().StringVar(&language, "language", "", "language `code` of the sentence; identified when not given")
	cmd.Flags().StringVar(&color, "color", "auto", "colours: auto, always or never")
	completeWith(cmd, "language", coding.Languages()...)
	return cmd
}
