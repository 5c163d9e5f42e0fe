package main

import (
	"context"
	"errors"
	"io"

	"attest/ledger"
	"attest/mcp"

	"github.com/spf13/cobra"
)

func newMCPCommand(e *env) *cobra.Command {
	var book ledgerFlags
	cmd := &cobra.Command{
		Use:     "mcp",
		GroupID: groupLedger,
		Short:   "Let a program read the ledger by the Model Context Protocol",
		Long: `Answer a program that speaks the Model Context Protocol on standard input and output:
find events and reports, show one with its claims and quotes, code a text. It reads the
ledger and writes nothing to it.`,
		Example: `  attest mcp --ledger archive.db`,
		Args:    nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			return book.read(cmd.Context(), e, func(l *ledger.Ledger) error {
				o := mcp.Options{Ledger: l, Code: c.report, Version: programVersion}
				err := mcp.Serve(cmd.Context(), o, io.NopCloser(e.in), keptOpen{e.out})
				if errors.Is(err, io.EOF) || errors.Is(err, context.Canceled) {
					return nil // the program that asks has left
				}
				return err
			})
		},
	}
	book.add(cmd)
	return cmd
}

// keptOpen is an output that is not closed with the session.
type keptOpen struct{ io.Writer }

func (keptOpen) Close() error { return nil }
