// Package query is what one looks at: the filters of a view as URL parameters,
// one form for the pages and the API.
//
// It reads no ledger and knows no page.
//
// Invariant: Parse(Values(f)) is f, for every filter that Parse can give.
package query

import (
	"fmt"
	"math"
	"net/url"
	"strconv"
	"strings"

	"attest"
	"attest/ledger"
)

// MaxLimit is the largest page of events.
const MaxLimit = 1000

// Parameters are the names that Parse reads, with what each means.
var Parameters = []Parameter{
	{"from", "events that can have been on or after this ISO date", nil},
	{"to", "events that can have been on or before this ISO date", nil},
	{"bbox", "west,south,east,north in degrees (WGS 84); west may be greater than east across the date line", nil},
	{"place", "words of the place's name", nil},
	{"country", "country code of the place (ISO 3166-1 alpha-3)", nil},
	{"act", "one of these acts", words(attest.Acts)},
	{"actor", "words of the actor's name, kind or country", nil},
	{"target", "words of the target's name, owner, kind or country", nil},
	{"status", "one of these statuses", words(attest.Statuses)},
	{"sources", "at least this number of independent sources", nil},
	{"q", "words of a report that tells the event", nil},
	{"kind", "incidents, or tallies over several incidents", words(kinds)},
	{"changed_after", "events that are new or other since the log had this number of records", nil},
	{"order", "order of the list; without it, by date", words(ledger.Orders[1:])},
	limit, after,
}

// PageParameters are the names that ParsePage reads.
var PageParameters = []Parameter{limit, after}

var (
	limit = Parameter{"limit", fmt.Sprintf("at most this number of them on a page, 1 to %d", MaxLimit), nil}
	after = Parameter{"after", "those after this place in the list: the \"next\" of the page before", nil}
)

var kinds = []attest.EventKind{attest.Incident, attest.Summary}

// Parameter describes one URL parameter.
type Parameter struct {
	Name  string
	Means string
	Words []string // the values that it can have; nil: any
}

// Several reports whether the parameter can be given more than once.
func (p Parameter) Several() bool { return p.Name == "act" || p.Name == "status" }

func words[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return out
}

// Error says which parameters are wrong.
type Error []Fault

// Fault is a parameter that cannot be read.
type Fault struct {
	Parameter string
	Value     string
	Want      string // what it should be, to follow "want"
}

func (f Fault) String() string { return fmt.Sprintf("%s=%s: want %s", f.Parameter, f.Value, f.Want) }

func (e Error) Error() string {
	out := make([]string, len(e))
	for i, f := range e {
		out[i] = f.String()
	}
	return strings.Join(out, "; ")
}

// Parse reads the filter of a view. Where a parameter is wrong it is left out
// of the filter and named in the Error, so that a page can show the rest.
// Parameters of another's are passed over.
func Parse(v url.Values) (ledger.Filter, error) {
	p := parser{values: v}
	f := ledger.Filter{
		Since: p.date("from"), Until: p.date("to"), BBox: p.bbox("bbox"),
		Place: p.text("place"), Country: p.country("country"), Actor: p.text("actor"), Target: p.text("target"), Text: p.text("q"),
		Acts: p.several("act", words(attest.Acts)), Statuses: p.several("status", words(attest.Statuses)),
		MinIndependent: p.number("sources", math.MaxInt32),
		ChangedAfter:   int64(p.number("changed_after", math.MaxInt32)),
		Kind:           attest.EventKind(p.one("kind", words(kinds))), Order: ledger.Order(p.one("order", words(ledger.Orders[1:]))),
		Limit: p.number("limit", MaxLimit), After: p.text("after"),
	}
	if len(p.faults) > 0 {
		return f, p.faults
	}
	return f, nil
}

// ParsePage reads the page of a list without filters; a limit of 0 is none.
func ParsePage(v url.Values) (limit int, after string, err error) {
	p := parser{values: v}
	limit, after = p.number("limit", MaxLimit), p.text("after")
	if len(p.faults) > 0 {
		err = p.faults
	}
	return limit, after, err
}

// Values writes a filter as URL parameters.
func Values(f ledger.Filter) url.Values {
	v := url.Values{}
	set := func(name, value string) {
		if value != "" {
			v.Set(name, value)
		}
	}
	number := func(name string, n int) {
		if n > 0 {
			v.Set(name, strconv.Itoa(n))
		}
	}
	set("from", f.Since)
	set("to", f.Until)
	if b := f.BBox; b != nil {
		set("bbox", strings.Join([]string{degrees(b.West), degrees(b.South), degrees(b.East), degrees(b.North)}, ","))
	}
	set("place", f.Place)
	set("country", f.Country)
	set("actor", f.Actor)
	set("target", f.Target)
	set("q", f.Text)
	for _, a := range f.Acts {
		v.Add("act", a)
	}
	for _, s := range f.Statuses {
		v.Add("status", s)
	}
	number("sources", f.MinIndependent)
	set("kind", string(f.Kind))
	number("changed_after", int(f.ChangedAfter))
	set("order", string(f.Order))
	number("limit", f.Limit)
	set("after", f.After)
	return v
}

func degrees(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
