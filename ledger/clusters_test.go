package ledger

import (
	"context"
	"fmt"
	"testing"

	"attest"
)

// placed makes an event at a place.
func placed(id string, lat, lon float64, p attest.Precision, status attest.Status) attest.Event {
	return attest.Event{ID: id, Kind: attest.Incident, Act: attest.Shelling, Status: status, Earliest: "2024-03-01", Latest: "2024-03-03",
		Claims: []attest.ClaimRef{attest.ClaimRef("r-" + id + ":c1")}, Place: &attest.Place{Name: "P " + id, Lat: &lat, Lon: &lon, Precision: p}}
}

func TestClustersKeepAreasApartFromPoints(t *testing.T) {
	nowhere := attest.Event{ID: "e9", Kind: attest.Incident, Act: attest.Riot, Status: attest.Reported}
	l := withEvents(t, []attest.Event{
		placed("e1", 10.1, 20.1, attest.Town, attest.Reported), placed("e2", 10.3, 20.3, attest.Near, attest.Disputed),
		placed("e3", 10.2, 20.2, attest.Province, attest.Reported), placed("e4", -40, -170, attest.Exact, attest.Claimed), nowhere,
	})
	got, err := l.Clusters(context.Background(), Filter{}, 5)
	if err != nil || len(got) != 3 {
		t.Fatalf("%+v %v", got, err)
	}
	points, wide, single := got[0], got[1], got[2]
	if points.Count != 2 || fmt.Sprintf("%.1f %.1f", points.Lat, points.Lon) != "10.2 20.2" || points.Precision != attest.Near || points.OneSpot ||
		points.Statuses[attest.Disputed] != 1 || points.Statuses[attest.Reported] != 1 {
		t.Errorf("points: %+v", points)
	}
	if wide.Count != 1 || wide.Precision != attest.Province || !wide.OneSpot || wide.Event.Place.Name != "P e3" {
		t.Errorf("area: %+v", wide)
	}
	if single.Event.ID != "e4" || single.Event.Status != attest.Claimed || single.Lon != -170 {
		t.Errorf("single: %+v", single)
	}
	// Across the date line.
	got, err = l.Clusters(context.Background(), Filter{BBox: &BBox{West: 170, South: -50, East: -160, North: 0}}, 5)
	if err != nil || len(got) != 1 || got[0].Event.ID != "e4" {
		t.Errorf("%+v %v", got, err)
	}
}

func TestSpansCountByDates(t *testing.T) {
	l := withEvents(t, []attest.Event{placed("e1", 0, 0, attest.Town, attest.Reported), placed("e2", 0, 0, attest.Town, attest.Reported),
		placed("e3", 0, 0, attest.Town, attest.Disputed)})
	got, err := l.Spans(context.Background(), Filter{Limit: 1})
	want := []Span{{"2024-03-01", "2024-03-03", attest.Disputed, 1}, {"2024-03-01", "2024-03-03", attest.Reported, 2}}
	if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%v, want %v (%v)", got, want, err)
	}
}
