package ledger

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"attest"
)

// listed makes n events, of which several share their dates.
func listed(n int) []attest.Event {
	var out []attest.Event
	for i := range n {
		day := fmt.Sprintf("2024-03-%02d", 1+i/3)
		out = append(out, attest.Event{ID: fmt.Sprintf("e%03d", (i*37)%n), Kind: attest.Incident, Act: attest.Shelling,
			Status: attest.Statuses[i%len(attest.Statuses)], IndependentSources: i % 4, EDTF: day, Earliest: day, Latest: day,
			Claims: []attest.ClaimRef{attest.ClaimRef(fmt.Sprintf("r%d:c1", i))}})
	}
	return out
}

func withEvents(t *testing.T, list []attest.Event) *Ledger {
	t.Helper()
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	t.Cleanup(func() { shut(t, l) })
	if err := l.SetEvents(context.Background(), list, nil, "test"); err != nil {
		t.Fatal(err)
	}
	return l
}

func TestPagesTogetherAreTheList(t *testing.T) {
	l := withEvents(t, listed(50))
	ctx := context.Background()
	for _, order := range Orders {
		whole, err := l.Events(ctx, Filter{Order: order})
		if err != nil || len(whole) != 50 {
			t.Fatal(len(whole), err)
		}
		f := Filter{Order: order, Limit: 7}
		var ids []string
		for pages := 0; pages < 50; pages++ {
			p, err := l.Page(ctx, f)
			if err != nil || p.Total != 50 {
				t.Fatal(p.Total, err)
			}
			for _, e := range p.Events {
				ids = append(ids, e.ID)
			}
			if f.After = p.Next; p.Next == "" {
				break
			}
		}
		if len(ids) != 50 {
			t.Fatalf("%q: %d events on all pages", order, len(ids))
		}
		for i, e := range whole {
			if ids[i] != e.ID {
				t.Errorf("%q: place %d has %s, want %s", order, i, ids[i], e.ID)
			}
		}
	}
}

func TestEventsWithoutADateComeLast(t *testing.T) {
	list := listed(5)
	list[0].Earliest, list[0].Latest = "0001-01-01", "9999-12-31"
	l := withEvents(t, list)
	for _, order := range []Order{Oldest, Newest} {
		f, got := Filter{Order: order, Limit: 2}, []attest.Event{}
		for {
			page, err := l.Page(context.Background(), f)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, page.Events...)
			if f.After = page.Next; f.After == "" {
				break
			}
		}
		if len(got) != len(list) || got[len(got)-1].ID != list[0].ID {
			t.Errorf("order %q: %d events, the last %s", order, len(got), got[len(got)-1].ID)
		}
	}
}

func TestTheNextPageStandsWhenItsEventIsGone(t *testing.T) {
	list := listed(9)
	l := withEvents(t, list)
	ctx := context.Background()
	first, err := l.Page(ctx, Filter{Limit: 4})
	if err != nil {
		t.Fatal(err)
	}
	want, err := l.Events(ctx, Filter{After: first.Next})
	if err != nil || len(want) != 5 {
		t.Fatal(len(want), err)
	}
	var left []attest.Event
	for _, e := range list {
		if e.ID != first.Events[3].ID {
			left = append(left, e)
		}
	}
	if err := l.SetEvents(ctx, left, nil, "test"); err != nil {
		t.Fatal(err)
	}
	got, err := l.Events(ctx, Filter{After: first.Next})
	if err != nil || len(got) != 5 || got[0].ID != want[0].ID {
		t.Errorf("%d events, %v", len(got), err)
	}
}

func TestForeignCursorIsRefused(t *testing.T) {
	l := withEvents(t, listed(3))
	for _, f := range []Filter{{After: "e001"}, {After: "2024-01-01~2024-01-01~e1", Order: LeastCertain}, {After: "x~1~a~b~c", Order: LeastCertain}} {
		if _, err := l.Page(context.Background(), f); !errors.Is(err, ErrCursor) {
			t.Errorf("%+v: %v", f, err)
		}
	}
}

func TestOutlinesAreEnoughToCount(t *testing.T) {
	nowhere := attest.Event{ID: "e2", Kind: attest.Incident, Act: attest.Riot, Earliest: "2024-03-02", Latest: "2024-03-02", Place: &attest.Place{Name: "Somewhere"}}
	tally := placed("e3", 1, 2, attest.Town, attest.Claimed)
	tally.Kind, tally.Links = attest.Summary, []attest.EventLink{{Kind: attest.HasPart, Event: "e1"}}
	l := withEvents(t, []attest.Event{placed("e1", 1, 2, attest.Town, attest.Claimed), nowhere, tally})
	got, err := l.Outlines(context.Background(), Filter{Order: Newest})
	if err != nil || len(got) != 3 {
		t.Fatal(got, err)
	}
	if e := got[0]; e.ID != "e1" || *e.Place.Lat != 1 || *e.Place.Lon != 2 || e.Latest != "2024-03-03" {
		t.Errorf("point: %+v", e)
	}
	if e := got[1]; e.ID != "e3" || len(e.Links) != 1 {
		t.Errorf("tally: %+v", e)
	}
	if e := got[2]; e.Place.Name != "Somewhere" || e.Place.Lat != nil {
		t.Errorf("without coordinates: %+v", e)
	}
}

func TestCopiesByPages(t *testing.T) {
	ctx := context.Background()
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	var groups []attest.CopyGroup
	for i := range 5 {
		root, copied := fmt.Sprintf("r%d", i), fmt.Sprintf("s%d", i)
		groups = append(groups, attest.CopyGroup{Reports: []string{root, copied}, Copies: []attest.Copy{{Report: root}, {Report: copied, Of: root}}})
	}
	if err := l.SetEvents(ctx, nil, groups, "test"); err != nil {
		t.Fatal(err)
	}
	first, err := l.CopiesAfter(ctx, "", 3)
	if err != nil || len(first.Groups) != 3 || first.Total != 5 || first.Next != "r2" {
		t.Fatalf("%+v %v", first, err)
	}
	second, err := l.CopiesAfter(ctx, first.Next, 3)
	if err != nil || len(second.Groups) != 2 || second.Next != "" || second.Groups[0].Copies[0].Report != "r3" {
		t.Errorf("%+v %v", second, err)
	}
}
