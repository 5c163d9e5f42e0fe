package web

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/keeper"
	"attest/ledger"
)

// clock is the ledger's clock of the tests.
func clock() time.Time { return time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC) }

// tells makes a report in which a source says that gunmen killed some farmers at
// a place on a day.
func tells(id, publisher, place, day, source string, killed int) ledger.Entry {
	text := fmt.Sprintf("Gunmen killed %d farmers in %s on Monday, %s said.", killed, place, source)
	span := func(s string) []attest.Selector {
		at := len([]rune(text[:strings.Index(text, s)]))
		return []attest.Selector{{Start: at, End: at + len([]rune(s)), Quote: s}}
	}
	n := attest.Exactly(killed)
	c := attest.Claim{ID: "c1", Act: attest.Killing, Stance: attest.Asserted, Count: attest.Exactly(1),
		Actor: &attest.Party{Name: "Gunmen", Kind: attest.UnknownParty}, Target: &attest.Party{Name: "farmers", Kind: attest.Civilian},
		Harm: &attest.Harm{Killed: &n}, Place: &attest.Place{Name: place, Canonical: place, Country: "MLI", Precision: attest.Town},
		Time:   attest.Time{EDTF: day, Earliest: day, Latest: day, Precision: attest.Day},
		Source: attest.Source{Name: source, Role: attest.Witness},
		Evidence: attest.Evidence{"act": span("killed"), "place": span(place), "actor": span("Gunmen"), "target": span("farmers"),
			"time": span("on Monday"), "source": span(source), "harm": span(fmt.Sprint(killed))}}
	r := attest.Report{ID: id, Publisher: publisher, Published: "2024-04-30", Language: "en", Title: "Farmers killed in " + place, Text: text}
	return entered(r, c)
}

func entered(r attest.Report, claims ...attest.Claim) ledger.Entry {
	if claims == nil {
		claims = []attest.Claim{}
	}
	if bad := attest.Validate(attest.CodedReport{Report: r, Claims: claims}); len(bad) > 0 {
		panic(fmt.Sprint(bad))
	}
	raw, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	return ledger.Entry{Original: raw, Whence: r.ID, Report: r, Codings: []ledger.Coding{{Coder: "attest", Program: true, Version: "1", Claims: claims}}}
}

// site is a server over a ledger of its own, as a reader meets it.
type site struct {
	t      *testing.T
	path   string
	server *Server
	header http.Header // of each request
}

// open makes a ledger with some reports and serves it.
func open(t *testing.T, o Options, entries ...ledger.Entry) *site {
	t.Helper()
	s := &site{t: t, path: filepath.Join(t.TempDir(), "l.db"), header: http.Header{}}
	err := s.write(t.Context(), func(l *ledger.Ledger) error {
		if err := keeper.Prepare(entries); err != nil {
			return err
		}
		_, _, err := l.Add(t.Context(), entries)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if o.Ledger, err = ledger.Open(t.Context(), s.path, ledger.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.Ledger.Close() })
	if s.server, err = New(o); err != nil {
		t.Fatal(err)
	}
	return s
}

// write is Options.Write of the tests.
func (s *site) write(ctx context.Context, do func(*ledger.Ledger) error) error {
	l, err := ledger.Open(ctx, s.path, ledger.Options{Write: true, Now: clock, Wait: 10 * time.Second})
	if err != nil {
		return err
	}
	defer l.Close()
	if err := do(l); err != nil {
		return err
	}
	return keeper.Derive(ctx, l)
}

func (s *site) do(r *http.Request) *httptest.ResponseRecorder {
	s.t.Helper()
	for k, v := range s.header {
		r.Header[k] = v
	}
	if r.Host == "example.com" { // httptest's own
		r.Host = "localhost:8480"
	}
	w := httptest.NewRecorder()
	s.server.ServeHTTP(w, r)
	return w
}

// get returns a page, which must be there.
func (s *site) get(url string) string {
	s.t.Helper()
	resp := s.do(httptest.NewRequest(http.MethodGet, url, nil))
	if resp.Code != http.StatusOK {
		s.t.Fatalf("GET %s: %d\n%s", url, resp.Code, resp.Body)
	}
	return resp.Body.String()
}

// has holds that a page has some pieces of text.
func has(t *testing.T, page string, pieces ...string) {
	t.Helper()
	for _, p := range pieces {
		if !strings.Contains(page, p) {
			t.Errorf("no %q in\n%s", p, page)
		}
	}
}

// hasNot holds that a page has none of some pieces of text.
func hasNot(t *testing.T, page string, pieces ...string) {
	t.Helper()
	for _, p := range pieces {
		if strings.Contains(page, p) {
			t.Errorf("%q in\n%s", p, page)
		}
	}
}

// firstEvent is the id of the first event of the ledger.
func (s *site) firstEvent() string {
	s.t.Helper()
	list, err := s.server.options.Ledger.Events(s.t.Context(), ledger.Filter{Limit: 1})
	if err != nil || len(list) == 0 {
		s.t.Fatal(list, err)
	}
	return list[0].ID
}
