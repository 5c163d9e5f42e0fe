package main

import (
	"fmt"
	"strings"

	"attest/intake"
)

// listed puts words in a list for people.
func listed(words []string) string { return strings.Join(words, ", ") }

// printTexts prints reports as they are, each under its id.
func printTexts(e *env, items []intake.Item) error {
	for i, it := range items {
		if i > 0 {
			fmt.Fprintln(e.out)
		}
		r := it.Report
		head := r.ID
		for _, s := range []string{r.Publisher, r.Published, r.Language} {
			if s != "" {
				head += " · " + s
			}
		}
		if _, err := fmt.Fprintf(e.out, "── %s\n%s\n", head, strings.TrimRight(r.Text, "\n")); err != nil {
			return err
		}
	}
	return nil
}
