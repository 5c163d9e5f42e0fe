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
			t, err := keeper.TellCorrected(r.Context(), a.Ledger, ref)
			if err != nil {
				return out, err
			}
			out.Claims = append(out.Claims, told(t, e.ID))
		}
	}
	return out, nil
}

func (a *api) claim(r *http.Request) (Told, error) {
	ref := attest.ClaimRef(r.PathValue("id"))
	t, err := keeper.TellCorrected(r.Context(), a.Ledger, ref)
	if errors.Is(err, keeper.ErrNoClaim) {
		return Told{}, notFound("there is no such claim; name it as REPORT:CLAIM")
	}
	if err != nil {
		return Told{}, err
	}
	event, _, err := a.Ledger.Event(r.Context(), string(ref)) // a threat, or rejected: of no event
	return told(t, event.ID), err
}
