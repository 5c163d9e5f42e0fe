package main

import (
	"io"

	"attest"
	"attest/docs"

	"github.com/spf13/cobra"
)

func newSchemaCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		GroupID: groupAbout,
		Short:   "Print the JSON Schema of the output",
		Example: `  attest schema > coded-report.schema.json`,
		Args:    nothingMore,
		RunE: func(*cobra.Command, []string) error {
			_, err := e.out.Write(attest.Schema)
			return err
		},
	}
}

func newCodebookCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "codebook",
		GroupID: groupAbout,
		Short:   "Print the codebook: what is coded, and how",
		Example: `  attest codebook | less`,
		Args:    nothingMore,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(e.out, docs.Codebook)
			return err
		},
	}
}
