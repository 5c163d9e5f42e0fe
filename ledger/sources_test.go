package ledger

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"attest"
)

func TestVoicesCountWhatBecomesOfTheirWord(t *testing.T) {
	event := func(id string, independent int, origins ...attest.Origin) attest.Event {
		return attest.Event{ID: id, Kind: attest.Incident, IndependentSources: independent, Origins: origins}
	}
	says := func(name string) attest.Origin {
		return attest.Origin{Name: name, Role: attest.Authority, Attests: true}
	}
	denies := attest.Origin{Name: "army", Role: attest.Perpetrator}
	l := withEvents(t, []attest.Event{event("e1", 1, says("hospital")), event("e2", 2, says("hospital"), says("police")),
		event("e3", 1, says("hospital"), denies)})
	got, err := l.Voices(context.Background())
	want := []Voice{{"hospital", attest.Authority, 3, 2, 1, 1, 0}, {"army", attest.Perpetrator, 1, 0, 0, 0, 1}, {"police", attest.Authority, 1, 0, 1, 0, 0}}
	if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%v, want %v (%v)", got, want, err)
	}
}

func TestOriginsWhoseNamesAreNoTextVerify(t *testing.T) {
	l := withEvents(t, []attest.Event{{ID: "e1", Kind: attest.Incident, Origins: []attest.Origin{{Name: "a\xff\xfe\x00b", Attests: true}}}})
	if v, err := l.Verify(context.Background()); err != nil || len(v.Problems) > 0 {
		t.Errorf("%v %v", v.Problems, err)
	}
}

func TestOutletsAndWhoRepeatsWhom(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	list := entries(0, 4)
	list[0].Report.Publisher = "Agency"
	add(t, l, list)
	ids := []string{list[0].Report.ID, list[1].Report.ID, list[2].Report.ID}
	group := attest.CopyGroup{Reports: ids, Copies: []attest.Copy{{Report: ids[0]}, {Report: ids[1], Of: ids[0]}, {Report: ids[2], Of: ids[0]}}}
	if err := l.SetEvents(context.Background(), nil, []attest.CopyGroup{group}, "test"); err != nil {
		t.Fatal(err)
	}
	outlets, err := l.Outlets(context.Background())
	if want := []Outlet{{"Test Wire", 3, 2, 0}, {"Agency", 1, 0, 2}}; err != nil || fmt.Sprint(outlets) != fmt.Sprint(want) {
		t.Errorf("%v, want %v (%v)", outlets, want, err)
	}
	repeats, err := l.Repeats(context.Background(), 10)
	if want := []Repeat{{"Agency", "Test Wire", 2}}; err != nil || fmt.Sprint(repeats) != fmt.Sprint(want) {
		t.Errorf("%v, want %v (%v)", repeats, want, err)
	}
}
