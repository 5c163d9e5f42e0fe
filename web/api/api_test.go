package api

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attest"
	"attest/coding"
	"attest/figures"
	"attest/keeper"
	"attest/ledger"
	"attest/simulate"
)

var ctx = context.Background()

func clock() time.Time { return time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC) }

// made is a ledger of made-up reports behind an API.
type made struct {
	t    *testing.T
	path string
	api  http.Handler
}

func newMade(t *testing.T, reports int) *made {
	t.Helper()
	m := &made{t: t, path: filepath.Join(t.TempDir(), "l.db")}
	m.add(0, reports)
	l, err := ledger.Open(ctx, m.path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	if m.api, err = New(Options{Ledger: l, Write: m.write, Code: code, Version: "test", Poll: 5 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	return m
}

// code finds one act in every report.
func code(r attest.Report) coding.Result {
	words := attest.Selector{Start: 0, End: 8, Quote: r.Text[:8]}
	return coding.Result{Trace: coding.Trace{Steps: []coding.Step{{Claim: "c1", Field: "act", Value: "riot", Rule: "xx/riot", Words: []attest.Selector{words},
		Rejected: []coding.Rejected{{Value: "protest", Why: "less"}}}}, Untaken: []coding.Untaken{{Words: words, Act: attest.Riot, Why: "fiction"}}}}
}

// write opens the ledger for writing as the command line does.
func (m *made) write(ctx context.Context, do func(*ledger.Ledger) error) error {
	l, err := ledger.Open(ctx, m.path, ledger.Options{Write: true, Now: clock, Wait: 10 * time.Second})
	if err != nil {
		return err
	}
	if err = do(l); err == nil {
		err = keeper.Derive(ctx, l)
	}
	return errors.Join(err, l.Close())
}

// add enters the made-up reports from one number to another.
func (m *made) add(from, to int) {
	m.t.Helper()
	var entries []ledger.Entry
	n := 0
	for c := range simulate.Reports(simulate.Options{Reports: to, Seed: 3}, &simulate.Truth{}) {
		if n++; n <= from {
			continue
		}
		high := 45.0
		said := []attest.Statistic{{ID: "s1", Measure: attest.RateChange, ChangePercent: &high, What: "attacks", Evidence: attest.Evidence{"act": {}},
			Time: &attest.Time{EDTF: "2020-01-02/2020-01-03", Earliest: "2020-01-02", Latest: "2020-01-03", Precision: attest.Range}}}
		if n > 1 {
			said = nil
		}
		entries = append(entries, ledger.Entry{Original: []byte(c.Report.Text), Whence: "made up", Report: c.Report,
			Codings: []ledger.Coding{{Coder: "attest", Program: true, Version: "1", Claims: c.Claims, Statistics: said}}})
	}
	if err := keeper.Prepare(entries); err != nil {
		m.t.Fatal(err)
	}
	if err := m.write(ctx, func(l *ledger.Ledger) error {
		_, _, err := l.Add(ctx, entries)
		return err
	}); err != nil {
		m.t.Fatal(err)
	}
}

func (m *made) do(r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	m.api.ServeHTTP(w, r)
	return w
}

// get reads an answer that must be there.
func (m *made) get(path string, into any) *httptest.ResponseRecorder {
	m.t.Helper()
	w := m.do(httptest.NewRequest(http.MethodGet, Prefix+path, nil))
	if w.Code != http.StatusOK {
		m.t.Fatalf("%s: %d %s", path, w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), into); err != nil {
		m.t.Fatalf("%s: %v", path, err)
	}
	return w
}

func TestEventsByPages(t *testing.T) {
	m := newMade(t, 120)
	var all Events
	m.get("/events?limit=1000", &all)
	if len(all.Events) < 20 || all.Total != len(all.Events) || all.Next != "" {
		t.Fatalf("%d of %d, then %q", len(all.Events), all.Total, all.Next)
	}
	for _, order := range []string{"", "newest", "least-certain"} {
		n, after := 0, ""
		for {
			var p Events
			m.get("/events?limit=7&order="+order+"&after="+url.QueryEscape(after), &p)
			n += len(p.Events)
			if after = p.Next; after == "" {
				break
			}
		}
		if n != all.Total {
			t.Errorf("order %q: %d events on all pages, want %d", order, n, all.Total)
		}
	}
}

func TestEventWithItsClaimsAndQuotes(t *testing.T) {
	m := newMade(t, 60)
	var p Events
	m.get("/events?limit=1000", &p)
	for _, e := range p.Events {
		var d EventDetail
		m.get("/events/"+e.ID, &d)
		if len(d.Claims) != len(e.Claims) {
			t.Fatalf("%s: %d claims, want %d", e.ID, len(d.Claims), len(e.Claims))
		}
		for _, c := range d.Claims {
			if c.Event != e.ID || len(c.Claim.Evidence["act"]) == 0 || c.Report.ID == "" {
				t.Errorf("%s: %+v", e.ID, c)
			}
			var same Told
			m.get("/claims/"+url.PathEscape(string(c.Ref)), &same)
			if same.Ref != c.Ref || same.Event != e.ID {
				t.Errorf("claim %s: %+v", c.Ref, same)
			}
		}
		if len(e.Claims) > 1 && len(d.Copies) > 0 {
			var g attest.CopyGroup
			m.get("/copies/"+d.Copies[0].Reports[0], &g)
			if len(g.Reports) != len(d.Copies[0].Reports) {
				t.Errorf("%+v", g)
			}
		}
	}
}

func TestReports(t *testing.T) {
	m := newMade(t, 40)
	var p Reports
	m.get("/reports?limit=10", &p)
	if len(p.Reports) != 10 || p.Total != 40 || p.Next == "" {
		t.Fatalf("%+v", p)
	}
	var d ReportDetail
	m.get("/reports/"+p.Reports[0].ID, &d)
	if d.Report.Text == "" || len(d.Original) != 64 || d.Chosen != "attest" || len(d.Codings) != 1 || len(d.Events) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestMapAndTimelineAgreeWithTheList(t *testing.T) {
	m := newMade(t, 200)
	for _, filters := range []string{"", "act=shelling", "status=reported,claimed", "from=2020-01-02&to=2020-01-02", "bbox=-180,-90,180,90"} {
		var p Events
		m.get("/events?"+filters, &p)
		for _, z := range []string{"0", "3.5", "12"} {
			var on Map
			m.get("/map?zoom="+z+"&"+filters, &on)
			if on.Total != p.Total {
				t.Errorf("%s at %s: %d on the map, %d in the list", filters, z, on.Total, p.Total)
			}
			for _, f := range on.Features {
				sum := 0
				for _, n := range f.ByStatus {
					sum += n
				}
				if sum != f.Count || f.Status == "" || f.RadiusKM <= 0 || (f.Count == 1) != (f.ID != "") {
					t.Errorf("%+v", f)
				}
			}
		}
		var line figures.Timeline
		m.get("/timeline?"+filters, &line)
		if line.Total != p.Total {
			t.Errorf("%s: %d on the time line, %d in the list", filters, line.Total, p.Total)
		}
	}
}

func TestExports(t *testing.T) {
	m := newMade(t, 150)
	var p Events
	m.get("/events", &p)
	w := m.do(httptest.NewRequest(http.MethodGet, Prefix+"/events.csv?limit=1", nil))
	rows, err := csv.NewReader(w.Body).ReadAll()
	if err != nil || len(rows) != p.Total+1 || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/csv") {
		t.Errorf("CSV: %d rows for %d events, %v", len(rows), p.Total, err)
	}
	var g struct{ Features []struct{ ID string } }
	m.get("/events.geojson?order=newest", &g)
	if len(g.Features) != p.Total {
		t.Errorf("GeoJSON: %d features for %d events", len(g.Features), p.Total)
	}
}

func TestFigures(t *testing.T) {
	m := newMade(t, 200)
	var p Pace
	m.get("/pace?every=day", &p)
	n := 0
	for _, d := range p.Periods {
		n += d.Events
	}
	var all Events
	m.get("/events?kind=incident", &all)
	if n != all.Total {
		t.Errorf("pace counts %d of %d events", n, all.Total)
	}
	var s Statistics
	m.get("/statistics", &s)
	if len(s.Statistics) != 1 || s.Statistics[0].Verdict == "" || s.Statistics[0].Report == "" {
		t.Errorf("%+v", s)
	}
	var src Sources
	m.get("/sources", &src)
	if len(src.Voices) == 0 || len(src.Outlets) == 0 || len(src.Repeats) == 0 {
		t.Errorf("%+v", src)
	}
}

func TestNotModified(t *testing.T) {
	m := newMade(t, 20)
	w := m.do(httptest.NewRequest(http.MethodGet, Prefix+"/events", nil))
	tag := w.Header().Get("ETag")
	ask := func(have string) int {
		r := httptest.NewRequest(http.MethodGet, Prefix+"/events", nil)
		r.Header.Set("If-None-Match", have)
		return m.do(r).Code
	}
	if got := ask(`"other", ` + tag); got != http.StatusNotModified {
		t.Errorf("unchanged: %d", got)
	}
	if got := ask(`"other"`); got != http.StatusOK {
		t.Errorf("other: %d", got)
	}
	m.add(20, 24)
	if got := ask(tag); got != http.StatusOK {
		t.Errorf("changed: %d", got)
	}
}

func TestAnswersAreRememberedUntilTheLedgerChanges(t *testing.T) {
	m := newMade(t, 20)
	var before, again, after Map
	m.get("/map?zoom=3&act=shelling&act=killing", &before)
	m.get("/map?act=shelling&act=killing&zoom=3", &again)
	if fmt.Sprint(before) != fmt.Sprint(again) {
		t.Errorf("%+v, then %+v", before, again)
	}
	m.add(20, 90)
	if m.get("/map?zoom=3&act=shelling&act=killing", &after); after.Total <= before.Total {
		t.Errorf("%d on the map, were %d", after.Total, before.Total)
	}
	for range 2 { // what is wrong stays wrong
		if w := m.do(httptest.NewRequest(http.MethodGet, Prefix+"/map?zoom=x", nil)); w.Code != http.StatusBadRequest {
			t.Errorf("%d", w.Code)
		}
	}
}

func TestTheFirstWhoLeavesTakesNoAnswerAway(t *testing.T) {
	m := newMade(t, 20)
	gone, leave := context.WithCancel(ctx)
	leave()
	if w := m.do(httptest.NewRequest(http.MethodGet, Prefix+"/timeline", nil).WithContext(gone)); w.Code == http.StatusOK && w.Body.Len() == 0 {
		t.Error("an empty answer")
	}
	var line figures.Timeline
	if m.get("/timeline", &line); line.Total == 0 {
		t.Errorf("%+v", line)
	}
}

func TestProblems(t *testing.T) {
	m := newMade(t, 10)
	for path, want := range map[string]int{
		"/events?from=yesterday": 400, "/events?after=x": 400, "/events.csv?act=singing": 400, "/map?zoom=NaN": 400, "/pace?every=hour": 400,
		"/events/e0000000000": 404, "/claims/r1:c1": 404, "/reports/nothing": 404, "/copies/nothing": 404, "/decisions?about=nothing": 404, "/nothing": 404,
	} {
		w := m.do(httptest.NewRequest(http.MethodGet, Prefix+path, nil))
		var p problem
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code != want || p.Status != want || p.Detail == "" ||
			w.Header().Get("Content-Type") != "application/problem+json" || w.Header().Get("ETag") != "" {
			t.Errorf("%s: %d, want %d: %s", path, w.Code, want, w.Body)
		}
	}
	if w := m.do(httptest.NewRequest(http.MethodDelete, Prefix+"/events", nil)); w.Code < 400 {
		t.Errorf("DELETE: %d", w.Code)
	}
}

func (m *made) post(body string, media string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, Prefix+"/decisions", strings.NewReader(body))
	r.Header.Set("Content-Type", media)
	return m.do(r)
}

func TestDecide(t *testing.T) {
	m := newMade(t, 30)
	var p Events
	m.get("/events", &p)
	var before State
	m.get("/state", &before)
	e := p.Events[0]
	w := m.post(fmt.Sprintf(`{"kind":"reject","about":[%q],"by":"A. Martin","why":"an exercise","seen":%d}`, e.ID, before.Records), "application/json")
	var d attest.Decision
	if err := json.Unmarshal(w.Body.Bytes(), &d); err != nil || w.Code != http.StatusCreated || d.ID == "" || len(d.Claims) != len(e.Claims) {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if w := m.do(httptest.NewRequest(http.MethodGet, Prefix+"/events/"+e.ID, nil)); w.Code != http.StatusNotFound {
		t.Errorf("the rejected event: %d", w.Code)
	}
	// Who has not seen it does not overwrite it.
	w = m.post(fmt.Sprintf(`{"kind":"note","about":[%q],"by":"B. Okoro","why":"sure","seen":%d}`, e.Claims[0], before.Records), "application/json")
	if w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "A. Martin") {
		t.Errorf("unseen: %d %s", w.Code, w.Body)
	}
	w = m.post(fmt.Sprintf(`{"kind":"undo","undoes":%q,"by":"B. Okoro","why":"no exercise"}`, d.ID), "application/json; charset=utf-8")
	if w.Code != http.StatusCreated {
		t.Errorf("undo: %d %s", w.Code, w.Body)
	}
	var about Decisions
	m.get("/decisions?about="+url.QueryEscape(e.ID), &about)
	if len(about.Decisions) != 2 {
		t.Errorf("%+v", about)
	}
	var queue, rest Queue
	m.get("/review?limit=1000", &queue)
	e = queue.Events[0]
	w = m.post(fmt.Sprintf(`{"kind":"accept","about":[%q],"by":"B. Okoro","why":"read both reports"}`, e.ID), "application/json")
	if m.get("/review?limit=1000", &rest); w.Code != http.StatusCreated || len(rest.Events) != len(queue.Events)-1 || rest.Events[0].ID == e.ID {
		t.Errorf("accept: %d %s, %d of %d left", w.Code, w.Body, len(rest.Events), len(queue.Events))
	}
	w = m.post(fmt.Sprintf(`{"kind":"correct","about":[%q],"field":"act","value":"riot","by":"B. Okoro","why":"misread"}`, e.Claims[0]), "application/json")
	if w.Code != http.StatusCreated {
		t.Errorf("correct: %d %s", w.Code, w.Body)
	}
}

func TestDecisionsThatAreRefused(t *testing.T) {
	m := newMade(t, 10)
	for _, c := range []struct {
		body, media string
		want        int
	}{
		{`{"kind":"note","about":["s0000000:c1"],"by":"A","why":"b"}`, "text/plain", 415},
		{`{"kind":"note","about":["s0000000:c1"],"by":"A","why":"b"}`, "", 415},
		{`{"kind":"note","about":["s0000000:c1"],"by":"A"}`, "application/json", 422},
		{`{"kind":"note","about":["nothing"],"by":"A","why":"b"}`, "application/json", 422},
		{`{"kind":"undo","undoes":"d1","by":"A","why":"b"}`, "application/json", 422},
		{`{"kind":"note","whom":1}`, "application/json", 400},
		{`{"kind":"note"}{}`, "application/json", 400},
		{`{"kind":`, "application/json", 400},
		{`{"why":"` + strings.Repeat("x", maxRuling) + `"}`, "application/json", 413},
	} {
		if w := m.post(c.body, c.media); w.Code != c.want {
			t.Errorf("%.60s (%s): %d, want %d: %s", c.body, c.media, w.Code, c.want, w.Body)
		}
	}
	var d Decisions
	if m.get("/decisions", &d); len(d.Decisions) > 0 {
		t.Errorf("written down: %+v", d)
	}
	l, err := ledger.Open(ctx, m.path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if m.api, err = New(Options{Ledger: l}); err != nil {
		t.Fatal(err)
	}
	if w := m.post(`{"kind":"note","about":["s0000000:c1"],"by":"A","why":"b"}`, "application/json"); w.Code != http.StatusForbidden {
		t.Errorf("read-only: %d", w.Code)
	}
}

func TestStreamTellsWhatIsNew(t *testing.T) {
	m := newMade(t, 20)
	server := httptest.NewServer(m.api)
	t.Cleanup(server.Close)
	var before State
	m.get("/state", &before)
	listen := func(lastID string) *bufio.Scanner {
		r, err := http.NewRequest(http.MethodGet, server.URL+Prefix+"/stream", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Last-Event-ID", lastID)
		answer, err := server.Client().Do(r)
		if err != nil || !strings.HasPrefix(answer.Header.Get("Content-Type"), "text/event-stream") {
			t.Fatal(answer, err)
		}
		t.Cleanup(func() { answer.Body.Close() })
		return bufio.NewScanner(io.LimitReader(answer.Body, 1<<20))
	}
	// next returns the next message of changed events that are all derived.
	next := func(lines *bufio.Scanner) (c Change) {
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				if err := json.Unmarshal([]byte(data), &c); err != nil {
					t.Fatal(err)
				}
				if c.Changed > 0 && c.Derived == c.Records {
					return c
				}
			}
		}
		t.Fatal("the stream ended", lines.Err())
		return c
	}
	lines := listen("")
	if !lines.Scan() || lines.Text() != "retry: 5000" {
		t.Fatal(lines.Text())
	}
	m.add(20, 26)
	c := next(lines)
	if c.Records <= before.Records || len(c.Events) != c.Changed {
		t.Errorf("%+v after %+v", c, before)
	}
	// Who was away hears what came meanwhile.
	if again := next(listen(fmt.Sprint(before.Derived))); again.Changed != c.Changed {
		t.Errorf("%+v, want %+v", again, c)
	}
}
