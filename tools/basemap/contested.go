package main

import (
	"fmt"
	"os"

	"attest/lang"
)

// contested are the borders of disputed.tsv, by the pair of countries.
type contested map[[2]string]box

// box is west, south, east and north, in degrees.
type box [4]float64

func readContested(folder string) (contested, error) {
	rows, err := lang.Table(os.DirFS(folder), "disputed.tsv")
	if err != nil {
		return nil, err
	}
	c := contested{}
	for _, r := range rows {
		b := box{-180, -90, 180, 90}
		if cell := r.Get("box"); cell != "" {
			if _, err := fmt.Sscanf(cell, "%g,%g,%g,%g", &b[0], &b[1], &b[2], &b[3]); err != nil {
				return nil, fmt.Errorf("disputed.tsv: box %q: %w", cell, err)
			}
		}
		c[[2]string{r.Get("a"), r.Get("b")}] = b
	}
	return c, nil
}

// part parts borders into those that are agreed and those in dispute; a line
// that leaves the box is cut there.
func (c contested) part(borders []border) (agreed, disputed []line) {
	for _, b := range borders {
		in, ok := c[[2]string{b.a, b.b}]
		if !ok {
			agreed = append(agreed, b.line)
			continue
		}
		for start := 0; start < len(b.line)-1; {
			inside, end := in.holds(b.line[start]), start+1
			for end < len(b.line)-1 && in.holds(b.line[end]) == inside {
				end++
			}
			if piece := b.line[start : end+1]; inside {
				disputed = append(disputed, piece)
			} else {
				agreed = append(agreed, piece)
			}
			start = end
		}
	}
	return agreed, disputed
}

func (b box) holds(p point) bool {
	lon, lat := float64(p.x)*grain, p.lat()
	return b[0] <= lon && lon <= b[2] && b[1] <= lat && lat <= b[3]
}
