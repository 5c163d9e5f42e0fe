package main

import "slices"

// edge is a straight piece of an outline, its lesser point first.
type edge struct{ a, b point }

// sides are the provinces that an edge bounds, by index, and how often it is
// gone along from its lesser point less how often back: on a coast, not zero.
type sides struct {
	provinces []int
	net       int
}

// network is all the edges of all provinces. Neighbours share their edges to the
// point, so that what two share is a border and what one has alone a coast.
type network struct {
	provinces []province
	order     []edge // as they come, so that the output has an order
	sides     map[edge]*sides
	joints    map[point]bool // where lines meet
}

func newNetwork(provinces []province) *network {
	n := &network{provinces: provinces, sides: map[edge]*sides{}, joints: map[point]bool{}}
	degree := map[point]int{}
	for i, p := range provinces {
		for _, ring := range p.rings {
			for k := 1; k < len(ring); k++ {
				e, way := edge{ring[k-1], ring[k]}, 1
				if less(e.b, e.a) {
					e, way = edge{e.b, e.a}, -1
				}
				s := n.sides[e]
				if s == nil {
					s = &sides{}
					n.sides[e] = s
					n.order = append(n.order, e)
					degree[e.a]++
					degree[e.b]++
				}
				if !slices.Contains(s.provinces, i) {
					s.provinces = append(s.provinces, i)
				}
				s.net += way
			}
		}
	}
	for p, d := range degree {
		if d != 2 {
			n.joints[p] = true
		}
	}
	return n
}

func less(a, b point) bool { return a.x < b.x || a.x == b.x && a.y < b.y }

// coast is the rings of the land.
func (n *network) coast() []line {
	next := map[point][]point{}
	var starts []point
	for _, e := range n.order {
		if s := n.sides[e]; s.net != 0 {
			from, to := e.a, e.b
			if s.net < 0 {
				from, to = to, from
			}
			next[from] = append(next[from], to)
			starts = append(starts, from)
		}
	}
	var rings []line
	for _, start := range starts {
		ring := line{start}
		for at := start; len(next[at]) > 0; {
			to := next[at][0]
			next[at] = next[at][1:]
			ring = append(ring, to)
			at = to
		}
		if len(ring) > 3 {
			rings = append(rings, ring)
		}
	}
	return rings
}

// border is a line between two countries.
type border struct {
	a, b string // in order
	line line
}

// borders are the lines between countries.
func (n *network) borders() []border {
	edges := map[[2]string][]edge{}
	var pairs [][2]string
	for _, e := range n.order {
		if a, b, ok := n.countries(e); ok && a != b {
			pair := [2]string{min(a, b), max(a, b)}
			if edges[pair] == nil {
				pairs = append(pairs, pair)
			}
			edges[pair] = append(edges[pair], e)
		}
	}
	var out []border
	for _, pair := range pairs {
		for _, l := range chains(edges[pair]) {
			out = append(out, border{pair[0], pair[1], l})
		}
	}
	return out
}

// divisions are the lines between provinces of one country.
func (n *network) divisions() []line {
	var edges []edge
	for _, e := range n.order {
		if a, b, ok := n.countries(e); ok && a == b {
			edges = append(edges, e)
		}
	}
	return chains(edges)
}

// countries are those on both sides of an edge; false on a coast.
func (n *network) countries(e edge) (a, b string, ok bool) {
	s := n.sides[e]
	if s.net != 0 || len(s.provinces) != 2 {
		return "", "", false
	}
	return n.provinces[s.provinces[0]].country, n.provinces[s.provinces[1]].country, true
}

// chains joins edges into lines that end where more than two of them meet.
func chains(edges []edge) []line {
	at := map[point][]edge{}
	for _, e := range edges {
		at[e.a] = append(at[e.a], e)
		at[e.b] = append(at[e.b], e)
	}
	used := map[edge]bool{}
	follow := func(from point, e edge) line {
		l := line{from}
		for {
			used[e] = true
			to := e.a
			if to == from {
				to = e.b
			}
			l = append(l, to)
			i := slices.IndexFunc(at[to], func(e edge) bool { return !used[e] })
			if len(at[to]) != 2 || i < 0 {
				return l
			}
			from, e = to, at[to][i]
		}
	}
	var out []line
	for _, ends := range []bool{true, false} { // what is left without an end is a ring
		for _, e := range edges {
			for _, p := range []point{e.a, e.b} {
				if !used[e] && (len(at[p]) != 2 || !ends) {
					out = append(out, follow(p, e))
				}
			}
		}
	}
	return out
}
