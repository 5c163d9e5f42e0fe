package coding

import "attest"

// finer tells whether places a are named more finely than places b.
func (d *telling) finer(a, b []placeRef) bool {
	return fineness(a[0].place.Precision) > fineness(b[0].place.Precision) && d.placesAgree(a, b)
}

// placesAgree tells whether two tellings' places can be one: the same name,
// near points, or one inside the other.
func (d *telling) placesAgree(a, b []placeRef) bool {
	for _, p := range a {
		for _, q := range b {
			if d.onePlace(p, q) {
				return true
			}
		}
	}
	return false
}

// onePlace tells whether two places are one, or one lies in the other.
func (d *telling) onePlace(p, q placeRef) bool {
	if sameName(p.place.Name, q.place.Name) || p.place.Canonical != "" && p.place.Canonical == q.place.Canonical {
		return true
	}
	if d.holds(p, q) || d.holds(q, p) {
		return true
	}
	if p.place.Lat == nil || q.place.Lat == nil {
		return p.place.Country == "" || q.place.Country == "" || p.place.Country == q.place.Country && (p.index < 0 || q.index < 0)
	}
	return kilometres(*p.place.Lat, *p.place.Lon, *q.place.Lat, *q.place.Lon) <= reachKM(p.place)+reachKM(q.place)
}

// holds tells whether wide place p holds place q, by country and province.
func (d *telling) holds(p, q placeRef) bool {
	switch p.place.Precision {
	case attest.RegionP:
		return true
	case attest.CountryP:
		return p.place.Country == q.place.Country
	case attest.Province:
		if p.place.Country != q.place.Country {
			return false
		}
		return p.place.Admin1 == "" || q.place.Admin1 == "" || p.place.Admin1 == q.place.Admin1
	}
	return false
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

// placeInside tells whether a claim's place is within a summary's.
func (d *telling) placeInside(m, w *mention) bool {
	if len(w.places) == 0 {
		return true
	}
	if len(m.places) == 0 {
		return false
	}
	for _, p := range m.places {
		inside := false
		for _, q := range w.places {
			inside = inside || d.holds(q, p) && (p.place.Precision != q.place.Precision || sameName(p.place.Name, q.place.Name)) || d.onePlace(q, p) && fineness(q.place.Precision) <= fineness(p.place.Precision)
		}
		if !inside {
			return false
		}
	}
	return true
}
