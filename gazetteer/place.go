package gazetteer

import (
	"math"

	"attest"
)

// Place is one thing on the map that names can mean.
type Place struct {
	ID         string // stable over versions: "geonames:170063", "attest:syr-conoco", "icao:ORER", "iso3166:SYR"
	Name       string // the normal English name
	Country    string // ISO 3166-1 alpha-3; "" for what belongs to none
	Admin1     string // English name of the first-order division
	Lat, Lon   float64
	HasPoint   bool
	Precision  attest.Precision
	Kind       Kind
	Population int     // to three digits or so
	RadiusKM   float64 // how far it, or the doubt about its point, reaches
	Owner      string  // the force or firm that holds it, when known

	ref    int32 // number in the file
	parent int32 // number of the division it lies in, -1 for none
}

// Match is how a name agreed with a candidate's.
type Match string

const (
	Exact    Match = "exact"    // letter for letter
	Folded   Match = "folded"   // but for case, accents and signs
	Spelling Match = "spelling" // as another transliteration
)

// Candidate is a place that a name can mean.
type Candidate struct {
	Place
	Match   Match
	Matched string  // the name it matched, in comparing form
	Prior   float64 // what speaks for it before any context, about log10 of persons; higher is likelier
}

// DistanceKM is the great-circle distance of two points in degrees.
func DistanceKM(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	a, b := lat1*rad, lat2*rad
	s, t := math.Sin((b-a)/2), math.Sin((lon2-lon1)*rad/2)
	return 12742 * math.Asin(min(1, math.Sqrt(s*s+math.Cos(a)*math.Cos(b)*t*t)))
}

// prior joins what is known of a place into one number: people, events of
// armed conflict nearby, seat of an administration, kind.
func prior(kind Kind, population int, events int, seat float64) float64 {
	p := 0.0
	if i, ok := kindNumber[kind]; ok {
		p = kinds[i].weight
	}
	people := math.Log10(float64(population) + 1)
	if kind.Area() {
		people *= 0.3
	}
	return p + people + 0.8*math.Log10(float64(events)+1) + seat
}
