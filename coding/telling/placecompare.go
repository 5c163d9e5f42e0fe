package telling

import (
	"attest"
	"attest/coding/reading"
)

// Finer reports whether places a are named more finely than places b.
func (d *Teller) Finer(a, b []reading.PlaceRef) bool {
	return reading.Fineness(a[0].Place.Precision) > reading.Fineness(b[0].Place.Precision) && d.PlacesAgree(a, b)
}

// PlacesAgree reports whether two tellings' places can be one: the same name,
// near points, or one inside the other.
func (d *Teller) PlacesAgree(a, b []reading.PlaceRef) bool {
	for _, p := range a {
		for _, q := range b {
			if d.OnePlace(p, q) {
				return true
			}
		}
	}
	return false
}

// OnePlace reports whether two places are one, or one lies in the other.
func (d *Teller) OnePlace(p, q reading.PlaceRef) bool {
	if reading.SameName(p.Place.Name, q.Place.Name) || p.Place.Canonical != "" && p.Place.Canonical == q.Place.Canonical {
		return true
	}
	if d.holds(p, q) || d.holds(q, p) {
		return true
	}
	if p.Place.Lat == nil || q.Place.Lat == nil {
		if d.apartNames(p, q) {
			return false
		}
		return p.Place.Country == "" || q.Place.Country == "" || p.Place.Country == q.Place.Country && (p.Index < 0 || q.Index < 0)
	}
	return kilometres(*p.Place.Lat, *p.Place.Lon, *q.Place.Lat, *q.Place.Lon) <= reachKM(p.Place)+reachKM(q.Place)
}

// apartNames tells two fine names of different sentences, each of which has a place of its
// own: one that no gazetteer knows is not the town that another sentence names. In one
// sentence the one may lie in the other: "In Turbat, … in the Xyz area".
func (d *Teller) apartNames(p, q reading.PlaceRef) bool {
	if p.Index < 0 || q.Index < 0 || d.Toponyms[p.Index].Sentence == d.Toponyms[q.Index].Sentence {
		return false
	}
	return min(reading.Fineness(p.Place.Precision), reading.Fineness(q.Place.Precision)) > reading.Fineness(attest.Province)
}

// holds reports whether wide place p holds place q, by country and province.
func (d *Teller) holds(p, q reading.PlaceRef) bool {
	switch p.Place.Precision {
	case attest.RegionP:
		return true
	case attest.CountryP:
		return p.Place.Country == q.Place.Country
	case attest.Province:
		if p.Place.Country != q.Place.Country {
			return false
		}
		return p.Place.Admin1 == "" || q.Place.Admin1 == "" || p.Place.Admin1 == q.Place.Admin1
	}
	return false
}

// Beside reports whether a place lies within so many km of another, or no gazetteer knows
// where it lies.
func (d *Teller) Beside(p, q reading.PlaceRef, km float64) bool {
	if p.Place.Lat == nil || q.Place.Lat == nil {
		return true
	}
	return kilometres(*p.Place.Lat, *p.Place.Lon, *q.Place.Lat, *q.Place.Lon) <= km
}

// reachKM is how far from its point a place of a precision may lie, in km.
func reachKM(p attest.Place) float64 {
	switch p.Precision {
	case attest.Exact, attest.Town:
		return 5
	case attest.Near:
		return 20
	case attest.District:
		return 30
	}
	return 100
}

// PlaceInside reports whether a claim's place is within a summary's.
func (d *Teller) PlaceInside(m, w *Mention) bool {
	if len(w.Places) == 0 {
		return true
	}
	if len(m.Places) == 0 {
		return false
	}
	for _, p := range m.Places {
		inside := false
		for _, q := range w.Places {
			inside = inside || d.holds(q, p) && (p.Place.Precision != q.Place.Precision || reading.SameName(p.Place.Name, q.Place.Name)) || d.OnePlace(q, p) && reading.Fineness(q.Place.Precision) <= reading.Fineness(p.Place.Precision)
		}
		if !inside {
			return false
		}
	}
	return true
}
