package web

import (
	"errors"
	"net/http"
	"slices"

	"attest"
	"attest/keeper"
	"attest/ledger"
	"attest/web/query"
)

// upcoming is how many events of the queue are named ahead.
const upcoming = 12

// review shows one event of the queue, and the forms to decide about it.
type review struct {
	keeper.Account
	Origins []origin
	Seen    int // decisions about the event's claims when the page was made
	Others  []keeper.Other
	Queue   []attest.Event // what comes after it
	Next    string         // URL of what comes after it
	Here    string
	Form    ruling // what was entered and not written down
	Wrong   string // why it was not
	Done    *attest.Decision
}

// queue shows the first event that nobody has accepted as it is now, the least
// certain first.
func (s *Server) queue(r *http.Request) (view, error) {
	after := r.URL.Query().Get("after")
	list, err := keeper.Queue(r.Context(), s.options.Ledger, after, 1)
	if errors.Is(err, ledger.ErrCursor) {
		list, err = keeper.Queue(r.Context(), s.options.Ledger, "", 1)
	}
	if err != nil {
		return view{}, err
	}
	if len(list) == 0 {
		done, err := s.done(r)
		return view{template: "review-done", title: "nav.review", data: review{Done: done, Next: "/review"}}, err
	}
	return s.reviewOf(r, list[0], ruling{}, "")
}

// reviewed shows the event that is asked for.
func (s *Server) reviewed(r *http.Request) (view, error) {
	ev, ok, err := s.options.Ledger.Event(r.Context(), r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	if !ok {
		return view{}, errNotFound
	}
	return s.reviewOf(r, ev, ruling{}, "")
}

func (s *Server) reviewOf(r *http.Request, ev attest.Event, form ruling, wrong string) (view, error) {
	ctx := r.Context()
	d := review{Form: form, Wrong: wrong, Here: "/review/" + ev.ID}
	var err error
	if d.Account, err = keeper.AccountOf(ctx, s.options.Ledger, ev); err != nil {
		return view{}, err
	}
	d.Seen = len(d.Decisions)
	d.Origins = originsOf(d.Account)
	if d.Others, err = d.Account.Others(ctx, s.options.Ledger); err != nil {
		return view{}, err
	}
	cursor := ledger.LeastCertain.Cursor(ev)
	if d.Queue, err = keeper.Queue(ctx, s.options.Ledger, cursor, upcoming); err != nil {
		return view{}, err
	}
	d.Next = "/review?" + query.Values(ledger.Filter{After: cursor}).Encode()
	if d.Done, err = s.done(r); err != nil {
		return view{}, err
	}
	return view{template: "review", title: "nav.review", data: d}, nil
}

// done is the decision that was just written down, to be told and taken back.
func (s *Server) done(r *http.Request) (*attest.Decision, error) {
	id := r.URL.Query().Get("done")
	if id == "" {
		return nil, nil
	}
	all, err := s.options.Ledger.Decisions(r.Context())
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(all, func(d attest.Decision) bool { return d.ID == id })
	if i < 0 {
		return nil, nil
	}
	return &all[i], nil
}
