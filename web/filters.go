package web

import (
	"errors"
	"net/url"

	"attest"
	"attest/ledger"
	"attest/web/query"
)

// filters are the form that chooses events, as the URL has it.
type filters struct {
	Action string // where the form goes
	Filter ledger.Filter
	BBox   string
	Faults []query.Fault
	Acts   []choice
	Status []choice
	Query  string // of the view, without its place in a list
	Chosen bool   // some filter is set
}

// filtersOf reads the form of a URL; what is wrong in it is named and left out.
func filtersOf(action string, v url.Values) filters {
	f, err := query.Parse(v)
	out := filters{Action: action, Filter: f}
	var wrong query.Error
	if errors.As(err, &wrong) {
		out.Faults = wrong
	}
	shown := out.values()
	out.BBox, out.Query = shown.Get("bbox"), shown.Encode()
	out.Acts, out.Status = choices("act.", attest.Acts, f.Acts...), choices("status.", attest.Statuses, f.Statuses...)
	shown.Del("order")
	shown.Del("limit")
	out.Chosen = len(shown) > 0
	return out
}

// values are the parameters of the view, without its place in a list.
func (f filters) values() url.Values {
	v := query.Values(f.Filter)
	v.Del("after")
	return v
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
