package web

import (
	"errors"
	"net/http"

	"attest/ledger"
	"attest/web/query"
)

// reports list what the ledger holds, entered last first.
type reports struct {
	Filter ledger.ReportFilter
	Faults []query.Fault
	List   []ledger.ReportEntry
	Total  int
	Next   string
}

func (s *Server) reports(r *http.Request) (view, error) {
	v := r.URL.Query()
	f, err := query.ParseReports(v)
	d := reports{Filter: f}
	var wrong query.Error
	if errors.As(err, &wrong) {
		d.Faults = wrong
	}
	if f.Limit == 0 {
		f.Limit = listed
	}
	page, err := s.options.Ledger.FindReports(r.Context(), f)
	if errors.Is(err, ledger.ErrCursor) {
		f.After = ""
		page, err = s.options.Ledger.FindReports(r.Context(), f)
	}
	if err != nil {
		return view{}, err
	}
	d.List, d.Total = page.Reports, page.Total
	if page.Next != "" {
		d.Next = withParam(v, "after", page.Next)
	}
	return view{template: "reports", title: "nav.reports", data: d}, nil
}
