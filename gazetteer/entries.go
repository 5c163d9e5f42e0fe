package gazetteer

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// SameSpelling reports whether two names are transliterations of one.
func SameSpelling(a, b string) bool {
	x, y := spelled(Fold(a)), spelled(Fold(b))
	return skeletonOf(x) == skeletonOf(y) && closeSpelling(x, y)
}

// geoNamesKinds maps the feature codes of GeoNames, by their longest known head.
var geoNamesKinds = map[string]Kind{
	"PPLX": "quarter", "PPL": "village", "STLMT": "village",
	"ADM1": "admin1", "ADM2": "admin2", "ADM3": "admin3", "ADM4": "admin3", "ADM5": "admin3", "ADMD": "admin3",
	"PCL": "country", "RGN": "region", "AREA": "region", "CONT": "continent",
	"MILB": "base", "INSM": "base", "NVB": "base", "FT": "base", "AIRB": "airbase", "AIRF": "airbase", "AIRP": "airport", "AIRH": "airport",
	"CMPRF": "camp", "CMP": "camp", "CMPQ": "camp", "PSTB": "crossing", "BP": "crossing", "PSTP": "compound",
	"OILF": "oilfield", "OILW": "oilfield", "OILR": "refinery", "OILT": "port", "GASF": "gasfield", "PS": "power-plant", "PSN": "power-plant", "PSH": "power-plant",
	"MN": "mine", "MNAU": "mine", "PRT": "port", "HBR": "port", "DAM": "dam", "BDG": "bridge", "PRN": "prison", "HSP": "hospital", "UNIV": "university", "MSQE": "mosque",
	"MKT": "market", "SQR": "square", "DIP": "embassy", "EST": "compound", "FCTY": "compound",
	"MT": "mountain", "MTS": "mountain", "HLL": "mountain", "HLLS": "mountain", "PK": "mountain", "PKS": "mountain", "RDGE": "mountain",
	"VAL": "valley", "FRST": "forest", "ISL": "island", "ISLS": "island", "STM": "river", "WAD": "river", "LK": "lake", "LKS": "lake", "DSRT": "desert",
	"SEA": "sea", "GULF": "sea", "STRT": "sea", "BAY": "sea", "OCN": "sea", "RD": "road", "PASS": "mountain",
}

func kindOfFeature(class, code string, population int) (Kind, bool) {
	for n := len(code); n > 0; n-- {
		k, ok := geoNamesKinds[code[:n]]
		if !ok {
			continue
		}
		if k == "village" {
			switch {
			case population >= 15000 || code == "PPLC" || code == "PPLA":
				return "city", true
			case population >= 2000:
				return "town", true
			}
		}
		return k, true
	}
	return "place", class == "P"
}

// seatWeight is what the seat of an administration adds to the prior.
var seatWeight = map[string]float64{"PPLC": 1.5, "PPLG": 1, "PPLA": 0.8, "PPLA2": 0.4, "PPLA3": 0.2}

// GeoNamesEntry reads one line of a GeoNames dump, split at its tabs. An
// entry without a kind is of no use to reports (a stream, a well).
func GeoNamesEntry(col []string) (Entry, error) {
	if len(col) == 1 {
		return Entry{}, errors.New("no tabs in it; columns are split by tabs")
	}
	if len(col) < 15 {
		return Entry{}, fmt.Errorf("%d columns where a GeoNames dump has 19", len(col))
	}
	number, err := strconv.ParseUint(col[0], 10, 32)
	if err != nil {
		return Entry{}, fmt.Errorf("%q is no GeoNames number", col[0])
	}
	e := Entry{Source: SourceGeoNames, Number: uint32(number), Name: col[1], Land: col[8]}
	if e.Lat, err = degree(col[4], 90); err != nil {
		return Entry{}, err
	}
	if e.Lon, err = degree(col[5], 180); err != nil {
		return Entry{}, err
	}
	if n, err := strconv.ParseFloat(col[14], 64); err == nil && n > 0 {
		e.Population = int(min(n, math.MaxInt32))
	}
	if k, ok := kindOfFeature(col[6], col[7], e.Population); ok {
		e.Kind = k
	}
	e.Seat = seatWeight[col[7]]
	e.Area = e.Land
	if col[10] != "" && col[10] != "00" {
		e.Area += "." + col[10]
		if col[11] != "" {
			e.Area += "." + col[11]
		}
	}
	e.Names = append([]string{col[2]}, strings.Split(col[3], ",")...)
	return e, nil
}

func degree(s string, limit float64) (float64, error) {
	d, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || math.IsNaN(d) || math.Abs(d) > limit {
		return 0, fmt.Errorf("%q is no number of degrees up to %v", s, limit)
	}
	return d, nil
}

// FacilityEntry reads a row of a facilities table (columns id, kind, country,
// lat, lon, radius_km, en, fr, es, ar, owner). A name in brackets at the end
// of another only tells namesakes apart.
func FacilityEntry(row map[string]string) (Entry, error) {
	e := Entry{Source: SourceUser, ID: row["id"], Kind: Kind(row["kind"]), Owner: row["owner"]}
	if e.ID == "" {
		return e, fmt.Errorf("the id is missing")
	}
	if _, ok := kindNumber[e.Kind]; !ok {
		return e, fmt.Errorf("%s: unknown kind %q", e.ID, e.Kind)
	}
	var err error
	if e.Lat, err = degree(row["lat"], 90); err != nil {
		return e, fmt.Errorf("%s: lat: %w", e.ID, err)
	}
	if e.Lon, err = degree(row["lon"], 180); err != nil {
		return e, fmt.Errorf("%s: lon: %w", e.ID, err)
	}
	if r := row["radius_km"]; r != "" {
		if e.RadiusKM, err = strconv.ParseFloat(r, 64); err != nil || e.RadiusKM < 0 || e.RadiusKM > 20000 {
			return e, fmt.Errorf("%s: %q is no radius in km", e.ID, r)
		}
	}
	e.Land, _, _ = strings.Cut(row["country"], "+")
	for _, l := range []string{"en", "fr", "es", "ar"} {
		for _, n := range strings.Split(row[l], "|") {
			if n, _, _ = strings.Cut(n, " ("); strings.TrimSpace(n) != "" {
				e.Names = append(e.Names, strings.TrimSpace(n))
			}
		}
	}
	if len(e.Names) == 0 {
		return e, fmt.Errorf("%s: it has no name", e.ID)
	}
	e.Name, e.Names = e.Names[0], e.Names[1:]
	return e, nil
}
