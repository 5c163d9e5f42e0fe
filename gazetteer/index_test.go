package gazetteer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAddFileTakesGeoNamesAndFacilities(t *testing.T) {
	dump := strings.Join([]string{
		"99000001\tTell Zenbil\tTell Zenbil\tTall Zanbil,تل زنبيل,ZNB\t36.5\t40.5\tP\tPPL\tSY\t\t01\t\t\t\t350\t\t300\tAsia/Damascus\t2020-01-01",
		"99000002\tNahr Zenbil\tNahr Zenbil\t\t36.4\t40.4\tH\tSPNG\tSY\t\t01\t\t\t\t0\t\t300\tAsia/Damascus\t2020-01-01",
		"170063\tAleppo\tAleppo\t\t36.2\t37.1\tP\tPPLA\tSY\t\t09\t\t\t\t1600000\t\t300\tAsia/Damascus\t2020-01-01",
		"not a line of a dump", "",
	}, "\n")
	folder := filepath.Join(t.TempDir(), "index")
	added, err := AddFile(write(t, "SY.txt", dump), folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	if added.Places != 2 || added.Skipped != 1 || added.Bad != 1 || len(added.Problems) != 1 || added.Problems[0].Line != 4 {
		t.Errorf("added %+v", added)
	}
	table := "id\tkind\tcountry\tlat\tlon\tradius_km\ten\tfr\towner\nours\tbase\tSYR\t36.55\t40.52\t2\tZenbil outpost\tavant-poste de Zenbil\tSyrian Democratic Forces\n"
	if _, err := AddFile(write(t, "ours.tsv", table), folder, nil); err != nil {
		t.Fatal(err)
	}
	g, err := OpenWith(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, id, admin1 string }{
		{"Tell Zenbil", "geonames:99000001", "Al-Hasakah"}, {"تل زنبيل", "geonames:99000001", "Al-Hasakah"}, {"Tal Zinbil", "geonames:99000001", "Al-Hasakah"},
		{"Zenbil outpost", "user:ours", ""}, {"Aleppo", "geonames:170063", "Aleppo"},
	} {
		got := g.Lookup(c.name)
		if len(got) == 0 || got[0].ID != c.id || got[0].Admin1 != c.admin1 && c.admin1 != "" || got[0].Country != "SYR" {
			t.Errorf("%s: got %s, want %s in %s", c.name, describe(got), c.id, c.admin1)
		}
	}
	if n := len(g.Named("Aleppo")); n != len(open(t).Named("Aleppo")) {
		t.Errorf("Aleppo is there twice: %s", describe(g.Named("Aleppo")))
	}
	if list := g.Explain("Zenbil outpost"); len(list) == 0 || list[0].ID != "user:ours" {
		t.Errorf("the explanation lacks the place: %v", list)
	}
}

func TestAddFileRejectsWhatIsNoTable(t *testing.T) {
	for _, text := range []string{"", "hello\n", "id\tkind\tlat\tlon\ten\nx\tcastle\t1\t2\tX\n", "id\tkind\tlat\tlon\ten\nx\tbase\t91\t2\tX\n"} {
		if added, err := AddFile(write(t, "bad.tsv", text), t.TempDir(), nil); err == nil {
			t.Errorf("%q was added: %+v", text, added)
		}
	}
	if _, err := AddFile("nowhere.tsv", t.TempDir(), nil); err == nil {
		t.Error("a file that is not there was added")
	}
}

func TestBuilderSpillsAndMerges(t *testing.T) {
	b, err := NewBuilder(t.TempDir(), []string{"SY SYR"})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	names := []string{"Alpha", "Beta", "Gamma", "Delta", "Alpha"}
	for i, n := range names {
		if err := b.Add(Entry{Source: SourceGeoNames, Number: uint32(i + 1), Name: n, Land: "SY", Kind: "village", Lat: 1, Lon: 2}); err != nil {
			t.Fatal(err)
		}
		b.spill()
	}
	var out strings.Builder
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	f, err := openFile(out.String(), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	g := &Gazetteer{files: []*file{f}}
	if got := g.Named("alpha"); len(got) != 2 || got[0].ID != "geonames:1" || got[1].ID != "geonames:5" {
		t.Errorf("got %s", describe(got))
	}
	if got := g.Named("gamma"); len(got) != 1 {
		t.Errorf("got %s", describe(got))
	}
}

func TestATownOfADivisionThatNoListHas(t *testing.T) {
	b, err := NewBuilder(t.TempDir(), []string{"US USA"})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	for _, e := range []Entry{
		{Source: SourceFacilities, ID: "ct", Name: "Connecticut", Land: "US", Area: "US", Code: "US.CT", Kind: "admin1"},
		{Source: SourceFacilities, ID: "kent", Name: "Kent", Land: "US", Area: "US.CT.160", Kind: "town", Lat: 41.7, Lon: -73.5},
	} {
		if err := b.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	f, err := openFile(out.String(), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	g := &Gazetteer{files: []*file{f}}
	if c := g.Named("Kent"); len(c) != 1 || c[0].Admin1 != "Connecticut" {
		t.Errorf("Kent: %v", c)
	}
}

// A damaged file may answer wrongly but never panics.
func FuzzDamagedFile(f *testing.F) {
	f.Add(uint32(40), byte(7), "Alpha")
	b, err := NewBuilder(f.TempDir(), []string{"SY SYR"})
	if err != nil {
		f.Fatal(err)
	}
	for i, n := range []string{"Alpha", "Beta", "Al Gamma", "Delta Town", "Alfa"} {
		if err := b.Add(Entry{Source: SourceFacilities, ID: n, Number: uint32(i), Name: n, Names: []string{n + "ville"}, Land: "SY", Area: "SY", Code: "SY." + n, Kind: "base", Lat: 1, Lon: 2}); err != nil {
			f.Fatal(err)
		}
	}
	var out strings.Builder
	if err := b.Write(&out); err != nil {
		f.Fatal(err)
	}
	b.Close()
	good := out.String()
	f.Fuzz(func(t *testing.T, at uint32, with byte, name string) {
		bad := []byte(good)
		bad[int(at)%len(bad)] ^= with
		x, err := openFile(string(bad), nil, 0)
		if err != nil {
			return
		}
		g := &Gazetteer{files: []*file{x}}
		g.Lookup(name)
		for _, c := range g.Lookup("Alpha") {
			g.Parent(c.Place)
		}
		g.Explain("Beta")
	})
}
