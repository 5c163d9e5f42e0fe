package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"attest/ledger"

	"github.com/spf13/cobra"
)

func newVerifyCommand(e *env) *cobra.Command {
	var book ledgerFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "verify",
		GroupID: groupLedger,
		Short:   "Check that nothing in the ledger was changed or lost",
		Long: `Check the seal over the file's bytes, the database's structure, the hash chain of
the log, the SHA-256 of each original, that each quote is what the stored text says
at its offsets, and the tables made from the log. Ends with status 1 when anything
is wrong.

The hash it prints stands for all that was entered: kept elsewhere, it shows later
that nothing was changed.`,
		Example: `  attest verify
  attest verify --ledger case.db --format jsonl`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			path, err := book.file(e)
			if err != nil {
				return err
			}
			l, err := ledger.Open(cmd.Context(), path, ledger.Options{})
			if err != nil {
				return err
			}
			defer l.Close()
			v, err := l.Verify(cmd.Context())
			if err != nil {
				return err
			}
			if asJSON {
				err = encodeVerdict(e.out, path, v)
			} else {
				err = printVerdict(e.out, v)
			}
			if err != nil {
				return err
			}
			if len(v.Problems) > 0 {
				return errSaid
			}
			return nil
		},
	}
	book.add(cmd)
	textOrJSON(cmd, &asJSON)
	return cmd
}

func encodeVerdict(w io.Writer, path string, v ledger.Verdict) error {
	problems := v.Problems
	if problems == nil {
		problems = []string{}
	}
	return json.NewEncoder(w).Encode(map[string]any{"ledger": path, "seal": v.Seal, "records": v.Records, "head": hex.EncodeToString(v.Head[:]),
		"originals": v.Originals, "reports": v.Reports, "codings": v.Codings, "decisions": v.Decisions, "quotes": v.Quotes, "problems": problems})
}

func printVerdict(w io.Writer, v ledger.Verdict) error {
	for _, p := range v.Problems {
		fmt.Fprintf(w, "WRONG  %s\n", p)
	}
	seal := map[ledger.SealState]string{
		ledger.Sealed:   "every byte of the file is as it was left",
		ledger.Unsealed: "a write goes on or was cut off; the log vouches for what was entered",
		ledger.Broken:   "broken", ledger.NoSeal: "missing",
	}[v.Seal]
	_, err := fmt.Fprintf(w, "seal: %s\nlog: %d records, head %s\n%s, %s, %s of claims, %s, %s\n", seal, v.Records, hex.EncodeToString(v.Head[:]),
		plural(v.Originals, "original"), plural(v.Reports, "report"), plural(v.Codings, "set"), plural(v.Quotes, "quote"), plural(v.Decisions, "decision"))
	if err == nil && len(v.Problems) == 0 {
		_, err = fmt.Fprintln(w, "all is as it was entered")
	}
	return err
}
