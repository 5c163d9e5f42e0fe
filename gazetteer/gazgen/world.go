package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"

	"attest/gazetteer"
	"attest/lang"
	"attest/tools/pinned"
)

// world is what has been read so far.
type world struct {
	lands       []string          // "SY SYR"
	landName    map[string]string // alpha-2 → English name
	alpha2      map[string]string // alpha-3 → alpha-2
	density     density
	generic     []genericWord
	extraNames  map[string][]string // id → names
	canonical   map[string]string   // id → name that replaces the source's
	unusedNames map[string]bool
	townNames   map[string]map[uint32]string // language → GeoNames number → name

	countries, areas, towns, airports, facilities []gazetteer.Entry

	people map[string]int    // area code → persons in its towns
	seats  map[string]point  // area code → its seat, or the middle of its towns
	byName map[string]string // "SY aleppo" → code of the first-order division, by any of its names

	ownNames []ownNames // of the first-order divisions
}

// ownNames are what a division itself is called.
type ownNames struct {
	land, code string
	names      []string
}

type point struct {
	lat, lon, weight float64
}

// readExtraNames reads names.tsv: names that the sources lack, and canonical
// names that differ from the source's.
func (w *world) readExtraNames(*pinned.Sources) error {
	rows, err := lang.Table(os.DirFS("."), "names.tsv")
	if err != nil {
		return err
	}
	w.extraNames, w.canonical, w.unusedNames = map[string][]string{}, map[string]string{}, map[string]bool{}
	for _, r := range rows {
		id := r.Get("id")
		w.extraNames[id] = append(w.extraNames[id], r.List("names")...)
		w.unusedNames[id] = true
		if c := r.Get("canonical"); c != "" {
			w.canonical[id] = c
		}
	}
	return nil
}

// density counts events of armed conflict by tenth of a degree.
type density map[[2]int]int

func (w *world) readDensity(*pinned.Sources) error {
	rows, err := lang.Table(os.DirFS("."), "conflict-density.tsv")
	if err != nil {
		return err
	}
	w.density = density{}
	for _, r := range rows {
		lat, err1 := strconv.ParseFloat(r.Get("lat"), 64)
		lon, err2 := strconv.ParseFloat(r.Get("lon"), 64)
		n, err3 := strconv.Atoi(r.Get("events"))
		if err1 != nil || err2 != nil || err3 != nil {
			return fmt.Errorf("conflict-density.tsv:%d: three numbers are wanted", r.Line)
		}
		w.density[cell(lat, lon)] += n
	}
	return nil
}

func cell(lat, lon float64) [2]int {
	return [2]int{int(math.Round(lat * 10)), int(math.Round(lon * 10))}
}

// near counts the events within about a tenth of a degree of a point.
func (d density) near(lat, lon float64) int {
	if math.IsNaN(lat) {
		return 0
	}
	c := cell(lat, lon)
	n := 0
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			n += d[[2]int{c[0] + i, c[1] + j}]
		}
	}
	return n
}

func (d density) bytes() []byte {
	cells := make([][2]int, 0, len(d))
	for c := range d {
		cells = append(cells, c)
	}
	sort.Slice(cells, func(i, j int) bool {
		if cells[i][0] != cells[j][0] {
			return cells[i][0] < cells[j][0]
		}
		return cells[i][1] < cells[j][1]
	})
	var b []byte
	for _, c := range cells {
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(c[0])))
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(c[1])))
		b = binary.LittleEndian.AppendUint16(b, uint16(min(d[c], math.MaxUint16)))
	}
	return b
}

// genericWord is "air base" with the kinds it can mean.
type genericWord struct {
	words string // folded
	kinds []gazetteer.Kind
}

// readGenericWords reads the words that the language packs know to stand with names.
func (w *world) readGenericWords(*pinned.Sources) error {
	for _, code := range lang.Codes() {
		p, err := lang.Open(code)
		if err != nil {
			return err
		}
		rows, err := lang.Table(p.FS, "places.tsv")
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		for _, r := range rows {
			if r.Get("class") != "kind" {
				continue
			}
			g := genericWord{words: gazetteer.Fold(r.Get("word"))}
			for _, k := range r.List("value") {
				g.kinds = append(g.kinds, gazetteer.Kind(k))
			}
			w.generic = append(w.generic, g)
		}
	}
	sort.SliceStable(w.generic, func(i, j int) bool { return len(w.generic[i].words) > len(w.generic[j].words) })
	return nil
}
