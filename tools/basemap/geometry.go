package main

import "math"

// grain is the size of the grid on which points lie, in degrees: some 200 m.
const grain = 0.002

// point is a place on the grid: longitude and latitude in grains.
type point struct{ x, y int32 }

// line is a row of points; a ring ends where it begins.
type line []point

func onGrid(lon, lat float64) point {
	return point{int32(math.Round(lon / grain)), int32(math.Round(lat / grain))}
}

func (p point) lat() float64 { return float64(p.y) * grain }

// area is the signed area of a ring, in square degrees of the equator: positive
// where the ring goes against the clock.
func (l line) area() float64 {
	sum := 0.0
	for i := 1; i < len(l); i++ {
		a, b := l[i-1], l[i]
		sum += float64(a.x)*float64(b.y) - float64(b.x)*float64(a.y)
	}
	return sum / 2 * grain * grain * math.Cos(l.middle()*math.Pi/180)
}

// middle is the latitude in the middle of a line's extent.
func (l line) middle() float64 {
	low, high := l[0].y, l[0].y
	for _, p := range l {
		low, high = min(low, p.y), max(high, p.y)
	}
	return float64(low+high) / 2 * grain
}

// holds says whether the point lies inside the ring.
func (l line) holds(p point) bool {
	in := false
	for i := 1; i < len(l); i++ {
		a, b := l[i-1], l[i]
		if (a.y > p.y) != (b.y > p.y) && float64(p.x) < float64(b.x-a.x)*float64(p.y-a.y)/float64(b.y-a.y)+float64(a.x) {
			in = !in
		}
	}
	return in
}

// turned gives the ring the direction asked for.
func (l line) turned(againstClock bool) line {
	if (l.area() > 0) != againstClock {
		for i, j := 0, len(l)-1; i < j; i, j = i+1, j-1 {
			l[i], l[j] = l[j], l[i]
		}
	}
	return l
}
