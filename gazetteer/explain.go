package gazetteer

import (
	"math"
	"sort"
)

// Explained is a candidate with what speaks for it.
type Explained struct {
	Candidate
	Kind         float64 // what each adds to the prior
	People       float64
	Conflict     float64
	Seat         float64 // seat of an administration
	EventsNearby int     // of armed conflict, 1989 to 2020, within about 15 km
}

// Explain looks a name up and accounts for the order of what it can mean.
func (g *Gazetteer) Explain(name string) []Explained {
	var out []Explained
	for _, c := range g.Lookup(name) {
		x := Explained{Candidate: c}
		if i, ok := kindNumber[c.Place.Kind]; ok {
			x.Kind = kinds[i].weight
		}
		x.People = prior("", c.Population, 0, 0)
		if c.Place.Kind.Area() {
			x.People *= 0.3
		}
		if c.HasPoint {
			x.EventsNearby = g.files[0].eventsNear(c.Lat, c.Lon)
		}
		x.Conflict = prior("", 0, x.EventsNearby, 0)
		f, n := g.fileOf(c.ref)
		x.Seat = max(0, math.Round((f.priorOf(n)-x.Kind-x.People-x.Conflict)*10)/10)
		out = append(out, x)
	}
	return out
}

// eventsNear counts the events of conflict within about a tenth of a degree.
func (f *file) eventsNear(lat, lon float64) int {
	if math.IsNaN(lat) || math.IsNaN(lon) {
		return 0
	}
	grid := f.sec[secDensity]
	cells := len(grid) / 6
	at := func(i int) (la, lo int16, n int) {
		s := grid[6*i:]
		return int16(uint16(s[0]) | uint16(s[1])<<8), int16(uint16(s[2]) | uint16(s[3])<<8), int(s[4]) | int(s[5])<<8
	}
	y, x := int16(math.Round(lat*10)), int16(math.Round(lon*10))
	total := 0
	for row := y - 1; row <= y+1; row++ {
		i := sort.Search(cells, func(i int) bool { la, lo, _ := at(i); return la > row || la == row && lo >= x-1 })
		for ; i < cells; i++ {
			la, lo, n := at(i)
			if la != row || lo > x+1 {
				break
			}
			total += n
		}
	}
	return total
}
