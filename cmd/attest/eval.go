package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"attest"
	"attest/eval"
	"attest/intake"

	"github.com/spf13/cobra"
)

func newEvalCommand(e *env) *cobra.Command {
	var o evalOptions
	cmd := &cobra.Command{
		Use:     "eval GOLD.jsonl…",
		GroupID: groupInspect,
		Short:   "Score coded reports against gold",
		Long: `Code the texts of gold reports, without their claims, and score what comes out
against the claims that people coded. With --coded, score that file instead.

A claim counts as found when a gold claim of its family is told by the same
sentence; slots are the fields of the found claims; whole counts claims with act,
stance, actor, target, place, time and source all right.`,
		Example: `  attest eval gold.jsonl
  attest eval gold.jsonl --misses
  attest eval gold.jsonl --coded other-coder.jsonl --format jsonl
  attest eval gold.jsonl --baseline baseline.json --raise`,
		Args: atLeast(1, "the gold files are missing"),
		RunE: func(cmd *cobra.Command, files []string) error {
			if o.coded != "" && len(files) > 1 {
				return usagef("--coded goes with one gold file, but %d are given", len(files))
			}
			return o.run(cmd, e, files)
		},
	}
	fs := cmd.Flags()
	fs.StringVar(&o.coded, "coded", "", "`file` of coded reports to score instead of coding the texts")
	fs.BoolVar(&o.misses, "misses", false, "list what is missed, false or different")
	textOrJSON(cmd, &o.asJSON)
	fs.StringVar(&o.baseline, "baseline", "", "`file` of figures below which none may fall; status 1 when one does")
	fs.BoolVar(&o.raise, "raise", false, "write figures that rose into the baseline")
	fs.IntVar(&o.workers, "workers", 0, "`number` of reports coded at a time (default: the processors)")
	return cmd
}

type evalOptions struct {
	coded, baseline       string
	misses, asJSON, raise bool
	workers               int
}

func (o evalOptions) run(cmd *cobra.Command, e *env, files []string) error {
	if o.raise && o.baseline == "" {
		return usagef("--raise needs --baseline")
	}
	kept := eval.Baseline{}
	if o.baseline != "" {
		var err error
		if kept, err = eval.ReadBaseline(o.baseline); err != nil {
			return err
		}
	}
	var fallen []string
	rose := false
	for _, file := range files {
		gold, err := eval.Load(file)
		if err != nil {
			return err
		}
		predicted, err := o.predicted(cmd, e, gold)
		if err != nil {
			return err
		}
		figures := eval.Score(gold, predicted)
		set := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
		if err := o.print(e, file, figures); err != nil {
			return err
		}
		if o.misses {
			printMisses(e, eval.Misses(gold, predicted))
		}
		fallen = append(fallen, kept.Fallen(set, figures)...)
		rose = kept.Raise(set, figures) || rose
	}
	if o.raise && rose && len(fallen) == 0 {
		return kept.Write(o.baseline)
	}
	if len(fallen) > 0 {
		return fmt.Errorf("below the baseline:\n  %s", strings.Join(fallen, "\n  "))
	}
	return nil
}

// predicted is what is scored: the file of --coded, or the gold texts coded.
func (o evalOptions) predicted(cmd *cobra.Command, e *env, gold []attest.CodedReport) ([]attest.CodedReport, error) {
	if o.coded != "" {
		return eval.Load(o.coded)
	}
	c, err := newCoder(e)
	if err != nil {
		return nil, err
	}
	var out []attest.CodedReport
	err = inOrder(cmd.Context(), slices.Values(gold), o.workers, func(g attest.CodedReport) coded {
		return c.item(intake.Item{Report: &g.Report})
	}, func(d coded) error {
		out = append(out, d.Coded)
		return nil
	})
	return out, err
}

func (o evalOptions) print(e *env, file string, f eval.Figures) error {
	if o.asJSON {
		return json.NewEncoder(e.out).Encode(struct {
			File string `json:"file"`
			eval.Figures
		}{file, f})
	}
	_, err := fmt.Fprintf(e.out, "%s, %s\n%s", file, plural(f.Reports, "report"), f)
	return err
}

// printMisses lists differences, and counts them by kind.
func printMisses(e *env, misses []eval.Miss) {
	count := map[string]int{}
	for _, m := range misses {
		count[m.Kind]++
		fmt.Fprintln(e.err, m)
	}
	var kinds []string
	for k := range count {
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(a, b string) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		return strings.Compare(a, b)
	})
	fmt.Fprintln(e.out, "misses")
	for _, k := range kinds {
		fmt.Fprintf(e.out, "  %-12s %4d\n", k, count[k])
	}
}
