package main

import (
	"encoding/json"
	"slices"

	"attest/coding"
	"attest/intake"
	"attest/toponym"
	"attest/view"

	"github.com/spf13/cobra"
)

func newPlacesCommand(e *env) *cobra.Command {
	var input inputFlags
	var run runFlags
	var format, color string
	cmd := &cobra.Command{
		Use:     "places FILE… | -",
		GroupID: groupRead,
		Short:   "Print every place that reports name",
		Long: `Print every place named in reports, with where in the text (in characters), what
place it is taken for, coordinates, precision, and why. A name that stays open is
kept without coordinates.`,
		Example: `  attest places report.txt
  attest places --format jsonl archive/*.jsonl > places.jsonl`,
		Args: someFiles(),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := input.check(files); err != nil {
				return err
			}
			style, err := styleOf(e, color)
			if err != nil {
				return err
			}
			if format == "" {
				format = "jsonl"
				if e.outTerminal {
					format = "table"
				}
			}
			if !slices.Contains([]string{"table", "jsonl"}, format) {
				return usagef("--format %s is none of table, jsonl", format)
			}
			c, err := newCoder(e)
			if err != nil {
				return err
			}
			enc := json.NewEncoder(e.out)
			enc.SetEscapeHTML(false)
			table := view.NewPlaces(e.out, style)
			r := runner{e: e, runFlags: run, total: intake.Size(files)}
			return goThrough(cmd.Context(), &r, input.items(e, files), c.analyse, func(d analysis) error {
				named := view.Named{Report: d.Analysis.Report, Places: namedPlaces(d.Analysis)}
				if format == "jsonl" {
					return enc.Encode(named)
				}
				return table.Write(named)
			}, nil)
		},
	}
	input.add(cmd)
	run.add(cmd)
	cmd.Flags().StringVar(&format, "format", "", "`form` of the output: table or jsonl (default: table on a terminal, else jsonl)")
	cmd.Flags().StringVar(&color, "color", "auto", "colours in the table: auto, always or never")
	completeWith(cmd, "format", "table", "jsonl")
	return cmd
}

// namedPlaces turns the mentions of a text into places with offsets in
// characters.
func namedPlaces(a coding.Analysis) []view.NamedPlace {
	out := []view.NamedPlace{}
	for _, m := range a.Places {
		p := view.NamedPlace{
			Selector:   a.Selector(m.Start, m.End),
			Place:      m.ToPlace(otherEnd(a.Places, m)),
			Associated: m.Associated,
			Why:        m.Reason,
		}
		for _, c := range m.Candidates {
			p.Others = append(p.Others, view.Other{ID: c.ID, Name: c.Name, Admin1: c.Admin1, Country: c.Country, Why: c.Why})
		}
		out = append(out, p)
	}
	return out
}

// otherEnd is the other place of "between A and B".
func otherEnd(mentions []toponym.Mention, m toponym.Mention) *toponym.Mention {
	if m.Other < 0 {
		return nil
	}
	return &mentions[m.Other]
}
