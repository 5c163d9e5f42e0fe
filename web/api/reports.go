package api

import (
	"net/http"

	"attest"
	"attest/coding"
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

var errNoReport = notFound("there is no such report")

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
	if err == nil && !ok {
		err = errNoReport
	}
	if err != nil {
		return ReportDetail{}, err
	}
	chosen, _ := s.Chosen()
	events, err := a.Ledger.EventsOf(r.Context(), s.Report.ID)
	return ReportDetail{Report: s.Report, Original: s.Original, Whence: s.Whence, Added: s.Added, Chosen: chosen.Coder, Codings: list(s.Codings), Events: list(events)}, err
}

// Trace is the account of how this version of the program codes a report.
type Trace struct {
	Steps   []coding.Step    `json:"steps"`
	Untaken []coding.Untaken `json:"untaken"` // words that could tell an act and do not
	Silent  []coding.Silent  `json:"silent"`  // words that no frame has
}

func (a *api) trace(r *http.Request) (Trace, error) {
	s, ok, err := a.Ledger.Report(r.Context(), r.PathValue("id"))
	if err == nil && !ok {
		err = errNoReport
	}
	if err != nil {
		return Trace{}, err
	}
	t := a.Code(s.Report).Trace
	return Trace{list(t.Steps), list(t.Untaken), list(t.Silent)}, nil
}
