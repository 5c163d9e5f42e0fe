package web

import (
	"net/http"

	"attest/ledger"
)

// mostSources is how many sources, outlets and pairs the page lists: the most
// frequent.
const mostSources = 200

// sources show who originates what is claimed, and who repeats whom.
type sources struct {
	Voices  []ledger.Voice
	Outlets []ledger.Outlet
	Repeats []ledger.Repeat
	// AllVoices and AllOutlets are how many there are.
	AllVoices, AllOutlets int
}

func (s *Server) sources(r *http.Request) (view, error) {
	var d sources
	var err error
	ctx := r.Context()
	if d.Voices, err = s.options.Ledger.Voices(ctx); err != nil {
		return view{}, err
	}
	if d.Outlets, err = s.options.Ledger.Outlets(ctx); err != nil {
		return view{}, err
	}
	if d.Repeats, err = s.options.Ledger.Repeats(ctx, mostSources); err != nil {
		return view{}, err
	}
	d.AllVoices, d.AllOutlets = len(d.Voices), len(d.Outlets)
	d.Voices, d.Outlets = d.Voices[:min(len(d.Voices), mostSources)], d.Outlets[:min(len(d.Outlets), mostSources)]
	return view{template: "sources", title: "nav.sources", data: d}, nil
}
