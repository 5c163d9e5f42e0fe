package toponym

import (
	"attest/gazetteer"
)

// held is what the phrase's holder says of a candidate.
func (t *reading) held(p gazetteer.Place, holder *find) float64 {
	best := 0.0
	areas := false
	if p.Kind == "country" {
		return 0
	}
	for i, h := range holder.candidates {
		if i == maxScored {
			break
		}
		v := 0.0
		switch {
		case h.ID == p.ID:
			continue
		case h.Kind == "country":
			areas = true
			if p.Country == h.Country && p.Kind != "country" {
				v = inCountry
			}
		case h.Kind.Area():
			areas = areas || h.Kind == "admin1" || h.Kind == "admin2"
			if t.r.g.Within(p, h.Place) && p.Kind != "country" {
				v = inDivision + 0.2*h.Prior
			} else if h.HasPoint && p.HasPoint && p.Country == h.Country && gazetteer.DistanceKM(p.Lat, p.Lon, h.Lat, h.Lon) < max(holderReach, h.RadiusKM) {
				v = besideHolder + 0.2*h.Prior
			} else if h.Kind == "admin1" && h.HasPoint && p.HasPoint && p.Country == h.Country && gazetteer.DistanceKM(p.Lat, p.Lon, h.Lat, h.Lon) < 3*h.RadiusKM { // its drawing is rough
				v = besideHolder
			}
		case h.HasPoint && p.HasPoint && gazetteer.DistanceKM(p.Lat, p.Lon, h.Lat, h.Lon) < holderReach:
			v = besideHolder + 0.2*h.Prior
		}
		best = max(best, v)
	}
	if best == 0 && areas && !holder.listed && holder.onlyOf() != "" && p.Country != holder.onlyOf() {
		return outside
	}
	if best == 0 && areas && holder.candidates[0].Prior > 5 && !holder.listed {
		return outside / 2
	}
	return best
}

// onlyOf returns the country of a country or province that a name can mean alone, or "".
func (f *find) onlyOf() string {
	for _, c := range f.candidates {
		if c.Country != f.candidates[0].Country || c.Match == gazetteer.Spelling {
			return ""
		}
	}
	if k := f.candidates[0].Kind; k != "country" && k != "admin1" {
		return ""
	}
	return f.candidates[0].Country
}

// inOrBy reports whether a town lies in a division, or so near to its middle
// that only the drawing of the divisions keeps it out.
func (t *reading) inOrBy(town, division gazetteer.Place) bool {
	return t.r.g.Within(town, division) || town.Country == division.Country && division.HasPoint && gazetteer.DistanceKM(town.Lat, town.Lon, division.Lat, division.Lon) < 40
}

// confirm prefers, among what a holder can mean, what holds the place.
func (t *reading) confirm(holder *find, p gazetteer.Place) {
	for i := range holder.candidates {
		h := holder.candidates[i]
		if i >= maxScored || h.ID == p.ID {
			continue
		}
		if h.Kind.Area() && t.r.g.Within(p, h.Place) && (holder.chosen == nil || holder.chosen.Country != h.Country || t.apart(holder, p)) {
			holder.chosen, holder.score = &h, h.Prior+inDivision
			holder.reason = "it holds " + p.Name
			return
		}
		if holder.chosen != nil && holder.chosen.ID == h.ID {
			return
		}
	}
}

// apart: "Saraqib, Idlib" means the province, since the town of Idlib does not
// hold Saraqib.
func (t *reading) apart(holder *find, p gazetteer.Place) bool {
	c := holder.chosen
	return holder.kindWord == "" && holder.relation == At && c.Kind.Settlement() && c.HasPoint && p.HasPoint &&
		gazetteer.DistanceKM(c.Lat, c.Lon, p.Lat, p.Lon) > c.RadiusKM+5
}
