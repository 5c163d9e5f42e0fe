package gazetteer

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

// Explanation says what a name can mean and why one meaning is preferred.
type Explanation struct {
	Name       string
	Compared   string // the form in which it was compared
	Skeleton   string // the key under which its transliterations fall together
	Candidates []Explained
}

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
func (g *Gazetteer) Explain(name string) Explanation {
	e := Explanation{Name: name, Compared: Fold(name), Skeleton: Skeleton(name)}
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
		e.Candidates = append(e.Candidates, x)
	}
	return e
}

// String writes the explanation for people, a candidate a line.
func (e Explanation) String() string {
	var b strings.Builder
	if len(e.Candidates) == 0 {
		fmt.Fprintf(&b, "%s: no place of this name (compared as %q, other spellings as %q)\n", e.Name, e.Compared, e.Skeleton)
	}
	for i, c := range e.Candidates {
		fmt.Fprintf(&b, "%2d. %s\n", i+1, c.Describe())
		fmt.Fprintf(&b, "    %s; %s\n", c.how(e.Name), c.why())
	}
	return b.String()
}

// Describe names the place with its kind, division, country, point and id.
func (p Place) Describe() string {
	parts := []string{p.Name, string(p.Kind)}
	if p.Admin1 != "" {
		parts = append(parts, p.Admin1)
	}
	if p.Country != "" {
		parts = append(parts, p.Country)
	}
	if p.HasPoint {
		parts = append(parts, fmt.Sprintf("%.4f %.4f ± %g km", p.Lat, p.Lon, p.RadiusKM))
	}
	return strings.Join(append(parts, p.ID), ", ")
}

func (c Explained) how(name string) string {
	switch {
	case c.Match == Exact:
		return "named so"
	case c.Match == Spelling:
		return fmt.Sprintf("another spelling of %q", c.Matched)
	case Fold(c.Name) == Fold(name):
		return "named so but for case and accents"
	}
	return "one of its other names"
}

func (c Explained) why() string {
	s := fmt.Sprintf("weight %.1f = %.1f as %s", c.Prior, c.Kind, c.Place.Kind)
	if c.Population > 0 {
		s += fmt.Sprintf(" + %.1f for about %d persons", c.People, c.Population)
	}
	if c.EventsNearby > 0 {
		s += fmt.Sprintf(" + %.1f for %d events of conflict nearby", c.Conflict, c.EventsNearby)
	}
	if c.Seat > 0.1 {
		s += fmt.Sprintf(" + %.1f as a seat", c.Seat)
	}
	return s
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
