//go:build ignore

// Compile writes a set of gold, x.jsonl, from the texts in each folder x.
package main

import (
	"fmt"
	"os"

	"attest/eval/authoring"
)

func main() {
	sets, err := authoring.Sets(".")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	failed := false
	for _, set := range sets {
		lines, problems := authoring.CompileFolder(set)
		for _, p := range problems {
			fmt.Fprintln(os.Stderr, p)
			failed = true
		}
		if len(problems) > 0 {
			continue
		}
		if err := os.WriteFile(set+".jsonl", lines, 0o644); err != nil {
			fmt.Fprintln(os.Stderr, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}
