package events

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"sync"

	"attest"
)

// pair is two claims, by index, that can tell one event.
type pair struct {
	a, b  int
	score float64
}

const cellDegrees = 0.5 // about 55 km: no two places farther than a cell and its neighbours agree

type cell struct {
	family   attest.Family
	day      int
	lat, lon int
}

type zone struct {
	family  attest.Family
	day     int
	country string
}

const anyDay = math.MinInt

// blocks finds the claims worth comparing: of one family, on the same or the
// next day, in neighbouring cells; claims without coordinates by country.
// That keeps the number of comparisons near to linear in the number of claims.
type blocks struct {
	claims []*claim
	cells  map[cell][]int // claims with coordinates
	wide   map[zone][]int // claims without, by country
	points map[zone][]int // claims with coordinates, by country, for the wide ones to meet
}

func newBlocks(claims []*claim) *blocks {
	b := &blocks{claims: claims, cells: map[cell][]int{}, wide: map[zone][]int{}, points: map[zone][]int{}}
	for i, c := range claims {
		for _, d := range blockDays(c.when) {
			z := zone{c.family, d, c.where.country}
			if !c.where.point {
				b.wide[z] = append(b.wide[z], i)
				continue
			}
			lat, lon := cellOf(c.where.lat, c.where.lon)
			b.cells[cell{c.family, d, lat, lon}] = append(b.cells[cell{c.family, d, lat, lon}], i)
			b.points[z] = append(b.points[z], i)
		}
	}
	return b
}

// blockDays lists the days under which a claim is found. Claims dated very
// vaguely are found under anyDay only.
func blockDays(w when) []int {
	if !w.known || w.length > vagueDays*2 {
		return []int{anyDay}
	}
	var days []int
	for _, s := range w.days {
		for d := s.from / 24; d < s.to/24; d++ {
			days = append(days, d)
		}
	}
	return days
}

func cellOf(lat, lon float64) (int, int) {
	return int(math.Floor(lat / cellDegrees)), int(math.Floor(lon / cellDegrees))
}

// near lists the claims that are worth a comparison with claim i, sorted. Of
// two claims at least one finds the other.
func (b *blocks) near(i int) []int {
	c := b.claims[i]
	symmetric := c.when.fixed && c.where.point
	var out []int
	take := func(list []int) {
		for _, j := range list {
			if j == i || j < i && symmetric && b.claims[j].when.fixed && b.claims[j].where.point {
				continue // such two find each other: once is enough
			}
			out = append(out, j)
		}
	}
	days := blockDays(c.when)
	if days[0] != anyDay {
		if c.when.fixed { // an evening and the dawn after it can meet
			days = append(days, days[0]-1, days[len(days)-1]+1)
		}
		days = append(days, anyDay)
	}
	for _, d := range days {
		if c.where.point {
			b.takeCells(c, d, take)
		} else {
			take(b.points[zone{c.family, d, c.where.country}])
		}
		take(b.wide[zone{c.family, d, c.where.country}])
		if c.where.country != "" {
			take(b.wide[zone{c.family, d, ""}])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// takeCells takes the claims of a cell and its neighbours. Cells are narrower
// in kilometres towards the poles, so more of them are neighbours there.
func (b *blocks) takeCells(c *claim, day int, take func([]int)) {
	lat, lon := cellOf(c.where.lat, c.where.lon)
	reach := int(math.Ceil(1 / math.Max(0.1, math.Cos(c.where.lat*math.Pi/180))))
	round := int(360 / cellDegrees)
	for y := lat - 1; y <= lat+1; y++ {
		for x := lon - reach; x <= lon+reach; x++ {
			wrapped := (x+round/2+round)%round - round/2
			take(b.cells[cell{c.family, day, y, wrapped}])
		}
	}
}

// pairs compares all claims worth it with workers and returns the pairs that
// nothing keeps from joining and whose score is at least the given one, best
// first; the result does not depend on the number of workers.
func (b *blocks) pairs(workers int, least float64) []pair {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	parts := make([][]pair, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(b.claims); i += workers {
				for _, j := range b.near(i) {
					x, y := min(i, j), max(i, j)
					if v := weigh(b.claims[x], b.claims[y], own); v.joinable && v.score >= least {
						parts[w] = append(parts[w], pair{x, y, v.score})
					}
				}
			}
		})
	}
	wg.Wait()
	all := slices.Concat(parts...)
	sortPairs(all)
	return slices.CompactFunc(all, func(p, q pair) bool { return p.a == q.a && p.b == q.b })
}

// sortPairs puts the best first; pairs of one score by their claims.
func sortPairs(list []pair) {
	slices.SortFunc(list, func(p, q pair) int { return cmp.Or(cmp.Compare(q.score, p.score), p.a-q.a, p.b-q.b) })
}
