package main

import (
	"cmp"
	"math"
	"slices"
)

// label is where the name of a country or town stands.
type label struct {
	iso  string // the country's code, by which the reader's language names it
	name string // the town's name
	at   point
	size float64 // to rank by: a country's area, a town's inhabitants
}

func largestFirst(a, b label) int {
	return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.iso, b.iso), cmp.Compare(a.name, b.name), cmp.Compare(a.at.x, b.at.x))
}

// countryLabels are the labels of the countries that have a code, the largest first.
func countryLabels(provinces []province) []label {
	byISO := map[string][]province{}
	for _, p := range provinces {
		if p.iso != "" {
			byISO[p.iso] = append(byISO[p.iso], p)
		}
	}
	var out []label
	for iso, parts := range byISO {
		l := label{iso: iso}
		largest := 0.0
		for _, ring := range newNetwork(parts).coast() {
			area := ring.area()
			if l.size += area; area > largest {
				largest, l.at = area, middle(ring)
			}
		}
		if largest > 0 {
			out = append(out, l)
		}
	}
	slices.SortFunc(out, largestFirst)
	return out
}

// middle is a point inside a ring with room to both sides: the middle of a wide
// level cut, preferably near the middle of the height.
func middle(ring line) point {
	low, high := ring[0].y, ring[0].y
	for _, p := range ring {
		low, high = min(low, p.y), max(high, p.y)
	}
	at, best := ring[0], 0.0
	const cuts = 32
	for i := 1; i < cuts; i++ {
		y := low + (high-low)*int32(i)/cuts
		xs := crossings(ring, y)
		for k := 1; k < len(xs); k += 2 {
			off := math.Abs(2*float64(i)/cuts - 1)
			if score := (xs[k] - xs[k-1]) * (1 - off*off); score > best {
				best, at = score, point{int32((xs[k] + xs[k-1]) / 2), y}
			}
		}
	}
	return at
}

// crossings are the longitudes, in grains and in order, at which a ring crosses a latitude.
func crossings(ring line, y int32) []float64 {
	var xs []float64
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		if (a.y > y) != (b.y > y) {
			xs = append(xs, float64(a.x)+float64(b.x-a.x)*float64(y-a.y)/float64(b.y-a.y))
		}
	}
	slices.Sort(xs)
	return xs
}
