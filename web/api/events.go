package api

import (
	"io"
	"net/http"

	"attest"
	"attest/events"
	"attest/keeper"
	"attest/ledger"
	"attest/view"
	"attest/web/query"
)

// defaultLimit is the length of a page when the request does not say.
const defaultLimit = 50

// Events is a page of events.
type Events struct {
	Events []attest.Event `json:"events"`
	Total  int            `json:"total"`          // how many are chosen in all
	Next   string         `json:"next,omitempty"` // parameter "after" of the next page
}

func (a *api) events(r *http.Request) (Events, error) {
	p, err := a.page(r)
	return Events{Events: list(p.Events), Total: p.Total, Next: p.Next}, err
}

// page reads the page of events that a request chooses.
func (a *api) page(r *http.Request) (ledger.Page, error) {
	f, err := query.Parse(r.URL.Query())
	if err != nil {
		return ledger.Page{}, err
	}
	if f.Limit == 0 {
		f.Limit = defaultLimit
	}
	return a.Ledger.Page(r.Context(), f)
}

// Queue is the beginning of what waits to be looked at.
type Queue struct {
	Events []attest.Event `json:"events"`
	Next   string         `json:"next,omitempty"` // parameter "after" of what comes next
}

func (a *api) queue(r *http.Request) (Queue, error) {
	limit, after, err := query.ParsePage(r.URL.Query())
	if err != nil {
		return Queue{}, err
	}
	if limit == 0 {
		limit = defaultLimit
	}
	waiting, err := keeper.Queue(r.Context(), a.Ledger, after, limit)
	q := Queue{Events: list(waiting)}
	if len(waiting) == limit {
		q.Next = ledger.LeastCertain.Cursor(waiting[limit-1])
	}
	return q, err
}

// list is never null in JSON.
func list[T any](v []T) []T {
	if v == nil {
		return []T{}
	}
	return v
}

// EventDetail is an event with all that belongs to it.
type EventDetail struct {
	Event     attest.Event       `json:"event"`
	Claims    []Told             `json:"claims"`
	Copies    []attest.CopyGroup `json:"copies"`
	Decisions []attest.Decision  `json:"decisions"`
}

// Told is a claim with its report, whose text is left out: the claim has the
// quotes, and the report itself is a path away.
type Told struct {
	Ref         attest.ClaimRef    `json:"ref"`
	Event       string             `json:"event,omitempty"`
	Report      ledger.ReportEntry `json:"report"`
	Coder       string             `json:"coder"`
	Claim       attest.Claim       `json:"claim"`                 // with the corrections that hold
	Corrections []attest.Decision  `json:"corrections,omitempty"` // that made it what it is
}

func told(t keeper.Told, event string) Told {
	r := t.Report
	return Told{Ref: t.Ref, Event: event, Coder: t.Coder, Claim: t.Claim, Corrections: t.Corrections,
		Report: ledger.ReportEntry{ID: r.ID, URL: r.URL, Publisher: r.Publisher, Title: r.Title, Language: r.Language, Published: r.Published}}
}

// account gathers what belongs to the event that the path names.
func (a *api) account(r *http.Request) (keeper.Account, error) {
	ev, ok, err := a.Ledger.Event(r.Context(), r.PathValue("id"))
	if err != nil {
		return keeper.Account{}, err
	}
	if !ok {
		return keeper.Account{}, notFound("there is no such event")
	}
	return keeper.AccountOf(r.Context(), a.Ledger, ev)
}

func (a *api) event(r *http.Request) (EventDetail, error) {
	all, err := a.account(r)
	d := EventDetail{Event: all.Event, Claims: []Told{}, Copies: list(all.Copies), Decisions: list(all.Decisions)}
	for _, t := range all.Claims {
		d.Claims = append(d.Claims, told(t, all.Event.ID))
	}
	return d, err
}

// Why tells why the claims of an event are one event, and near events others.
type Why struct {
	Joined []events.Comparison `json:"joined"`
	Others []Other             `json:"others"`
}

// Other is an event that could be taken for another, and is not.
type Other struct {
	Event string            `json:"event"`
	Why   events.Comparison `json:"why"` // of the first claims of both
}

func (a *api) why(r *http.Request) (Why, error) {
	all, err := a.account(r)
	if err != nil {
		return Why{}, err
	}
	joined, err := all.Joined()
	if err != nil {
		return Why{}, err
	}
	others, err := all.Others(r.Context(), a.Ledger)
	out := Why{Joined: list(joined), Others: []Other{}}
	for _, o := range others {
		out.Others = append(out.Others, Other{o.Event.ID, o.Why})
	}
	return out, err
}

// eventFormat begins a document that events are written to one by one.
type eventFormat func(io.Writer) eventWriter

type eventWriter interface {
	Write(attest.Event) error
	Close() error
}

func geoJSON(w io.Writer) eventWriter  { return view.NewGeoJSON(w) }
func eventCSV(w io.Writer) eventWriter { return view.NewEventCSV(w) }

// exportBatch is how many events an export reads at a time.
const exportBatch = 1000

// export writes all chosen events in some format. They are read in batches, so
// that a slow client holds up nobody.
func (a *api) export(media string, format eventFormat) func(http.ResponseWriter, *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error {
		f, err := query.Parse(r.URL.Query())
		if err != nil {
			return err
		}
		f.Limit, f.After = exportBatch, ""
		batch, err := a.Ledger.Events(r.Context(), f)
		if err != nil {
			return err
		}
		w.Header().Set("Content-Type", media+"; charset=utf-8")
		out := format(w)
		for len(batch) > 0 {
			for _, e := range batch {
				if err := out.Write(e); err != nil {
					return errGone
				}
			}
			f.After = f.Order.Cursor(batch[len(batch)-1])
			if batch, err = a.Ledger.Events(r.Context(), f); err != nil {
				a.Log.Error("export cut off", "path", r.URL.Path, "error", err)
				return errGone
			}
		}
		if out.Close() != nil {
			return errGone
		}
		return nil
	}
}
