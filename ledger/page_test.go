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
