package api

import (
	"io"
	"net/http"

	"attest"
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
	Ref    attest.ClaimRef    `json:"ref"`
	Event  string             `json:"event,omitempty"`
	Report ledger.ReportEntry `json:"report"`
	Coder  string             `json:"coder"`
	Claim  attest.Claim       `json:"claim"`
}

func head(r attest.Report) ledger.ReportEntry {
	return ledger.ReportEntry{ID: r.ID, URL: r.URL, Publisher: r.Publisher, Title: r.Title, Language: r.Language, Published: r.Published}
}

func (a *api) event(r *http.Request) (EventDetail, error) {
	var d EventDetail
	ctx := r.Context()
	ev, ok, err := a.Ledger.Event(ctx, r.PathValue("id"))
	if err != nil {
		return d, err
	}
	if !ok {
		return d, notFound("there is no such event")
	}
	d = EventDetail{Event: ev, Claims: []Told{}, Copies: []attest.CopyGroup{}}
	seen := map[string]bool{}
	for _, ref := range ev.Claims {
		t, err := a.tell(r, ref, ev.ID)
		if err != nil {
			return d, err
		}
		d.Claims = append(d.Claims, t)
		groups, err := a.Ledger.Copies(ctx, t.Report.ID)
		if err != nil {
			return d, err
		}
		for _, g := range groups {
			if root := g.Copies[0].Report; !seen[root] {
				seen[root] = true
				d.Copies = append(d.Copies, g)
			}
		}
	}
	decisions, err := a.Ledger.DecisionsAbout(ctx, ev.Claims)
	d.Decisions = list(decisions)
	return d, err
}

func (a *api) tell(r *http.Request, ref attest.ClaimRef, event string) (Told, error) {
	t, err := keeper.Tell(r.Context(), a.Ledger, ref)
	return Told{Ref: t.Ref, Event: event, Report: head(t.Report), Coder: t.Coder, Claim: t.Claim}, err
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
