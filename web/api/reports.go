package api

import (
	"net/http"

	"attest"
	"attest/ledger"
	"attest/web/query"
)

// Reports is a page of reports.
type Reports struct {
	Reports []ledger.ReportEntry `json:"reports"`
	Total   int                  `json:"total"`          // how many are chosen in all
	Next    string               `json:"next,omitempty"` // parameter "after" of the next page
}

func (a *api) reports(r *http.Request) (Reports, error) {
	f, err := query.ParseReports(r.URL.Query())
	if err != nil {
		return Reports{}, err
	}
	if f.Limit == 0 {
		f.Limit = defaultLimit
	}
	p, err := a.Ledger.FindReports(r.Context(), f)
	return Reports{Reports: list(p.Reports), Total: p.Total, Next: p.Next}, err
}

// ReportDetail is a report as stored with what each coder found in it.
type ReportDetail struct {
	Report   attest.Report   `json:"report"`
	Original string          `json:"original_sha256"` // of the bytes as received
	Whence   string          `json:"whence,omitempty"`
	Added    string          `json:"added"`  // RFC 3339
	Chosen   string          `json:"chosen"` // the coder whose claims make events
	Codings  []ledger.Coding `json:"codings"`
	Events   []string        `json:"events"` // that it tells
}

func (a *api) report(r *http.Request) (ReportDetail, error) {
	s, ok, err := a.Ledger.Report(r.Context(), r.PathValue("id"))
	if err != nil {
		return ReportDetail{}, err
	}
	if !ok {
		return ReportDetail{}, notFound("there is no such report")
	}
	chosen, _ := s.Chosen()
	events, err := a.Ledger.EventsOf(r.Context(), s.Report.ID)
	return ReportDetail{Report: s.Report, Original: s.Original, Whence: s.Whence, Added: s.Added, Chosen: chosen.Coder, Codings: list(s.Codings), Events: list(events)}, err
}
