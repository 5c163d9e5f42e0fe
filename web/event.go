package web

import (
	"net/http"
	"slices"

	"attest"
	"attest/keeper"
)

// event shows an event with its claims side by side.
type event struct {
	attest.Event
	Claims []told
}

// told is a claim with its report and the place of its origin in the event's
// list, from 1; 0 when it is in none.
type told struct {
	keeper.Told
	Origin int
}

func (s *Server) event(r *http.Request) (view, error) {
	ev, ok, err := s.Ledger.Event(r.Context(), r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	if !ok {
		return view{}, errNotFound
	}
	d := event{Event: ev}
	for _, ref := range ev.Claims {
		t, err := keeper.Tell(r.Context(), s.Ledger, ref)
		if err != nil {
			return view{}, err
		}
		origin := slices.IndexFunc(ev.Origins, func(o attest.Origin) bool { return slices.Contains(o.Claims, ref) }) + 1
		d.Claims = append(d.Claims, told{t, origin})
	}
	return view{template: "event", title: "event.title", data: d}, nil
}
