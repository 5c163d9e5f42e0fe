package toponym

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"attest"
	"attest/gazetteer"
)

// TestOnRealNews scores the recognizer on two corpora of English news with
// places and coordinates, as the shared scorer does: a place counts when the
// spans overlap; country-sized ones are right within 1,000 km. It reads every
// fourth report.
func TestOnRealNews(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some hundred reports")
	}
	shared := os.Getenv("ATTEST_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	for _, c := range []struct {
		file          string
		f1, within161 float64 // floors, a little under what was measured
	}{{"lgl.jsonl", 0.78, 0.71}, {"geovirus.jsonl", 0.84, 0.82}} {
		path := filepath.Join(shared, "bench", "places", c.file)
		in, err := os.Open(path)
		if err != nil {
			t.Skipf("%s is not there", path)
		}
		defer in.Close()
		f1, near := scoreFile(t, in)
		t.Logf("%s: recognition F1 %.3f, within 161 km %.3f of all", c.file, f1, near)
		if f1 < c.f1 || near < c.within161 {
			t.Errorf("%s: recognition F1 %.3f (floor %.2f), within 161 km %.3f (floor %.2f)", c.file, f1, c.f1, near, c.within161)
		}
	}
}

type goldPlace struct {
	Start, End int
	Lat, Lon   *float64
}

func scoreFile(t *testing.T, in *os.File) (f1, within161 float64) {
	t.Helper()
	r, m := recognizer(t, "en"), model(t, "en")
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	both, said, gold, placed, near := 0.0, 0.0, 0.0, 0.0, 0.0
	for n := 0; lines.Scan(); n++ {
		if n%4 != 0 {
			continue // a quarter tells enough
		}
		var g struct {
			Report attest.Report
			Places []goldPlace
		}
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		text := g.Report.Text
		var found []Mention
		for _, x := range r.Find(text, m.Parse(text), nil) {
			x.Start, x.End = utf8.RuneCountInString(text[:x.Start]), utf8.RuneCountInString(text[:x.End])
			found = append(found, x)
		}
		used := make([]bool, len(found))
		gold += float64(len(g.Places))
		said += float64(len(found))
		for _, p := range g.Places {
			if p.Lat != nil {
				placed++
			}
			for i, x := range found {
				if used[i] || x.Start >= p.End || p.Start >= x.End {
					continue
				}
				used[i] = true
				both++
				if p.Lat != nil && x.Place != nil && x.Place.HasPoint {
					near += hit(*x.Place, *p.Lat, *p.Lon)
				}
				break
			}
		}
	}
	return 2 * both / (said + gold), near / placed
}

func hit(p gazetteer.Place, lat, lon float64) float64 {
	d := gazetteer.DistanceKM(p.Lat, p.Lon, lat, lon)
	if d <= 161 || d <= 1000 && (p.Precision == attest.CountryP || p.Precision == attest.RegionP) {
		return 1
	}
	return 0
}
