package toponym

import (
	"math"
	"slices"

	"attest"
	"attest/gazetteer"
)

// mentions turns what was found into the answer.
func (t *reading) mentions() []Mention {
	var out []Mention
	index := map[*find]int{}
	for _, f := range t.found {
		if !f.dropped {
			index[f] = len(index)
		}
	}
	for _, f := range t.found {
		if f.dropped {
			continue
		}
		a, b := t.tokens[f.from], t.tokens[f.to-1]
		m := Mention{Start: a.start, End: b.end, Sentence: a.sentence, First: a.first, Last: b.last, Name: f.name, Reason: f.reason, Candidates: f.considered,
			Kinds: f.kinds, KindWord: f.kindWord, KindStart: t.tokens[f.kindFrom].start, KindEnd: t.tokens[f.kindTo-1].end,
			Relation: f.relation, Direction: f.direction, DistanceKM: f.distance, Other: -1, Inside: -1, Label: f.label, Associated: f.body || t.onlyNeighbour(f)}
		if f.relation == Between && f.other == nil {
			m.Relation, m.Direction = Near, "" // the other end has no name
		}
		if f.other != nil {
			if i, ok := index[f.other]; ok {
				m.Other = i
			} else {
				m.Relation = At
			}
		}
		if i, ok := index[f.inside]; ok && (t.lies(f) || f.chosen == nil && (f.inArea() || f.told || t.placedBy(f) || t.partOfTown(f))) && !f.flowsBy() {
			m.Inside = i
		}
		if f.chosen != nil {
			p := f.chosen.Place
			m.Place, m.Precision = &p, precisionOf(p, f)
			for i := range m.Candidates {
				m.Candidates[i].Why = whyNot(m.Candidates[i], *f.chosen, f)
			}
		} else {
			m.Precision = statedPrecision(f)
			if h := f.inside; h != nil && !h.dropped && h.chosen != nil {
				m.Holder = &h.chosen.Place
			}
			m.Reason = "no gazetteer knows the name"
		}
		out = append(out, m)
	}
	return out
}

// placedBy reports whether words of position stand between a name that no gazetteer knows
// and the name by which it is found, be that an area, a town or unknown too: "at Xyz in Gao",
// "in Xyz, a village north of Gao".
func (t *reading) placedBy(f *find) bool {
	if !f.unknown {
		return false
	}
	w := t.r.w
	for k, to := max(f.to, f.kindTo), f.inside.kindFrom; k < to; k++ {
		for n := min(longestPhrase, to-k); n > 0; n-- {
			if key, ok := t.phraseAfter(k, n); ok && (w.near[key] || w.side[key] != "" || w.part[key] != "" || w.in[key] == "in" || w.in[key] == "at") {
				return true
			}
		}
	}
	return false
}

// partOfTown reports whether a name that no gazetteer has is called a village or quarter right
// before the name of a town: "Barangay Xyz, Midsayap", "the village of Xyz, Gao".
func (t *reading) partOfTown(f *find) bool {
	if !f.unknown || !f.kindSure || t.r.w.kinds[f.kindWord] == nil || f.kinds[0] != "village" && f.kinds[0] != "quarter" || f.inside.kindWord != "" {
		return false
	}
	h := f.inside.chosen
	return h != nil && h.Kind.Settlement()
}

// flowsBy reports whether a find is a water or a road that only passes the town named
// with it: "a bridge over the Sava at Xyz" lies in Xyz, and Xyz by the Sava.
func (f *find) flowsBy() bool {
	if f.chosen == nil || f.inside.chosen == nil {
		return false
	}
	switch f.chosen.Kind {
	case "river", "sea", "lake", "road":
		return !f.inside.chosen.Kind.Area() && f.inside.chosen.Kind != "country"
	}
	return false
}

// precisionOf is the place's own precision; a facility known only by the town
// it is called after is as exact as its word says but no better than the town.
func precisionOf(p gazetteer.Place, f *find) attest.Precision {
	if len(f.kinds) > 0 && f.kinds[0].Facility() && p.Kind.Settlement() {
		return attest.Exact
	}
	if len(f.kinds) > 0 && f.kindSure && f.kinds[0].Area() && isTown(p.Kind) && !slices.ContainsFunc(f.kinds, gazetteer.Kind.Settlement) {
		return attest.District // around the town of its name
	}
	return p.Precision
}

// isTown reports whether a kind is a town or village of its own.
func isTown(k gazetteer.Kind) bool { return k.Settlement() && k != "quarter" }

// statedPrecision is what is said of a place that no gazetteer knows: a bare name is that of
// a town or village, and a river is none that crosses countries.
func statedPrecision(f *find) attest.Precision {
	switch {
	case len(f.kinds) == 0:
		return attest.Town
	case f.kinds[0] == "river":
		return attest.District
	}
	return f.kinds[0].Precision()
}

func whyNot(o Considered, chosen gazetteer.Candidate, f *find) string {
	switch {
	case len(f.kinds) > 0 && slices.Contains(f.kinds, chosen.Kind) && !slices.Contains(f.kinds, o.Kind):
		return "it is no " + f.kindWord
	case o.Score > f.score:
		return "the " + string(chosen.Kind) + " is meant where no word beside the name says otherwise"
	case o.Country != chosen.Country:
		return "the text speaks rather of " + chosen.Country
	case o.Prior < chosen.Prior:
		return "less known"
	}
	return "the words beside it and the other places speak less for it"
}

// PlaceOf writes a place of the gazetteer under the name that a text gives it.
func PlaceOf(p gazetteer.Place, name string) attest.Place {
	return Mention{Name: name, Place: &p, Precision: p.Precision}.ToPlace(nil)
}

// PartOf writes a part of a country under the name that a text gives it.
func PartOf(country gazetteer.Place, direction, name string) attest.Place {
	return Mention{Name: name, Place: &country, Precision: country.Precision, Relation: Part, Direction: direction}.ToPlace(nil)
}

// ToPlace returns the place of an act that happened where the mention says
// (codebook, section 6). For Between, other is the other end.
func (m Mention) ToPlace(other *Mention) attest.Place {
	out := attest.Place{Name: m.Name, Precision: m.Precision}
	if m.Place == nil {
		if m.Near() {
			out.Precision = attest.Near
		}
		return out
	}
	p := m.Place
	out.GazetteerID, out.Canonical, out.Country, out.Admin1 = p.ID, p.Name, p.Country, p.Admin1
	if p.Kind == "admin1" {
		out.Admin1 = p.Name
	}
	point := p.HasPoint
	lat, lon := p.Lat, p.Lon
	switch m.Relation {
	case Part:
		if p.Precision == attest.CountryP {
			out.Precision, point = attest.Province, false
			out.Canonical, out.GazetteerID = m.Direction+" "+p.Name, ""
			if adj := compassAdjective[m.Direction]; adj != "" {
				out.Canonical = adj + " " + p.Name
			}
		}
	case Near, Side:
		if narrow(*p) || m.DistanceKM > 1.5*p.RadiusKM { // beyond an island's or a province's edge
			out.Precision = attest.Near
			if m.DistanceKM > 40 {
				out.Precision = attest.District
			}
			if m.DistanceKM > 0 && bearing[m.Direction] != [2]float64{} {
				lat, lon = shift(lat, lon, m.DistanceKM, bearing[m.Direction])
			}
		}
	case Between:
		if other != nil && other.Place != nil && other.Place.HasPoint && p.HasPoint && narrow(*p) && narrow(*other.Place) {
			d := gazetteer.DistanceKM(lat, lon, other.Place.Lat, other.Place.Lon)
			lat, lon = (lat+other.Place.Lat)/2, (lon+other.Place.Lon)/2
			out.Precision = attest.Near
			if d > 60 {
				out.Precision = attest.District
			}
			out.Canonical, out.GazetteerID = "", "" // a computed point has no name of its own
			out.Name = m.Name + " – " + other.Name
		} else if other != nil && narrow(*p) {
			out.Precision = attest.Near // towards a place that no gazetteer knows
		}
	}
	if point {
		lat, lon = round(lat), round(lon)
		out.Lat, out.Lon = &lat, &lon
	}
	return out
}

// narrow reports whether "near it" still fixes a point.
func narrow(p gazetteer.Place) bool {
	switch p.Precision {
	case attest.CountryP, attest.Province, attest.RegionP:
		return false
	}
	return true
}

var compassAdjective = map[string]string{"north": "northern", "south": "southern", "east": "eastern", "west": "western", "central": "central",
	"northeast": "northeastern", "northwest": "northwestern", "southeast": "southeastern", "southwest": "southwestern"}

// bearing is north and east of a unit step.
var bearing = map[string][2]float64{"north": {1, 0}, "south": {-1, 0}, "east": {0, 1}, "west": {0, -1},
	"northeast": {.7071, .7071}, "northwest": {.7071, -.7071}, "southeast": {-.7071, .7071}, "southwest": {-.7071, -.7071}}

func shift(lat, lon, km float64, by [2]float64) (float64, float64) {
	const kmPerDegree = 111.2
	east := kmPerDegree * math.Cos(lat*math.Pi/180)
	if east < 1 {
		return lat, lon
	}
	return lat + by[0]*km/kmPerDegree, lon + by[1]*km/east
}

func round(d float64) float64 { return math.Round(d*1e4) / 1e4 }
