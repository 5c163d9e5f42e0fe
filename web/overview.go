package web

import (
	"errors"
	"net/http"
	"net/url"

	"attest"
	"attest/ledger"
)

// listed is how many events a page of the list has.
const listed = 50

// overview shows the chosen events.
type overview struct {
	filters
	Events []attest.Event
	Total  int
	Next   string // query of the next page
	First  string // query of the first page, when this is another
	Orders []choice
	Size   ledger.Size
}

func (s *Server) overview(r *http.Request) (view, error) {
	o := overview{filters: filtersOf("/", r.URL.Query())}
	f := o.Filter
	if f.Limit == 0 {
		f.Limit = listed
	}
	page, err := s.options.Ledger.Page(r.Context(), f)
	if errors.Is(err, ledger.ErrCursor) {
		f.After = ""
		page, err = s.options.Ledger.Page(r.Context(), f)
	}
	if err != nil {
		return view{}, err
	}
	if o.Size, err = s.options.Ledger.Size(r.Context()); err != nil {
		return view{}, err
	}
	o.Events, o.Total = page.Events, page.Total
	if page.Next != "" {
		o.Next = withParam(o.values(), "after", page.Next)
	}
	if f.After != "" {
		o.First = "?" + o.Query
	}
	o.Orders = choices("order.", ledger.Orders, string(f.Order))
	return view{template: "overview", title: "nav.events", data: o}, nil
}

// withParam is a query with a parameter set.
func withParam(v url.Values, name, value string) string {
	v.Set(name, value)
	return "?" + v.Encode()
}
