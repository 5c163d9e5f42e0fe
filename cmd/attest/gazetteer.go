package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"attest/gazetteer"
	"attest/view"

	"github.com/spf13/cobra"
)

func newGazetteerCommand(e *env) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "gazetteer",
		GroupID: groupInspect,
		Short:   "Look up places, and take in places of your own",
		Example: `  attest gazetteer find Koniko
  attest gazetteer add allCountries.txt`,
		Args: nothingMore,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newFindCommand(e), newAddPlacesCommand(e))
	return cmd
}

func newFindCommand(e *env) *cobra.Command {
	var country, color, format string
	var most int
	cmd := &cobra.Command{
		Use:   "find NAME",
		Short: "Show what a name can mean, and why one place is preferred",
		Long: `Show the places that a name can mean, likeliest first: those that bear the very
name, else those with another transliteration of it. The weight is what speaks
for a place before any context; in a report the country and the other places
named there weigh more.`,
		Example: `  attest gazetteer find Tripoli
  attest gazetteer find Tripoli --country LBN
  attest gazetteer find "Ain al-Asad" --format jsonl`,
		Args: atLeast(1, "the name to look up is missing"),
		RunE: func(_ *cobra.Command, args []string) error {
			style, err := styleOf(e, color)
			if err != nil {
				return err
			}
			if !slices.Contains([]string{"table", "jsonl"}, format) {
				return usagef("--format %s is none of table, jsonl", format)
			}
			g, err := openGazetteer(e)
			if err != nil {
				return err
			}
			name := strings.Join(args, " ")
			list := found(g, name, country, most)
			if len(list) == 0 {
				return fmt.Errorf("no place of the name %q; attest gazetteer add takes in places of your own", name)
			}
			if format == "jsonl" {
				enc := json.NewEncoder(e.out)
				enc.SetEscapeHTML(false)
				return enc.Encode(struct {
					Name   string           `json:"name"`
					Places []view.Candidate `json:"places"`
				}{name, list})
			}
			return view.Candidates(e.out, style, name, list)
		},
	}
	cmd.Flags().StringVar(&country, "country", "", "only places of the country with this `code` (ISO 3166-1 alpha-3)")
	cmd.Flags().IntVar(&most, "most", 10, "largest `number` of places to show")
	cmd.Flags().StringVar(&format, "format", "table", "`form` of the output: table or jsonl")
	cmd.Flags().StringVar(&color, "color", "auto", "colours: auto, always or never")
	completeWith(cmd, "format", "table", "jsonl")
	return cmd
}

// openGazetteer opens the embedded gazetteer, with the places that were added
// beside it.
func openGazetteer(e *env) (*gazetteer.Gazetteer, error) {
	folder, err := placesFolder(e)
	if err != nil {
		return gazetteer.Open() // without a home there is nothing added
	}
	return gazetteer.OpenWith(folder)
}

// placesFolder is the folder of the places that were added.
func placesFolder(e *env) (string, error) {
	if dir := e.getenv("ATTEST_PLACES"); dir != "" {
		return dir, nil
	}
	if dir := e.getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "attest", "places"), nil
	}
	if home := e.getenv("HOME"); home != "" {
		return filepath.Join(home, ".local", "share", "attest", "places"), nil
	}
	return "", usagef("no home folder; set ATTEST_PLACES to the folder to keep places in")
}

// found lists what a name can mean, with what speaks for each.
func found(g *gazetteer.Gazetteer, name, country string, most int) []view.Candidate {
	var list []view.Candidate
	for _, c := range g.Explain(name) {
		if country != "" && c.Country != strings.ToUpper(country) {
			continue
		}
		if len(list) == most {
			break
		}
		v := view.Candidate{ID: c.ID, Name: c.Name, Kind: string(c.Place.Kind), Country: c.Country, Admin1: c.Admin1, Precision: string(c.Precision),
			RadiusKM: c.RadiusKM, Population: c.Population, Owner: c.Owner, Weight: c.Prior, Why: why(name, c)}
		if c.HasPoint {
			v.Lat, v.Lon = &c.Lat, &c.Lon
		}
		list = append(list, v)
	}
	return list
}

// why says how a name agreed with a candidate's, and what its weight is made of.
func why(name string, c gazetteer.Explained) string {
	parts := []string{matchWords(name, c.Candidate)}
	for _, p := range []struct {
		weight float64
		of     string
	}{
		{c.Kind, "for a " + string(c.Place.Kind)},
		{c.People, "for its people"},
		{c.Conflict, fmt.Sprintf("for %d events of conflict nearby", c.EventsNearby)},
		{c.Seat, "for the administration that sits there"},
	} {
		if p.weight >= 0.05 {
			parts = append(parts, fmt.Sprintf("%.1f %s", p.weight, p.of))
		}
	}
	return strings.Join(parts, "; ")
}

// matchWords say how a name agreed with a candidate's.
func matchWords(name string, c gazetteer.Candidate) string {
	switch {
	case c.Match == gazetteer.Exact:
		return "bears the very name"
	case c.Match != gazetteer.Folded:
		return "another spelling, “" + c.Matched + "”"
	case gazetteer.Fold(c.Name) == gazetteer.Fold(name):
		return "bears the name but for case, accents or signs"
	}
	return "one of its other names"
}
