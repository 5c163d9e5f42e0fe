package view_test

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"attest"
	"attest/view"
)

func someEvents() []attest.Event {
	lat, lon, three := 12.5, -1.25, 3
	return []attest.Event{
		{ID: "e1", Kind: attest.Incident, Act: attest.Shelling, Status: attest.Reported, IndependentSources: 1, EDTF: "2024-03-01", Earliest: "2024-03-01",
			Latest: "2024-03-01", Place: &attest.Place{Name: "=cmd()", Lat: &lat, Lon: &lon, Precision: attest.Province}, Killed: attest.Toll{Low: &three, Best: &three},
			Actor: &attest.Party{Name: "fighters", Canonical: "Some Front", Kind: attest.Rebel}, Claims: []attest.ClaimRef{"r1:c1", "r2:c1"}},
		{ID: "e2", Kind: attest.Incident, Act: attest.Riot, Status: attest.Disputed, Dispute: "denied <b>by</b> one"},
	}
}

func TestEventCSV(t *testing.T) {
	var b strings.Builder
	w := view.NewEventCSV(&b)
	for _, e := range someEvents() {
		if err := w.Write(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatal(len(rows), err)
	}
	cell := func(row int, name string) string {
		for i, n := range rows[0] {
			if n == name {
				return rows[row][i]
			}
		}
		t.Fatalf("no column %s", name)
		return ""
	}
	for name, want := range map[string]string{"place": "'=cmd()", "lat": "12.5", "actor": "Some Front", "killed_best": "3", "killed_high": "", "claims": "r1:c1 r2:c1"} {
		if got := cell(1, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestGeoJSON(t *testing.T) {
	for n := range 3 {
		var b strings.Builder
		w := view.NewGeoJSON(&b)
		for _, e := range someEvents()[:n] {
			if err := w.Write(e); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		var got struct {
			Type     string
			Features []struct {
				ID         string
				Geometry   *struct{ Coordinates []float64 }
				Properties struct {
					RadiusKM float64 `json:"radius_km"`
				}
			}
		}
		if err := json.Unmarshal([]byte(b.String()), &got); err != nil || got.Type != "FeatureCollection" || len(got.Features) != n {
			t.Fatalf("%s: %v", b.String(), err)
		}
		if n == 2 && (got.Features[0].Geometry.Coordinates[0] != -1.25 || got.Features[0].Properties.RadiusKM != 60 || got.Features[1].Geometry != nil) {
			t.Errorf("%s", b.String())
		}
		if strings.Contains(b.String(), "<b>") {
			t.Errorf("markup is not escaped: %s", b.String())
		}
	}
}
