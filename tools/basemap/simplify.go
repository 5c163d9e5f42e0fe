package main

import (
	"container/heap"
	"math"
)

// Of a line, points are dropped that make a triangle of less than fine or coarse
// with their neighbours; of the rings, those of less than smallest. All are in
// square degrees of the equator; a square kilometre is 0.00008 of them.
const (
	fine     = 0.0025
	coarse   = 0.01
	smallest = 0.008
)

func simplifyLines(lines []line, keep map[point]bool, finest float64) []line {
	out := make([]line, len(lines))
	for i, l := range lines {
		out[i] = simplify(l, keep, finest)
	}
	return out
}

func simplifyRings(rings []line, keep map[point]bool) []line {
	var out []line
	for _, r := range rings {
		if math.Abs(r.area()) < smallest {
			continue
		}
		if s := simplify(r, keep, fine); len(s) > 3 {
			out = append(out, s)
		}
	}
	return out
}

// simplify drops the points that matter least, one after another, by the area
// of the triangle with their neighbours (Visvalingam and Whyatt 1993). Ends and
// what is to be kept stay.
func simplify(l line, keep map[point]bool, finest float64) line {
	q := &corners{}
	all := make([]*corner, len(l))
	for i, p := range l {
		all[i] = &corner{point: p, place: -1}
		if i > 0 {
			all[i].before, all[i-1].after = all[i-1], all[i]
		}
	}
	for i := 1; i < len(all)-1; i++ {
		if !keep[l[i]] {
			all[i].measure()
			heap.Push(q, all[i])
		}
	}
	for q.Len() > 0 && (*q)[0].area < finest {
		c := heap.Pop(q).(*corner)
		c.before.after, c.after.before = c.after, c.before
		for _, n := range []*corner{c.before, c.after} {
			if n.place >= 0 {
				n.measure()
				n.area = max(n.area, c.area)
				heap.Fix(q, n.place)
			}
		}
	}
	var out line
	for c := all[0]; c != nil; c = c.after {
		out = append(out, c.point)
	}
	return out
}

// corner is a point of a line between its neighbours.
type corner struct {
	point
	before, after *corner
	area          float64
	place         int // in the heap, or -1
}

func (c *corner) measure() {
	a, b, d := c.before.point, c.point, c.after.point
	twice := float64(b.x-a.x)*float64(d.y-a.y) - float64(d.x-a.x)*float64(b.y-a.y)
	c.area = math.Abs(twice) / 2 * grain * grain * math.Cos(b.lat()*math.Pi/180)
}

// corners is a heap, the least area first.
type corners []*corner

func (q corners) Len() int           { return len(q) }
func (q corners) Less(i, j int) bool { return q[i].area < q[j].area }
func (q corners) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].place, q[j].place = i, j
}

func (q *corners) Push(x any) {
	c := x.(*corner)
	c.place = len(*q)
	*q = append(*q, c)
}

func (q *corners) Pop() any {
	last := (*q)[len(*q)-1]
	last.place = -1
	*q = (*q)[:len(*q)-1]
	return last
}
