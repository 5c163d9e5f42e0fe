package gazetteer

import "attest"

// Kind is the sort of place.
type Kind string

// kindFacts says of a kind how finely it fixes an act, how far it reaches when
// nothing is known of the single place, and how ready a report is to mean it.
type kindFacts struct {
	kind      Kind
	precision attest.Precision
	radius    float64 // km
	weight    float64 // added to the prior
}

// kinds in the order of their numbers in the data file: append only.
var kinds = [...]kindFacts{
	{"country", attest.CountryP, 300, 10},
	{"admin1", attest.Province, 60, 5.2},
	{"admin2", attest.District, 25, 2.2},
	{"admin3", attest.District, 15, 1.5},
	{"city", attest.Town, 5, 1},
	{"town", attest.Town, 4, 0.6},
	{"village", attest.Town, 3, 0.3},
	{"quarter", attest.Town, 3, 1.2},
	{"region", attest.RegionP, 150, 4},
	{"district", attest.District, 25, 3},
	{"base", attest.Exact, 3, 3},
	{"airbase", attest.Exact, 3, 3},
	{"airport", attest.Exact, 3, 2.5},
	{"camp", attest.Exact, 3, 3},
	{"crossing", attest.Exact, 3, 3},
	{"oilfield", attest.Exact, 5, 3},
	{"gasfield", attest.Exact, 5, 3},
	{"refinery", attest.Exact, 3, 3},
	{"power-plant", attest.Exact, 3, 3},
	{"mine", attest.Exact, 5, 3},
	{"port", attest.Exact, 3, 2.5},
	{"dam", attest.Exact, 3, 3},
	{"bridge", attest.Exact, 2, 2.5},
	{"prison", attest.Exact, 2, 3},
	{"hospital", attest.Exact, 2, 2.5},
	{"university", attest.Exact, 2, 2},
	{"mosque", attest.Exact, 1, 2},
	{"market", attest.Exact, 1, 2},
	{"square", attest.Exact, 1, 2},
	{"embassy", attest.Exact, 1, 3},
	{"compound", attest.Exact, 2, 2.5},
	{"mountain", attest.Near, 15, 2.5},
	{"valley", attest.District, 25, 2.5},
	{"forest", attest.District, 30, 2.5},
	{"island", attest.District, 15, 3},
	{"river", attest.RegionP, 300, 3},
	{"lake", attest.District, 40, 3},
	{"desert", attest.RegionP, 200, 3},
	{"sea", attest.RegionP, 300, 4},
	{"road", attest.District, 60, 2},
	{"continent", attest.RegionP, 3000, 8},
	{"province", attest.Province, 80, 4.5}, // historic, or of a level between admin1 and country
	{"place", attest.Town, 5, 0},
}

var kindNumber = func() map[Kind]int {
	m := make(map[Kind]int, len(kinds))
	for i, k := range kinds {
		m[k.kind] = i
	}
	return m
}()

// Precision is how finely an act is placed that is said to have been there.
func (k Kind) Precision() attest.Precision {
	if i, ok := kindNumber[k]; ok {
		return kinds[i].precision
	}
	return attest.Town
}

// Facility reports whether the kind is something built or worked, smaller than
// a town: a base, a field, a crossing.
func (k Kind) Facility() bool { return k.Precision() == attest.Exact }

// Settlement reports whether people live there under one name.
func (k Kind) Settlement() bool {
	return k == "city" || k == "town" || k == "village" || k == "quarter" || k == "place"
}

// Area reports whether the kind holds towns: a country, province, district.
func (k Kind) Area() bool {
	switch k.Precision() {
	case attest.CountryP, attest.Province, attest.RegionP, attest.District:
		return true
	}
	return false
}
