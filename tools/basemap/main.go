// Command basemap makes the base map of attest's pages: land, lakes, borders,
// disputed borders, provinces, towns, and where the names of countries stand.
//
//	go run ./tools/basemap -sources FOLDER
//
// The folder holds the packages that sources.tsv lists, as downloaded. Borders
// are drawn by who is in control, as Natural Earth does, and those in dispute
// apart from the others: the lines of its claims, and the borders in
// disputed.tsv. The form is TopoJSON. The same sources give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"attest/tools/pinned"
)

func main() {
	sources := flag.String("sources", ".sources", "folder with the downloaded packages")
	tables := flag.String("tables", "tools/basemap", "folder of sources.tsv and disputed.tsv")
	out := flag.String("out", "web/islands/basemap.json", "file to write")
	flag.Parse()
	if err := run(*sources, *tables, *out); err != nil {
		fmt.Fprintln(os.Stderr, "basemap:", err)
		os.Exit(1)
	}
}

func run(folder, tables, out string) error {
	src, err := pinned.Open(filepath.Join(tables, "sources.tsv"), folder)
	if err != nil {
		return err
	}
	contested, err := readContested(tables)
	if err != nil {
		return err
	}
	provinces, claims, err := readNaturalEarth(src)
	if err != nil {
		return err
	}
	lakes, err := readLakes(src)
	if err != nil {
		return err
	}
	towns, err := readTowns(src)
	if err != nil {
		return err
	}
	net := newNetwork(provinces)
	borders, disputed := contested.part(net.borders())
	m := newMap()
	m.polygons("land", simplifyRings(net.coast(), net.joints))
	m.polygons("lakes", simplifyRings(lakes, nil))
	m.lines("provinces", simplifyLines(net.divisions(), net.joints, coarse))
	m.lines("borders", simplifyLines(borders, net.joints, fine))
	m.lines("disputed", simplifyLines(append(disputed, claims...), net.joints, fine))
	m.labels("countries", countryLabels(provinces))
	m.labels("towns", towns)
	return m.write(out)
}
