package gazetteer

import (
	"strings"
	"testing"
)

func open(t testing.TB) *Gazetteer {
	t.Helper()
	g, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestLookupTakesTheLikeliestFirst(t *testing.T) {
	g := open(t)
	for _, c := range []struct{ name, want, country string }{
		{"Aleppo", "Aleppo", "SYR"}, {"Alep", "Aleppo", "SYR"}, {"حلب", "Aleppo", "SYR"}, {"Kobane", "Kobani", "SYR"}, {"Koniko", "", "SYR"},
		{"Kharkov", "Kharkiv", "UKR"}, {"Burma", "Myanmar", "MMR"}, {"Syrie", "Syria", "SYR"}, {"سوريا", "Syria", "SYR"}, {"Côte d’Ivoire", "Ivory Coast", "CIV"},
		{"Anbar", "Anbar", "IRQ"}, {"Donetsk", "Donetsk", "UKR"}, {"Donbass", "Donbas", "UKR"}, {"Nord-Kivu", "North Kivu", "COD"}, {"Sweida", "", "SYR"}, {"Paris", "Paris", "FRA"},
		{"Deir ez-Zor", "Deir ez-Zor", "SYR"}, {"Deir Ezzor", "Deir ez-Zor", "SYR"}, {"Khan Younès", "Khan Yunis", "PSE"}, {"Tillabéri", "Tillabéri", "NER"},
		{"Saigon", "Ho Chi Minh City", "VNM"}, {"Maiduguri", "Maiduguri", "NGA"}, {"Far North", "Far North", "CMR"}, {"Extrême-Nord", "Far North", "CMR"},
	} {
		got := g.Lookup(c.name)
		if len(got) == 0 {
			t.Errorf("%s: nothing found", c.name)
			continue
		}
		if c.want != "" && got[0].Name != c.want || got[0].Country != c.country {
			t.Errorf("%s: got %s, want %s, %s", c.name, describe(got), c.want, c.country)
		}
	}
}

func describe(c []Candidate) string {
	var s []string
	for i, x := range c {
		if i == 4 {
			break
		}
		s = append(s, x.Name+" ("+x.ID+", "+string(x.Kind)+", "+x.Admin1+", "+x.Country+")")
	}
	return strings.Join(s, "; ")
}

func BenchmarkLookup(b *testing.B) {
	g := open(b)
	names := []string{"Aleppo", "Koniko", "Nothing", "Sweida", "San José", "Kharkiv"}
	for i := 0; b.Loop(); i++ {
		g.Lookup(names[i%len(names)])
	}
}

func BenchmarkAbsent(b *testing.B) {
	g := open(b)
	for b.Loop() {
		g.Lookup("Undisputedly")
	}
}
