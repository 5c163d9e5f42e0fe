package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"attest/simulate"

	"github.com/spf13/cobra"
)

func newSimulateCommand(e *env) *cobra.Command {
	var o simulate.Options
	cmd := &cobra.Command{
		Use:     "simulate FOLDER",
		GroupID: groupAbout,
		Hidden:  true,
		Short:   "Make up coded reports for benchmarks, with the truth beside them",
		Long: `Write FOLDER/reports.jsonl, coded reports of made-up incidents with copies, and
FOLDER/truth.json, which claims tell one incident and which reports are copies.`,
		Example: `  attest simulate --reports 100000 /tmp/sim
  attest add --coded --ledger /tmp/sim/ledger.db /tmp/sim/reports.jsonl`,
		Args: these("the folder to write into"),
		RunE: func(_ *cobra.Command, args []string) error {
			if o.Reports < 1 {
				return usagef("--reports %d: at least one", o.Reports)
			}
			return simulateInto(args[0], o)
		},
	}
	cmd.Flags().IntVar(&o.Reports, "reports", 1000, "`number` of reports")
	cmd.Flags().Uint64Var(&o.Seed, "seed", 1, "`seed` of the chance; the same gives the same")
	return cmd
}

func simulateInto(dir string, o simulate.Options) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("simulate: %w", err)
	}
	f, err := os.Create(filepath.Join(dir, "reports.jsonl"))
	if err != nil {
		return fmt.Errorf("simulate: %w", err)
	}
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	var truth simulate.Truth
	for c := range simulate.Reports(o, &truth) {
		if err = enc.Encode(c); err != nil {
			break
		}
	}
	if err := errors.Join(err, w.Flush(), f.Close()); err != nil {
		return fmt.Errorf("simulate: %w", err)
	}
	data, err := json.Marshal(truth)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "truth.json"), append(data, '\n'), 0o644)
	}
	return err
}
