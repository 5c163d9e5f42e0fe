package web

import (
	"errors"
	"net/http"
	"net/url"

	"attest"
	"attest/ledger"
	"attest/web/query"
)

// listed is how many events a page of the list has.
const listed = 50

// overview shows the chosen events.
type overview struct {
	Filter  ledger.Filter
	BBox    string
	Faults  []query.Fault
	Events  []attest.Event
	Total   int
	Next    string // query of the next page
	First   string // query of the first page, when this is another
	Query   string // of the view, without its place in the list
	Acts    []choice
	Status  []choice
	Orders  []choice
	Size    ledger.Size
	Chosen  bool // some filter is set
	Reports int
}

func (s *Server) overview(r *http.Request) (view, error) {
	values := r.URL.Query()
	f, err := query.Parse(values)
	var o overview
	var wrong query.Error
	if errors.As(err, &wrong) {
		o.Faults = wrong
	}
	if f.Limit == 0 {
		f.Limit = listed
	}
	page, err := s.Ledger.Page(r.Context(), f)
	if errors.Is(err, ledger.ErrCursor) {
		f.After = ""
		page, err = s.Ledger.Page(r.Context(), f)
	}
	if err != nil {
		return view{}, err
	}
	if o.Size, err = s.Ledger.Size(r.Context()); err != nil {
		return view{}, err
	}
	o.Filter, o.Events, o.Total = f, page.Events, page.Total
	shown := query.Values(f)
	shown.Del("after")
	if f.Limit == listed {
		shown.Del("limit")
	}
	o.BBox = shown.Get("bbox")
	o.Query = shown.Encode()
	if page.Next != "" {
		o.Next = withParam(shown, "after", page.Next)
	}
	if f.After != "" {
		o.First = "?" + o.Query
	}
	o.Acts = choices("act.", attest.Acts, f.Acts...)
	o.Status = choices("status.", attest.Statuses, f.Statuses...)
	o.Orders = choices("order.", ledger.Orders, string(f.Order))
	shown.Del("order")
	o.Chosen = len(shown) > 0
	return view{template: "overview", title: "nav.events", data: o}, nil
}

// withParam is a query with a parameter set.
func withParam(v url.Values, name, value string) string {
	out := url.Values{}
	for k, list := range v {
		out[k] = list
	}
	out.Set(name, value)
	return "?" + out.Encode()
}

// choices are the words of an enumeration, named by keys that begin alike.
func choices[T ~string](begin string, words []T, chosen ...string) []choice {
	out := make([]choice, len(words))
	for i, w := range words {
		out[i] = choice{Value: string(w), Name: begin + string(w)}
		for _, c := range chosen {
			out[i].Chosen = out[i].Chosen || c == string(w)
		}
	}
	return out
}
