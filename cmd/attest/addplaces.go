package main

import (
	"fmt"

	"attest/gazetteer"

	"github.com/spf13/cobra"
)

func newAddPlacesCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "add FILE…",
		Short: "Take in a GeoNames dump, or places of your own",
		Long: `Take a table of places into a local index that is used beside the embedded
gazetteer from then on: a GeoNames dump, such as allCountries.txt or the file of a
country, or a table with the columns of the project's own facilities file (id, kind,
country, admin1, lat, lon, radius_km, en, fr, es, ar, owner, source), split by tabs.
Adding a file of the same name again replaces what it held; removing its index, which
is named at the end, takes it out.

The index is kept in $ATTEST_PLACES, else in attest/places of the XDG data folder.`,
		Example: `  attest gazetteer add allCountries.txt
  attest gazetteer add my-bases.tsv`,
		Args: atLeast(1, "the files of places are missing"),
		RunE: func(_ *cobra.Command, files []string) error {
			folder, err := placesFolder(e)
			if err != nil {
				return err
			}
			for _, f := range files {
				added, err := gazetteer.AddFile(f, folder, func(lines int) {
					if e.errTerminal {
						fmt.Fprintf(e.err, "\r\x1b[K%s: %s", f, plural(lines, "line"))
					}
				})
				if e.errTerminal {
					fmt.Fprint(e.err, "\r\x1b[K")
				}
				printSome(e.err, "problem", added.Bad, added.Problems)
				if err != nil {
					return err
				}
				fmt.Fprintf(e.out, "%s: %s from %s, %d of no use to reports passed over; kept in %s\n",
					f, plural(added.Places, "place"), plural(added.Lines, "line"), added.Skipped, added.Index)
			}
			return nil
		},
	}
}
