package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"attest"
	"attest/ledger"
)

// writable is a site whose pages write.
func writable(t *testing.T, entries ...ledger.Entry) *site {
	t.Helper()
	s := open(t, Options{}, entries...)
	s.server.options.Write = s.write
	site, err := New(s.server.options)
	if err != nil {
		t.Fatal(err)
	}
	s.server = site
	return s
}

// form is a form of a page as a browser would send it.
func (s *site) form(page string, set url.Values) url.Values {
	v := url.Values{}
	for _, input := range strings.Split(page, "<input ")[1:] {
		input, _, _ = strings.Cut(input, ">")
		if strings.Contains(input, `type="hidden"`) {
			v.Add(attribute(input, "name"), attribute(input, "value"))
		}
	}
	for name, list := range set {
		v[name] = list
	}
	return v
}

func attribute(tag, name string) string {
	_, rest, _ := strings.Cut(tag, name+`="`)
	value, _, _ := strings.Cut(rest, `"`)
	return strings.ReplaceAll(value, "&amp;", "&")
}

// decided posts a decision from a page and returns the page after it.
func (s *site) decided(page string, set url.Values) string {
	s.t.Helper()
	resp := s.do(post("/decide", s.form(page, set)))
	if resp.Code != http.StatusSeeOther {
		s.t.Fatalf("%v: %d\n%s", set, resp.Code, resp.Body)
	}
	return s.get(resp.Header().Get("Location"))
}

func (s *site) events() []attest.Event {
	s.t.Helper()
	list, err := s.server.options.Ledger.Events(s.t.Context(), ledger.Filter{})
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

func (s *site) decisions() []attest.Decision {
	s.t.Helper()
	list, err := s.server.options.Ledger.Decisions(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

func TestQueueIsWorkedThrough(t *testing.T) {
	s := writable(t, twoKillings()...)
	page := s.get("/review")
	has(t, page, "Bourtan", `aria-keyshortcuts="a"`, "Next, the least certain first")
	page = s.decided(page, url.Values{"kind": {"accept"}, "by": {"A. Martin"}})
	has(t, page, "Aguelmar", "accepted by", "read, and it holds", "Take back")
	page = s.decided(page[strings.Index(page, `id="decide"`):], url.Values{"kind": {"accept"}, "by": {"A. Martin"}, "why": {"on the photograph"}})
	has(t, page, "Every event has been accepted")
	has(t, s.get("/decisions"), "on the photograph", "A. Martin")
	if d := s.decisions(); len(d) != 2 || d[0].Why != "read, and it holds" {
		t.Errorf("%+v", d)
	}
}

func TestDecisionsFromThePage(t *testing.T) {
	s := writable(t, twoKillings()...)
	first := s.events()[0]
	page := s.get("/review/" + first.ID)
	who := url.Values{"by": {"A. Martin"}, "why": {"as the mayor says"}}
	with := func(pairs ...string) url.Values {
		v := url.Values{}
		for k, l := range who {
			v[k] = l
		}
		for i := 0; i < len(pairs); i += 2 {
			v.Set(pairs[i], pairs[i+1])
		}
		return v
	}
	s.decided(page, with("kind", "merge", "other", s.events()[1].ID))
	if n := len(s.events()); n != 1 {
		t.Fatalf("%d events after a merge", n)
	}
	page = s.get("/review/" + s.events()[0].ID)
	s.decided(page, with("kind", "split", "claim", "r1:c1"))
	if n := len(s.events()); n != 2 {
		t.Fatalf("%d events after a split", n)
	}
	page = s.get("/review/r1:c1")
	s.decided(page, with("kind", "note"))
	page = s.get("/review/r1:c1")
	page = s.decided(page, with("kind", "reject"))
	if n := len(s.events()); n != 1 {
		t.Fatalf("%d events after a rejection", n)
	}
	undo := page[strings.Index(page, `class="done"`):]
	undo = undo[:strings.Index(undo, "</form>")]
	s.decided(undo, nil)
	if n := len(s.events()); n != 2 {
		t.Fatalf("%d events after it was taken back", n)
	}
	has(t, s.get("/decisions"), "takes back", "is-undone")
}

func TestNobodyIsOverwritten(t *testing.T) {
	s := writable(t, twoKillings()...)
	mine, theirs := s.get("/review/r1:c1"), s.get("/review/r1:c1")
	s.decided(theirs, url.Values{"kind": {"reject"}, "claim": {"r1:c1"}, "by": {"B. Diallo"}, "why": {"a rumour"}})
	resp := s.do(post("/decide", s.form(mine, url.Values{"kind": {"accept"}, "by": {"A. Martin"}})))
	if resp.Code != http.StatusConflict {
		t.Errorf("%d", resp.Code)
	}
	has(t, resp.Body.String(), "B. Diallo decided about these claims meanwhile", "a rumour")
	if d := s.decisions(); len(d) != 1 {
		t.Errorf("%+v", d)
	}
}

func TestRefusedDecisionsAreShownAgain(t *testing.T) {
	s := writable(t, twoKillings()...)
	page := s.get("/review/r1:c1")
	for _, set := range []url.Values{
		{"kind": {"reject"}, "by": {"A. Martin"}},
		{"kind": {"reject"}, "why": {"a reason"}},
		{"kind": {"merge"}, "by": {"A. Martin"}, "why": {"a reason"}},
		{"kind": {"merge"}, "by": {"A. Martin"}, "why": {"a reason"}, "other": {"enone"}},
		{"kind": {"split"}, "by": {"A. Martin"}, "why": {"a reason"}, "claim": {"r1:c1"}},
		{"kind": {"burn"}, "by": {"A. Martin"}, "why": {"a reason"}},
		{"kind": {"reject"}, "by": {"A. Martin"}, "why": {"a reason"}, "claim": {"r9:c9"}},
	} {
		resp := s.do(post("/decide", s.form(page, set)))
		if resp.Code != http.StatusUnprocessableEntity {
			t.Errorf("%v: %d", set, resp.Code)
		}
		has(t, resp.Body.String(), `role="alert"`)
	}
	if d := s.decisions(); len(d) > 0 {
		t.Errorf("written down: %+v", d)
	}
}

func TestAFieldIsCorrectedByItsWords(t *testing.T) {
	s := writable(t, twoKillings()...)
	page := s.get("/correct/r1:c1?field=target")
	has(t, page, `data-form="correct"`, `placeholder="farmers"`)
	send := func(set url.Values) *httptest.ResponseRecorder {
		set.Set("by", "A. Martin")
		set.Set("why", "read again")
		return s.do(post("/correct/r1:c1", s.form(s.get("/correct/r1:c1?field="+set.Get("field")), set)))
	}
	for _, c := range []url.Values{
		{"field": {"target"}, "quote": {"a resident"}, "start": {"47"}, "kind": {"civilian"}},
		{"field": {"killed"}, "quote": {"3"}, "low": {"3"}, "high": {"4"}}, // typed, without scripts
		{"field": {"time"}, "edtf": {"2024-04"}, "quote": {"on Monday"}},
		{"field": {"act"}, "kind": {"armed-attack"}},
		{"field": {"actor"}, "none": {"on"}},
		{"field": {"place"}, "name": {"Bourtan"}, "place": {""}},
		{"field": {"instruments"}, "means": {"small-arms", "drone"}},
	} {
		if resp := send(c); resp.Code != http.StatusSeeOther {
			t.Fatalf("%v: %d\n%s", c, resp.Code, resp.Body)
		}
	}
	page = s.get("/reports/r1?claim=c1")
	has(t, page, "armed attack", "“a resident” (civilian)", "3–4", "2024-04", "“Bourtan”", "small arms, drone", "corrected by A. Martin",
		`<a class="mark field-target" href="#value-c1-target">a resident</a>`)
	hasNot(t, page, `id="value-c1-actor"`)
	ev := s.events()
	if i := len(ev); i != 2 {
		t.Fatalf("%d events", i)
	}
	for _, c := range []url.Values{
		{"field": {"time"}, "edtf": {"yesterday"}},
		{"field": {"killed"}, "low": {"many"}},
		{"field": {"killed"}, "low": {"4"}, "high": {"2"}},
		{"field": {"act"}, "kind": {"war"}},
		{"field": {"colour"}, "kind": {"red"}},
		{"field": {"actor"}, "kind": {"rebel"}},
	} {
		if resp := send(c); resp.Code != http.StatusUnprocessableEntity {
			t.Errorf("%v: %d", c, resp.Code)
		}
	}
}

func TestReadOnlyWritesNothing(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	page := s.get("/events/r1:c1") + s.get("/") + s.get("/decisions") + s.get("/reports/r1")
	hasNot(t, page, "/review", "/decide", "/correct/", "/add")
	for _, path := range []string{"/decide", "/correct/r1:c1", "/add"} {
		resp := s.do(post(path, url.Values{"kind": {"accept"}, "shown": {"r1:c1"}, "by": {"A"}, "why": {"B"}, "text": {"words"}}))
		if resp.Code != http.StatusNotFound && resp.Code != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", path, resp.Code)
		}
	}
	if d := s.decisions(); len(d) > 0 {
		t.Error("something was written")
	}
}
