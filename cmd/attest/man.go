package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newManCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "man DIR",
		GroupID: groupAbout,
		Short:   "Write the manual pages into a folder",
		Example: `  attest man ~/.local/share/man/man1`,
		Args:    these("the folder to write into"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			root := cmd.Root()
			root.DisableAutoGenTag = true
			header := &doc.GenManHeader{Title: "ATTEST", Section: "1", Source: "attest " + programVersion, Date: &programDate}
			if err := doc.GenManTree(root, header, args[0]); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			pages, err := filepath.Glob(filepath.Join(args[0], "attest*.1"))
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(e.out, "%s in %s\n", plural(len(pages), "page"), args[0])
			return err
		},
	}
}
