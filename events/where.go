package events

import (
	"fmt"
	"math"
	"strings"

	"attest"
)

// where is a claim's place as the builder compares it.
type where struct {
	known     bool
	point     bool // has coordinates that say where: district or finer
	lat, lon  float64
	precision attest.Precision
	names     []string // folded: canonical, name
	id        string
	country   string
	admin     string
}

func readWhere(p *attest.Place) where {
	if p == nil {
		return where{}
	}
	w := where{known: true, precision: p.Precision, id: p.GazetteerID, country: p.Country, admin: fold(p.Admin1)}
	for _, n := range []string{p.Canonical, p.Name} {
		if f := fold(n); f != "" {
			w.names = append(w.names, f)
		}
	}
	if p.Lat != nil && p.Lon != nil {
		w.lat, w.lon = *p.Lat, *p.Lon
		w.point = w.precision != attest.Province && w.precision != attest.CountryP && w.precision != attest.RegionP
	}
	return w
}

func (w where) wide() bool {
	return w.precision == attest.Province || w.precision == attest.CountryP || w.precision == attest.RegionP
}

// Distances in kilometres within which places of a precision can be one.
const (
	oneSpot     = 2.0  // two names of one town or base
	insideTown  = 6.0  // a base or quarter and its town
	twoRows     = 8.0  // one place in two rows of a gazetteer, or in two gazetteers
	nearReach   = 25.0 // codebook, section 6
	districtish = 50.0
)

// compareWhere scores two places.
func compareWhere(a, b where) Feature {
	f := Feature{Name: "place"}
	if !a.known || !b.known {
		f.Verdict, f.Why = Unknown, "a place is missing"
		return f
	}
	if a.wide() || b.wide() {
		return compareWide(a, b)
	}
	named := sharedName(a, b)
	if !a.point || !b.point {
		switch {
		case named, spelledAlike(a, b):
			f.Verdict, f.Score, f.Why = Agrees, 2.5, "the same name"
		case a.country != "" && b.country != "" && a.country != b.country:
			f.Verdict, f.Why = Contradicts, "different countries"
		case comparableNames(a, b):
			f.Verdict, f.Score, f.Why = Differs, -2, "different names, not both resolved"
		default:
			f.Verdict, f.Why = Unknown, "not both resolved"
		}
		return f
	}
	km := distance(a.lat, a.lon, b.lat, b.lon)
	near := a.precision == attest.Near || b.precision == attest.Near
	district := a.precision == attest.District || b.precision == attest.District
	switch {
	case km <= oneSpot, named && km <= districtish, km <= twoRows && spelledAlike(a, b):
		f.Verdict, f.Score, f.Why = Agrees, 3, "the same place"
		if district {
			f.Score, f.Why = 1.5, "the same district"
		}
	case district && km <= districtish:
		f.Verdict, f.Score, f.Why = Agrees, 1.5, fmt.Sprintf("within a district, %.0f km apart", km)
	case near && km <= nearReach:
		f.Verdict, f.Score, f.Why = Agrees, 1.5-km/12.5, fmt.Sprintf("near, %.0f km apart", km)
	case km <= insideTown && a.precision != b.precision:
		f.Verdict, f.Score, f.Why = Agrees, 1.5, fmt.Sprintf("a site at a town, %.0f km apart", km)
	default:
		f.Verdict, f.Why = Contradicts, fmt.Sprintf("%.0f km apart", km)
	}
	return f
}

// compareWide scores places of which one is a province or wider.
func compareWide(a, b where) Feature {
	f := Feature{Name: "place"}
	if a.country != "" && b.country != "" && a.country != b.country {
		f.Verdict, f.Why = Contradicts, "different countries"
		return f
	}
	if a.precision == attest.RegionP || b.precision == attest.RegionP {
		f.Verdict, f.Why = Unknown, "one is a wide region"
		if sharedName(a, b) {
			f.Verdict, f.Score, f.Why = Agrees, 1, "the same region"
		}
		return f
	}
	pa, pb := provinceOf(a), provinceOf(b)
	switch {
	case pa == "" || pb == "":
		f.Verdict, f.Why = Unknown, "one is known to the country only"
		if a.country != "" && a.country == b.country {
			f.Score = 0.5
		}
	case pa == pb || hasWord(pa, pb) || hasWord(pb, pa):
		f.Verdict, f.Score, f.Why = Agrees, 1, "the same province"
	case shareWord(pa, pb):
		f.Verdict, f.Why = Unknown, "provinces of like name"
	default:
		f.Verdict, f.Score, f.Why = Differs, -1, "provinces of different name"
	}
	return f
}

func provinceOf(w where) string {
	if w.admin != "" {
		return w.admin
	}
	if w.precision == attest.Province && len(w.names) > 0 {
		return w.names[0]
	}
	return ""
}

func shareWord(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if len([]rune(w)) > 3 && hasWord(b, w) {
			return true
		}
	}
	return false
}

func sharedName(a, b where) bool {
	if a.id != "" && a.id == b.id {
		return true
	}
	for _, x := range a.names {
		for _, y := range b.names {
			if x == y {
				return true
			}
		}
	}
	// A quarter's canonical name names its town: "Al-Sikkah, Abu Kamal".
	return len(a.names) > 0 && len(b.names) > 0 && (hasWord(a.names[0], b.names[0]) || hasWord(b.names[0], a.names[0]))
}

// spelledAlike reports whether two places have one name in two spellings of one
// script: Kitchanga and Kitshanga, Al-Shaddadi and Ash Shaddadah.
func spelledAlike(a, b where) bool {
	for _, x := range a.names {
		for _, y := range b.names {
			k := skeleton(x)
			if len(k) >= 4 && k == skeleton(y) {
				return true
			}
		}
	}
	return false
}

// sibilants are spelled in many ways.
var sibilants = strings.NewReplacer("tch", "s", "tsh", "s", "ch", "s", "sh", "s", "zh", "s")

// skeleton reduces a folded name to its consonants as transliterations treat
// them: without articles, vowels, h and y, doubled letters once, and letters
// that are written for one another as one. It is coarser than the gazetteer's,
// which keeps the places of vowels to tell a name from millions: here it is
// compared with that of one other claim.
func skeleton(s string) string {
	var b []rune
	for _, w := range strings.Fields(sibilants.Replace(s)) {
		if len([]rune(w)) <= 3 && len(s) > 6 {
			continue // articles: al, as, el, la, the
		}
		for _, r := range w {
			switch r {
			case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'ا', 'و', 'ي', 'ى', 'ة', 'ه':
				continue
			case 'q', 'c', 'g':
				r = 'k'
			case 'z', 'j', 'x':
				r = 's'
			case 'v', 'w':
				r = 'b'
			case 'd':
				r = 't'
			}
			if n := len(b); n == 0 || b[n-1] != r {
				b = append(b, r)
			}
		}
	}
	return string(b)
}

func comparableNames(a, b where) bool {
	if len(a.names) == 0 || len(b.names) == 0 {
		return false
	}
	s := script(a.names[0])
	return s != nil && s == script(b.names[0])
}

// distance is the great-circle distance in kilometres (haversine, radius
// 6371 km).
func distance(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	s1, s2 := math.Sin((lat2-lat1)*rad/2), math.Sin((lon2-lon1)*rad/2)
	h := s1*s1 + math.Cos(lat1*rad)*math.Cos(lat2*rad)*s2*s2
	return 2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h)))
}
