package api

import (
	"errors"
	"net/http"

	"attest"
	"attest/keeper"
)

// Claims are the claims of a page of events.
type Claims struct {
	Claims []Told `json:"claims"`
	Events int    `json:"events"`         // how many events are chosen in all
	Next   string `json:"next,omitempty"` // parameter "after" of the next page
}

func (a *api) claims(r *http.Request) (Claims, error) {
	p, err := a.page(r)
	if err != nil {
		return Claims{}, err
	}
	out := Claims{Claims: []Told{}, Events: p.Total, Next: p.Next}
	for _, e := range p.Events {
		for _, ref := range e.Claims {
			t, err := a.tell(r, ref, e.ID)
			if err != nil {
				return out, err
			}
			out.Claims = append(out.Claims, t)
		}
	}
	return out, nil
}

func (a *api) claim(r *http.Request) (Told, error) {
	ref := attest.ClaimRef(r.PathValue("id"))
	event, ok, err := a.Ledger.Event(r.Context(), string(ref))
	if err != nil {
		return Told{}, err
	}
	id := event.ID
	if !ok {
		id = "" // a threat, or rejected: of no event
	}
	t, err := a.tell(r, ref, id)
	if errors.Is(err, keeper.ErrNoClaim) {
		return t, notFound("there is no such claim; name it as REPORT:CLAIM")
	}
	return t, err
}
