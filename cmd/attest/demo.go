package main

import (
	"slices"

	"attest/demo"
	"attest/intake"

	"github.com/spf13/cobra"
)

func newDemoCommand(e *env) *cobra.Command {
	var out outputFlags
	var run runFlags
	var texts, serve bool
	var site serveFlags
	cmd := &cobra.Command{
		Use:     "demo [ID…]",
		GroupID: groupRead,
		Short:   "Code sample reports that ship inside the program",
		Long: `Code sample reports that ship inside the program: all of them, or those named.
The reports are invented; the places and the armed groups exist, the incidents
do not.`,
		Example: `  attest demo
  attest demo demo-fr-sahara-2021 --format csv
  attest demo --texts
  attest demo --serve --open`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return demoIDs(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, ids []string) error {
			items, err := demoItems(ids)
			if err != nil {
				return err
			}
			if texts {
				return printTexts(e, items)
			}
			if serve {
				return site.serveSamples(cmd.Context(), e, items)
			}
			if out.format == "" {
				out.format = "table" // it is for people, whoever pipes it
			}
			w, err := out.writer(e)
			if err != nil {
				return err
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			r := runner{e: e, runFlags: run}
			return r.run(cmd.Context(), slices.Values(items), c.item, func(d coded) error { return w.Write(d.Coded) }, w.Close)
		},
	}
	out.add(cmd)
	run.add(cmd)
	site.add(cmd)
	cmd.Flags().BoolVar(&serve, "serve", false, "open a passing ledger of the reports in a browser, as attest serve does")
	cmd.Flags().BoolVar(&texts, "texts", false, "print the texts of the reports, uncoded")
	return cmd
}

// demoItems are the samples of the ids, or all.
func demoItems(ids []string) ([]intake.Item, error) {
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	var items []intake.Item
	for _, r := range demo.Reports() {
		if len(ids) == 0 || wanted[r.ID] {
			items = append(items, intake.Item{Report: &r, File: r.ID})
			delete(wanted, r.ID)
		}
	}
	for _, id := range ids {
		if wanted[id] {
			return nil, usagef("no sample report %q; there are %s", id, listed(demoIDs()))
		}
	}
	return items, nil
}

func demoIDs() []string {
	var ids []string
	for _, r := range demo.Reports() {
		ids = append(ids, r.ID)
	}
	return ids
}
