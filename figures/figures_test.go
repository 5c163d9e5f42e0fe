package figures

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"attest"
	"attest/ledger"
	"attest/trend"
)

var ctx = context.Background()

// withDays makes a ledger with an event on each of some days of June 2024.
func withDays(t *testing.T, days ...int) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(ctx, filepath.Join(t.TempDir(), "l.db"), ledger.Options{Write: true, Now: func() time.Time { return time.Unix(0, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	var list []attest.Event
	for i, d := range days {
		date := fmt.Sprintf("2024-06-%02d", d)
		list = append(list, attest.Event{ID: fmt.Sprintf("e%03d", i), Kind: attest.Incident, Family: attest.AttackFamily, Act: attest.Shelling,
			Status: attest.Reported, EDTF: date, Earliest: date, Latest: date})
	}
	list = append(list, attest.Event{ID: "e999", Kind: attest.Incident, Earliest: "0001-01-01", Latest: "9999-12-31"}) // of no known year
	if err := l.SetEvents(ctx, list, nil, "test"); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestPaceCountsByPeriod(t *testing.T) {
	l := withDays(t, 3, 4, 4, 12)
	got, err := Pace(ctx, l, ledger.Filter{}, trend.Weekly)
	if err != nil || len(got) != 2 {
		t.Fatal(got, err)
	}
	if got[0].From != "2024-06-03" || got[0].To != "2024-06-09" || got[0].Events != 3 || got[1].Events != 1 {
		t.Errorf("%+v", got)
	}
	if fmt.Sprintf("%.3f %.3f", got[1].Low, got[1].High) != "0.025 5.572" { // Garwood, n = 1
		t.Errorf("interval %v to %v", got[1].Low, got[1].High)
	}
	got, err = Pace(ctx, l, ledger.Filter{Since: "2024-06-10", Until: "2024-06-30"}, trend.Weekly)
	if err != nil || len(got) != 3 || got[0].Events != 1 {
		t.Errorf("a filter's dates bound the periods: %+v %v", got, err)
	}
	if got, err = Pace(ctx, l, ledger.Filter{Actor: "nobody"}, trend.Weekly); err != nil || len(got) != 0 {
		t.Errorf("%v %v", got, err)
	}
}

func TestEmptyPeriodsAreFolded(t *testing.T) {
	periods, err := Pace(ctx, withDays(t, 1, 3, 12), ledger.Filter{}, trend.Daily)
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, r := range Rows(periods) {
		got += fmt.Sprintf("%s %s %d %d|", r.From[8:], r.To[8:], r.Events, r.Empty)
	}
	if want := "01 01 1 0|02 02 0 0|03 03 1 0|04 11 0 8|12 12 1 0|"; got != want {
		t.Errorf("rows %s, want %s", got, want)
	}
	if len(Rows(nil)) != 0 {
		t.Error("rows of nothing")
	}
}

func TestTotalsAndChanges(t *testing.T) {
	l := withDays(t, 1, 2, 11, 12, 13)
	w, err := trend.ParseWindow("2024-06-11", "2024-06-20")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		low, high int
		want      trend.Word
	}{{3, 3, trend.Consistent}, {1, 2, trend.NotConsistent}, {9, -1, trend.CannotTell}} {
		got, err := CheckTotal(ctx, l, ledger.Filter{}, w, c.low, c.high)
		if err != nil || got.Verdict != c.want {
			t.Errorf("%d to %d: %+v %v", c.low, c.high, got, err)
		}
	}
	got, err := CheckChange(ctx, l, ledger.Filter{}, w, 50)
	if err != nil || got.Verdict != trend.CannotTell || got.Loose.Before != 2 || got.Loose.After != 3 {
		t.Errorf("%+v %v", got, err)
	}
}

func TestStatisticWithoutTimeCannotBeTold(t *testing.T) {
	got, err := checkStatistic(ctx, withDays(t, 1), attest.Statistic{Measure: attest.CountMeasure})
	if err != nil || got.Verdict != trend.CannotTell {
		t.Errorf("%+v %v", got, err)
	}
}

func TestTimelineSpreadsWhatIsNotKnownToTheDay(t *testing.T) {
	l, err := ledger.Open(ctx, filepath.Join(t.TempDir(), "l.db"), ledger.Options{Write: true, Now: func() time.Time { return time.Unix(0, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	event := func(id, earliest, latest string, s attest.Status) attest.Event {
		return attest.Event{ID: id, Kind: attest.Incident, Status: s, Earliest: earliest, Latest: latest}
	}
	if err := l.SetEvents(ctx, []attest.Event{
		event("e1", "2024-06-01", "2024-06-01", attest.Reported), event("e2", "2024-06-01", "2024-06-02", attest.Disputed),
		event("e3", "2024-06-02", "2024-06-05", attest.Reported), event("e4", "0001-01-01", "9999-12-31", attest.Claimed)}, nil, "test"); err != nil {
		t.Fatal(err)
	}
	got, err := NewTimeline(ctx, l, ledger.Filter{})
	if err != nil || got.Unit != trend.Daily || len(got.Buckets) != 5 || got.Total != 4 || got.Undated != 1 {
		t.Fatalf("%+v %v", got, err)
	}
	if b := got.Buckets[0]; b.Count != 1.5 || b.Certain != 1 || b.ByStatus[attest.Disputed] != 0.5 {
		t.Errorf("first day: %+v", b)
	}
	if b := got.Buckets[1]; b.Count != 0.75 || b.Certain != 0 {
		t.Errorf("second day: %+v", b)
	}
	if want := []Band{{"2024-06-01", "2024-06-02", 1}, {"2024-06-02", "2024-06-05", 1}}; fmt.Sprint(got.Bands) != fmt.Sprint(want) {
		t.Errorf("bands %v", got.Bands)
	}
	got, err = NewTimeline(ctx, l, ledger.Filter{Since: "2024-06-02", Until: "2024-06-03"})
	if err != nil || len(got.Buckets) != 2 || got.Buckets[1].Count != 0.25 {
		t.Errorf("bounded: %+v %v", got, err)
	}
}
