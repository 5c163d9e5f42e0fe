package api

import (
	"net/http"
	"reflect"
	"slices"

	"attest"
	"attest/figures"
	"attest/ledger"
	"attest/web/query"
)

// route is a path with what the document says of it.
type route struct {
	method, path string
	summary      string
	parameters   []query.Parameter
	body         reflect.Type // of a request; nil for none
	result       reflect.Type // of the answer; nil when it is not JSON
	media        string       // of the answer, when it is not JSON
	live         bool         // the answer depends on more than the ledger's state
	serve        func(http.ResponseWriter, *http.Request) error
}

func (a *api) routes() []route {
	get := func(path, summary string, parameters []query.Parameter, result reflect.Type, serve func(http.ResponseWriter, *http.Request) error) route {
		return route{method: http.MethodGet, path: path, summary: summary, parameters: parameters, result: result, serve: serve}
	}
	export := func(path, summary, media string, write eventFormat) route {
		r := get(path, summary, without(query.Parameters, "limit", "after"), nil, a.export(media, write))
		r.media = media
		return r
	}
	stream := get("/stream", "what is new in the ledger, as Server-Sent Events named \"change\"", nil, nil, a.stream)
	stream.media, stream.live = "text/event-stream", true
	decide := route{method: http.MethodPost, path: "/decisions", summary: "append a decision", body: typeOf[Ruling](), result: typeOf[attest.Decision](),
		live: true, serve: a.decide}
	filters := query.Parameters
	return []route{
		get("/state", "how far the ledger has come, and how much it holds", nil, typeOf[State](), answering(a.state)),
		get("/events", "events by pages", filters, typeOf[Events](), answering(a.events)),
		export("/events.geojson", "all chosen events as a GeoJSON feature collection", "application/geo+json", geoJSON),
		export("/events.csv", "all chosen events as CSV", "text/csv", eventCSV),
		get("/events/{id}", "an event with its claims, copies and decisions", []query.Parameter{id("event", "id of an event, its beginning, or one of its claims")}, typeOf[EventDetail](), answering(a.event)),
		get("/events/{id}/why", "why the claims of an event are one event, and near events others", []query.Parameter{id("event", "id of an event, its beginning, or one of its claims")}, typeOf[Why](), answering(a.why)),
		get("/claims", "the claims of a page of events", filters, typeOf[Claims](), answering(a.claims)),
		get("/claims/{id}", "a claim with its report", []query.Parameter{id("claim", "a claim as REPORT:CLAIM")}, typeOf[Told](), answering(a.claim)),
		get("/reports", "reports by pages, those entered last first", query.ReportParameters, typeOf[Reports](), answering(a.reports)),
		get("/reports/{id}", "a report with its text and what each coder found in it", []query.Parameter{id("report", "id of a report")}, typeOf[ReportDetail](), answering(a.report)),
		get("/reports/{id}/trace", "how this version of the program codes a report: for each value the rule, the words and what was rejected", []query.Parameter{id("report", "id of a report")}, typeOf[Trace](), remembering(a, a.trace)),
		get("/review", "events that nobody has accepted as they are now, the least certain first", query.PageParameters, typeOf[Queue](), answering(a.queue)),
		get("/decisions", "decisions in the order in which they were made", []query.Parameter{{Name: "about", Means: "only those about this event, claim or report"}}, typeOf[Decisions](), answering(a.decisions)),
		decide,
		get("/copies", "groups of reports that carry one text or one origin, by pages", query.PageParameters, typeOf[Copies](), answering(a.copies)),
		get("/copies/{id}", "the group of copies that a report is in", []query.Parameter{id("report", "id of a report")}, typeOf[attest.CopyGroup](), answering(a.copyGroup)),
		get("/sources", "who attests, alone or confirmed or denied; who originates and who repeats whom", nil, typeOf[Sources](), remembering(a, a.sources)),
		get("/pace", "counts of the chosen events by period, with exact 95 % Poisson intervals", append([]query.Parameter{every}, without(filters, paging...)...), typeOf[Pace](), remembering(a, a.pace)),
		get("/statistics", "published statistics held against the events", nil, typeOf[Statistics](), remembering(a, a.statistics)),
		get("/map", "the chosen events on a map, gathered where they are close", append([]query.Parameter{zoom}, without(filters, paging...)...), typeOf[Map](), remembering(a, a.onMap)),
		get("/timeline", "the chosen events over time", without(filters, paging...), typeOf[figures.Timeline](), remembering(a, a.timeline)),
		stream,
	}
}

// paging are the parameters of a list and not of what it chooses from.
var paging = []string{"order", "limit", "after"}

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }

// id is the parameter in a path.
func id(of, means string) query.Parameter {
	return query.Parameter{Name: "id", Means: of + ": " + means}
}

func without(list []query.Parameter, names ...string) []query.Parameter {
	var out []query.Parameter
	for _, p := range list {
		if !slices.Contains(names, p.Name) {
			out = append(out, p)
		}
	}
	return out
}

// State is how far the ledger has come.
type State struct {
	ledger.State
	Reports   int    `json:"reports"`
	Codings   int    `json:"codings"`
	Decisions int    `json:"decisions"`
	Events    int    `json:"events"`
	ReadOnly  bool   `json:"read_only"`
	Version   string `json:"version"`
}

func (a *api) state(r *http.Request) (State, error) {
	s, err := a.Ledger.State(r.Context())
	if err != nil {
		return State{}, err
	}
	n, err := a.Ledger.Size(r.Context())
	return State{State: s, Reports: n.Reports, Codings: n.Codings, Decisions: n.Decisions, Events: n.Events, ReadOnly: a.Write == nil, Version: a.Version}, err
}
