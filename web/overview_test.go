package web

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"attest/ledger"
)

func twoKillings() []ledger.Entry {
	return []ledger.Entry{
		tells("r1", "Test Wire", "Aguelmar", "2024-04-29", "a resident", 3),
		tells("r2", "Other Wire", "Bourtan", "2024-03-22", "a farmer", 9),
	}
}

func TestOverviewListsEvents(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	page := s.get("/")
	has(t, page, "2 events", "Aguelmar, MLI", "Bourtan, MLI", "“Gunmen”", "reported", "3 killed", "/events/"+s.firstEvent())
	page = s.get("/?place=bourtan")
	has(t, page, "1 event", "of 2", "Bourtan")
	hasNot(t, page, "Aguelmar")
	has(t, s.get("/?place=nowhere"), "No event is like this")
}

// TestOverviewSaysHowToBuildTheMap holds that the page has the map, or says how
// to get it: tests run with the bundle and without.
func TestOverviewSaysHowToBuildTheMap(t *testing.T) {
	page := open(t, Options{}, twoKillings()...).get("/")
	if strings.Contains(page, "tools/webbundle -map") == strings.Contains(page, `data-island="map"`) {
		t.Errorf("want either the map or how to build it in\n%s", page)
	}
}

func TestOverviewNamesWrongFilters(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	has(t, s.get("/?from=yesterday&place=bourtan"), "“yesterday” is left out", "1 event")
	has(t, s.get("/?after=nonsense"), "2 events")
}

func TestOverviewHasPages(t *testing.T) {
	var entries []ledger.Entry
	for i := range listed + 3 {
		day := clock().AddDate(0, 0, -10*i).Format(time.DateOnly)
		entries = append(entries, tells(fmt.Sprintf("r%d", i), "Wire", "Aguelmar", day, "a resident", 1))
	}
	s := open(t, Options{}, entries...)
	seen := 0
	url := "/"
	for url != "" {
		page := s.get(url)
		seen += strings.Count(page, `<td class="what">`)
		url = ""
		if next := strings.Index(page, `rel="next"`); next >= 0 {
			i := strings.LastIndex(page[:next], `href="`) + len(`href="`)
			url = "/" + strings.ReplaceAll(page[i:i+strings.IndexByte(page[i:], '"')], "&amp;", "&")
		}
	}
	if seen != listed+3 {
		t.Errorf("%d events on all pages, want %d", seen, listed+3)
	}
}

func TestEmptyLedger(t *testing.T) {
	has(t, open(t, Options{}).get("/"), "The ledger is empty")
}

func TestEventAndReportPages(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	has(t, s.get("/events/"+s.firstEvent()), "killing", "Bourtan", "a farmer", "killed")
	has(t, s.get("/events/r1:c1"), "Aguelmar")
	page := s.get("/reports/r1")
	has(t, page, "Farmers killed in Aguelmar", `<a class="mark field-place" href="#value-c1-place">Aguelmar</a>`)
	for _, url := range []string{"/events/enone", "/reports/none", "/reports/r1?claim=c9", "/nothing"} {
		if resp := s.do(httptest.NewRequest(http.MethodGet, url, nil)); resp.Code != http.StatusNotFound {
			t.Errorf("%s: %d", url, resp.Code)
		}
	}
}

func TestTheBeginningOfAnID(t *testing.T) {
	s := open(t, Options{}, twoKillings()...)
	id := s.firstEvent()
	has(t, s.get("/events/"+id[:len(id)-2]), id)
	several := s.server.failed(httptest.NewRequest(http.MethodGet, "/events/e123", nil), fmt.Errorf("%w: 2", ledger.ErrSeveral))
	if several.status != http.StatusNotFound || several.title != "fault.several" {
		t.Errorf("%+v", several)
	}
}
