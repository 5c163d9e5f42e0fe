package keeper_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

var ctx = context.Background()

func clock() time.Time { return time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC) }

// told makes a report with one claim about a killing at a place on a day.
func told(t *testing.T, id, place, day string, killed int) ledger.Entry {
	t.Helper()
	text := fmt.Sprintf("Gunmen killed %d farmers in %s on Monday, a resident said.", killed, place)
	span := func(s string) []attest.Selector {
		at := strings.Index(text, s)
		return []attest.Selector{{Start: at, End: at + len(s), Quote: s}}
	}
	n := attest.Exactly(killed)
	r := attest.Report{ID: id, Publisher: "Test Wire " + id, Published: "2024-04-30", Language: "en", Text: text}
	c := attest.Claim{ID: "c1", Act: attest.Killing, Stance: attest.Asserted, Count: attest.Exactly(1),
		Actor: &attest.Party{Name: "Gunmen", Kind: attest.UnknownParty}, Target: &attest.Party{Name: "farmers", Kind: attest.Civilian},
		Harm: &attest.Harm{Killed: &n}, Place: &attest.Place{Name: place, Canonical: place, Country: "MLI", Precision: attest.Town},
		Time:     attest.Time{EDTF: day, Earliest: day, Latest: day, Precision: attest.Day},
		Source:   attest.Source{Name: "a resident", Role: attest.Witness},
		Evidence: attest.Evidence{"act": span("killed"), "place": span(place), "actor": span("Gunmen"), "target": span("farmers"), "time": span("on Monday"), "source": span("a resident"), "harm.killed": span(fmt.Sprint(killed))}}
	if bad := attest.Validate(attest.CodedReport{Report: r, Claims: []attest.Claim{c}}); len(bad) > 0 {
		t.Fatal(bad)
	}
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Entry{Original: raw, Whence: id, Report: r, Codings: []ledger.Coding{{Coder: "attest", Program: true, Version: "1", Claims: []attest.Claim{c}}}}
}

func withReports(t *testing.T, list ...ledger.Entry) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(ctx, filepath.Join(t.TempDir(), "l.db"), ledger.Options{Write: true, Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	if err := keeper.Prepare(list); err != nil {
		t.Fatal(err)
	}
	if _, _, err := l.Add(ctx, list); err != nil {
		t.Fatal(err)
	}
	derive(t, l)
	return l
}

func derive(t *testing.T, l *ledger.Ledger) {
	t.Helper()
	if err := keeper.Derive(ctx, l); err != nil {
		t.Fatal(err)
	}
	if fresh, err := keeper.Fresh(ctx, l); err != nil || !fresh {
		t.Fatal(fresh, err)
	}
}

func count(t *testing.T, l *ledger.Ledger) int {
	t.Helper()
	n, err := l.Count(ctx, ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestDecisionsTakeEffectWithTheNextDerivation(t *testing.T) {
	l := withReports(t, told(t, "r1", "Aguelmar", "2024-04-29", 3), told(t, "r2", "Bourtan", "2024-04-22", 9))
	if n := count(t, l); n != 2 {
		t.Fatalf("%d events", n)
	}
	decide := func(d attest.Decision) attest.Decision {
		t.Helper()
		d.By, d.Why = "A. Martin", "the photograph"
		d, err := keeper.Decide(ctx, l, d)
		if err != nil {
			t.Fatal(err)
		}
		derive(t, l)
		return d
	}
	merged := decide(attest.Decision{Kind: attest.Merge, Claims: []attest.ClaimRef{"r1:c1", "r2:c1"}})
	if n := count(t, l); n != 1 {
		t.Errorf("%d events after a merge", n)
	}
	split := decide(attest.Decision{Kind: attest.Split, Claims: []attest.ClaimRef{"r2:c1"}})
	if n := count(t, l); n != 2 || len(split.Apart) != 1 || split.Apart[0] != "r1:c1" {
		t.Errorf("%d events after a split from %v", n, split.Apart)
	}
	decide(attest.Decision{Kind: attest.Undo, Undoes: split.ID})
	decide(attest.Decision{Kind: attest.Undo, Undoes: merged.ID})
	if n := count(t, l); n != 2 {
		t.Errorf("%d events after all is undone", n)
	}
	decide(attest.Decision{Kind: attest.Reject, Claims: []attest.ClaimRef{"r1:*"}})
	if n := count(t, l); n != 1 {
		t.Errorf("%d events after a rejection", n)
	}
}

func TestWrongDecisionsAreRefused(t *testing.T) {
	l := withReports(t, told(t, "r1", "Aguelmar", "2024-04-29", 3), told(t, "r2", "Bourtan", "2024-04-22", 9))
	one := []attest.ClaimRef{"r1:c1"}
	for name, d := range map[string]attest.Decision{
		"kind":               {Kind: "doubt", Claims: one},
		"no claim":           {Kind: attest.Reject},
		"unknown claim":      {Kind: attest.Reject, Claims: []attest.ClaimRef{"r1:c9"}},
		"unknown report":     {Kind: attest.Note, Claims: []attest.ClaimRef{"r9:*"}},
		"merge of one":       {Kind: attest.Merge, Claims: one},
		"split of all":       {Kind: attest.Split, Claims: one},
		"unknown field":      {Kind: attest.Correct, Claims: one, Field: "colour", Value: `"red"`},
		"value of no kind":   {Kind: attest.Correct, Claims: one, Field: "act", Value: `"singing"`},
		"value is no JSON":   {Kind: attest.Correct, Claims: one, Field: "act", Value: "killing"},
		"several claims":     {Kind: attest.Correct, Claims: []attest.ClaimRef{"r1:*"}, Field: "act", Value: `"killing"`},
		"undone of nothing":  {Kind: attest.Undo, Undoes: "d99"},
		"no name, no reason": {Kind: attest.Note, Claims: one, By: " ", Why: "-"},
	} {
		if name != "no name, no reason" {
			d.By, d.Why = "A. Martin", "a test"
		}
		var refused keeper.Refused
		if _, err := keeper.Decide(ctx, l, d); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if list, err := l.Decisions(ctx); err != nil || len(list) > 0 {
		t.Errorf("written down: %v %v", list, err)
	}
}

func TestNamesOfClaims(t *testing.T) {
	l := withReports(t, told(t, "r1", "Aguelmar", "2024-04-29", 3))
	list, err := l.Events(ctx, ledger.Filter{})
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	got, err := keeper.Claims(ctx, l, []string{list[0].ID, "r1:c1", "r1"})
	if want := "[r1:c1 r1:c1 r1:*]"; err != nil || fmt.Sprint(got) != want {
		t.Errorf("%v, want %s (%v)", got, want, err)
	}
	if _, err := keeper.Claims(ctx, l, []string{"nothing"}); err == nil {
		t.Error("nothing is named")
	}
}

func TestUnpreparedReportsArePrepared(t *testing.T) {
	e := told(t, "r1", "Aguelmar", "2024-04-29", 3)
	l := withReports(t)
	if _, _, err := l.Add(ctx, []ledger.Entry{e}); err != nil { // without Prepare
		t.Fatal(err)
	}
	derive(t, l)
	if n := count(t, l); n != 1 {
		t.Errorf("%d events", n)
	}
	tell, err := keeper.Tell(ctx, l, "r1:c1")
	if err != nil || tell.Coder != "attest" || tell.Claim.Act != attest.Killing {
		t.Errorf("%+v %v", tell, err)
	}
}

func TestCorrectionsAreReadWithTheirWords(t *testing.T) {
	l := withReports(t, told(t, "r1", "Aguelmar", "2024-04-29", 3))
	decide := func(d attest.Decision) (attest.Decision, error) {
		d.By, d.Why = "A. Martin", "read again"
		d, err := keeper.Decide(ctx, l, d)
		if err == nil {
			derive(t, l)
		}
		return d, err
	}
	resident := []attest.Selector{{Start: 47, End: 57, Quote: "a resident"}}
	fix := attest.Decision{Kind: attest.Correct, Claims: []attest.ClaimRef{"r1:c1"}, Field: "target.name", Value: `"a resident"`, Words: resident}
	wrong := fix
	wrong.Words = []attest.Selector{{Start: 46, End: 56, Quote: "a resident"}}
	var refused keeper.Refused
	if _, err := decide(wrong); !errors.As(err, &refused) {
		t.Errorf("words that do not stand there: %v", err)
	}
	made, err := decide(fix)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := decide(attest.Decision{Kind: attest.Accept, Claims: []attest.ClaimRef{"r1:c1"}}); err != nil {
		t.Fatal(err)
	}
	read := func() keeper.Read {
		t.Helper()
		s, _, err := l.Report(ctx, "r1")
		if err != nil {
			t.Fatal(err)
		}
		list, err := keeper.ReadClaims(ctx, l, "r1", s.Codings[0].Claims)
		if err != nil {
			t.Fatal(err)
		}
		return list[0]
	}
	got := read()
	if got.Claim.Target.Name != "a resident" || got.Claim.Evidence["target"][0] != resident[0] || len(got.Corrections) != 1 || got.Accepted == nil {
		t.Errorf("%+v", got)
	}
	ev, _, err := l.Event(ctx, "r1:c1")
	if err != nil || ev.Target.Name != "a resident" {
		t.Errorf("the event has %+v, %v", ev.Target, err)
	}
	if a, err := keeper.AccountOf(ctx, l, ev); err != nil || a.Claims[0].Claim.Target.Name != "a resident" || len(a.Decisions) != 2 {
		t.Errorf("%+v %v", a, err)
	}
	if _, err := decide(attest.Decision{Kind: attest.Undo, Undoes: made.ID}); err != nil {
		t.Fatal(err)
	}
	if got := read(); got.Claim.Target.Name != "farmers" || len(got.Corrections) > 0 {
		t.Errorf("%+v after the undo", got)
	}
}

func TestRemarksLeaveEventsUpToDate(t *testing.T) {
	l := withReports(t, told(t, "r1", "Aguelmar", "2024-04-29", 3))
	decide := func(d attest.Decision) attest.Decision {
		t.Helper()
		d.By, d.Why = "A. Martin", "a test"
		if d.Kind != attest.Undo {
			d.Claims = []attest.ClaimRef{"r1:c1"}
		}
		d, err := keeper.Decide(ctx, l, d)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	fresh := func(want bool) {
		t.Helper()
		if got, err := keeper.Fresh(ctx, l); err != nil || got != want {
			t.Errorf("up to date: %v, want %v (%v)", got, want, err)
		}
	}
	note := decide(attest.Decision{Kind: attest.Note})
	fresh(true)
	undo := decide(attest.Decision{Kind: attest.Undo, Undoes: note.ID})
	decide(attest.Decision{Kind: attest.Undo, Undoes: undo.ID})
	decide(attest.Decision{Kind: attest.Accept})
	fresh(true)
	reject := decide(attest.Decision{Kind: attest.Reject})
	fresh(false)
	decide(attest.Decision{Kind: attest.Note}) // does not make up for what is not derived
	fresh(false)
	derive(t, l)
	decide(attest.Decision{Kind: attest.Undo, Undoes: reject.ID})
	fresh(false)
}
