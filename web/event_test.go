package web

import (
	"testing"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// disputedKilling is one killing by three reports: two figures, one of them with
// a copy of its own.
func disputedKilling() []ledger.Entry {
	a := tells("r1", "Test Wire", "Aguelmar", "2024-04-29", "a resident", 3)
	b := tells("r2", "Other Wire", "Aguelmar", "2024-04-29", "the mayor", 7)
	b.Codings[0].Claims[0].Source.Role = attest.Authority
	return []ledger.Entry{a, b, tells("r3", "Late Wire", "Aguelmar", "2024-04-29", "a resident", 3)}
}

func TestEventSideBySide(t *testing.T) {
	s := open(t, Options{}, disputedKilling()...)
	page := s.get("/events/r1:c1")
	has(t, page,
		"“a resident”", "a witness", "“the mayor”", "an authority", // who, in which role
		"asserted",
		`<span class="mark field-harm">3</span>`, // the words, marked
		"≠", "differ", "agree",                   // field by field
		"Harm: who holds which figure",
		"/reports/r2?claim=c1",
		"Nobody decided anything about it yet",
	)
	has(t, page, "Copies", "the same text")
}

func TestEventTellsWhy(t *testing.T) {
	s := open(t, Options{}, disputedKilling()...)
	hasNot(t, s.get("/events/r1:c1"), "class=\"comparison\"")
	has(t, s.get("/events/r1:c1?why"), "r1:c1 · r2:c1: one event", "agrees")
	has(t, s.get("/events/r1:c1?why&lang=fr"), "un seul événement")
}

func TestEventShowsDecisions(t *testing.T) {
	s := open(t, Options{}, disputedKilling()...)
	s.decide(attest.Decision{Kind: attest.Note, Claims: []attest.ClaimRef{"r1:c1"}, By: "A. Martin", Why: "seen on the spot"})
	s.decide(attest.Decision{Kind: attest.Correct, Claims: []attest.ClaimRef{"r2:c1"}, Field: "harm.killed", Value: `{"low":3,"high":3}`, By: "B. Diallo", Why: "counted again"})
	page := s.get("/events/r1:c1")
	has(t, page, "A. Martin", "seen on the spot", "harm.killed corrected by B. Diallo")
	hasNot(t, page, "7 killed")
}

func TestEventThatIsOnlyDenied(t *testing.T) {
	e := tells("r1", "", "Aguelmar", "2024-04-29", "a resident", 3)
	c := &e.Codings[0].Claims[0]
	c.Stance, c.Source.Role = attest.Denied, attest.Perpetrator
	c.Time = attest.Time{EDTF: "XXXX-XX-XX", Earliest: "0001-01-01", Latest: "9999-12-31", Precision: attest.Range}
	s := open(t, Options{}, e)
	for _, path := range []string{"/events/r1:c1", "/events/r1:c1?why"} {
		page := s.get(path)
		has(t, page, "no source says that it happened", "date unknown")
		hasNot(t, page, "0 independent sources", "0001-01-01")
	}
	has(t, s.get("/events/r1:c1?lang=fr"), "aucune source ne dit que cela a eu lieu")
	has(t, s.get("/reports/r1"), "<p><time>2024-04-30</time> · en · 1 claim")
}

// decide decides as the command line does.
func (s *site) decide(d attest.Decision) attest.Decision {
	s.t.Helper()
	err := s.write(s.t.Context(), func(l *ledger.Ledger) (err error) {
		d, err = keeper.Decide(s.t.Context(), l, d)
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}
