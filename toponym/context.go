package toponym

import (
	"math"

	"attest/gazetteer"
)

// countries weighs the countries that the text speaks of.
func (t *reading) countries(groups []*group) map[string]float64 {
	votes := map[string]float64{}
	for i := 0; i < len(t.tokens); i++ {
		if n, country := t.demonymAt(i); n > 0 {
			votes[country] += 0.5
			i += n - 1
		}
	}
	for _, g := range groups {
		c := g.finds[0].candidates
		if len(c) == 0 || g.allNeighbours() || g.finds[0].weak || g.finds[0].word || g.finds[0].person {
			continue
		}
		top := c[0]
		if top.Match == gazetteer.Spelling {
			continue
		}
		if top.Kind == "country" {
			g.country, g.vote = top.Country, 1+0.3*float64(len(g.finds))
			votes[top.Country] += g.vote
			continue
		}
		rival := 0.0
		for _, o := range c[1:] {
			if o.Country != top.Country {
				rival = max(rival, o.Prior)
			}
		}
		if top.Prior >= 5 && top.Prior-rival > 1.5 || top.Prior >= 3.5 && rival == 0 {
			g.country, g.vote = top.Country, 1
		} else if rival == 0 && top.Prior >= 2 {
			g.country, g.vote = top.Country, 0.5
		}
		if g.country != "" {
			if g.finds[0].from == 0 { // a dateline
				g.vote *= 2
			}
			votes[g.country] += g.vote
		}
	}
	t.meet(groups)
	return votes
}

// meet notes in which first-order divisions each name has a meaning. Names
// that have one in the same division speak for each other, the more so the
// fewer divisions they can lie in.
func (t *reading) meet(groups []*group) {
	t.areas = map[string]float64{}
	for _, g := range groups {
		f := g.finds[0]
		if f.weak || f.word || f.person || len(f.candidates) == 0 || f.candidates[0].Kind == "country" {
			continue
		}
		g.areas = map[string]float64{}
		for _, c := range f.candidates[:min(len(f.candidates), 40)] {
			if key := areaKey(c.Place); key != "" {
				g.areas[key] = 0
			}
		}
		share := 1 / math.Sqrt(float64(len(g.areas)))
		for key := range g.areas {
			g.areas[key] = share
			t.areas[key] += share
		}
	}
}

func areaKey(p gazetteer.Place) string {
	switch {
	case p.Kind == "admin1":
		return p.Country + p.Name
	case p.Admin1 == "":
		return ""
	}
	return p.Country + p.Admin1
}

// company is how many other names can lie in a place's division.
func (t *reading) company(g *group, p gazetteer.Place) float64 {
	key := areaKey(p)
	return t.areas[key] - g.areas[key]
}

// context is what the rest of the text says of a country; a name's own say
// does not count.
func (t *reading) context(g *group, country string) float64 {
	if country == "" {
		return 0
	}
	votes := t.votes[country]
	if country == g.country {
		votes = max(0, votes-g.vote)
	}
	return min(contextLimit, 2*math.Log2(1+votes))
}
