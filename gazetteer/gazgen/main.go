// Command gazgen makes the gazetteer's data file from pinned sources and from
// the project's own tables.
//
//	gazgen -sources FOLDER -out gazetteer.bin
//
// The folder holds the packages that sources.tsv lists, as downloaded; each is
// checked against its hash. The same sources give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"

	"attest/gazetteer"
	"attest/tools/pinned"
)

func main() {
	sources := flag.String("sources", "../.sources", "folder with the downloaded packages")
	out := flag.String("out", "gazetteer.bin", "file to write")
	flag.Parse()
	if err := run(*sources, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gazgen:", err)
		os.Exit(1)
	}
}

func run(folder, out string) error {
	src, err := pinned.Open("sources.tsv", folder)
	if err != nil {
		return err
	}
	w := &world{}
	for _, step := range []func(*pinned.Sources) error{w.readExtraNames, w.readDensity, w.readGenericWords, w.readCountries, w.readTownNames, w.readTowns, w.readAreas,
		w.readAirports, w.readFacilities} {
		if err := step(src); err != nil {
			return err
		}
	}
	tmp, err := os.MkdirTemp("", "gazgen")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	b, err := gazetteer.NewBuilder(tmp, w.lands)
	if err != nil {
		return err
	}
	defer b.Close()
	b.SetDensity(w.density.bytes())
	if err := w.write(b); err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := b.Write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// write puts all in, the wide before the narrow.
func (w *world) write(b *gazetteer.Builder) error {
	counts := map[gazetteer.Kind]int{}
	for _, list := range [][]gazetteer.Entry{w.countries, w.areas, w.towns, w.facilities, w.airports} {
		for _, e := range list {
			e.Names = append(e.Names, w.extraNames[e.ID]...)
			delete(w.unusedNames, e.ID)
			if name := w.canonical[e.ID]; name != "" {
				e.Names = append(e.Names, e.Name)
				e.Name = name
			}
			e.Events = w.density.near(e.Lat, e.Lon)
			if err := b.Add(e); err != nil {
				return err
			}
			counts[e.Kind]++
		}
	}
	for id := range w.unusedNames {
		fmt.Fprintf(os.Stderr, "names.tsv: there is no place %s\n", id)
	}
	fmt.Fprintln(os.Stderr, counts)
	return nil
}
