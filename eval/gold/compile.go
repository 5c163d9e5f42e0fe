//go:build ignore

// Compile writes a.jsonl, b.jsonl, c.jsonl, d.jsonl, e.jsonl, f.jsonl, g.jsonl, h.jsonl, i.jsonl, j.jsonl, k.jsonl and l.jsonl from the texts in the folders of these names.
package main

import (
	"fmt"
	"os"

	"attest/eval/authoring"
)

func main() {
	failed := false
	for _, set := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"} {
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
