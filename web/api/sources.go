package api

import (
	"net/http"

	"attest"
	"attest/ledger"
	"attest/web/query"
)

// Copies is a page of groups of reports that carry one text or one origin.
type Copies struct {
	Groups []attest.CopyGroup `json:"groups"`
	Total  int                `json:"total"`          // how many there are in all
	Next   string             `json:"next,omitempty"` // parameter "after" of the next page
}

func (a *api) copies(r *http.Request) (Copies, error) {
	limit, after, err := query.ParsePage(r.URL.Query())
	if err != nil {
		return Copies{}, err
	}
	if limit == 0 {
		limit = defaultLimit
	}
	p, err := a.Ledger.CopiesAfter(r.Context(), after, limit)
	return Copies{Groups: list(p.Groups), Total: p.Total, Next: p.Next}, err
}

func (a *api) copyGroup(r *http.Request) (attest.CopyGroup, error) {
	groups, err := a.Ledger.Copies(r.Context(), r.PathValue("id"))
	if err == nil && len(groups) == 0 {
		err = notFound("the report is in no group of copies")
	}
	if err != nil {
		return attest.CopyGroup{}, err
	}
	return groups[0], nil
}

// mostRepeats is how many pairs of publishers are told.
const mostRepeats = 1000

// Sources tells who attests, and who prints whose text.
type Sources struct {
	Voices  []ledger.Voice  `json:"voices"`
	Outlets []ledger.Outlet `json:"outlets"`
	Repeats []ledger.Repeat `json:"repeats"` // the thousand most frequent
}

func (a *api) sources(r *http.Request) (Sources, error) {
	var s Sources
	voices, err := a.Ledger.Voices(r.Context())
	if err != nil {
		return s, err
	}
	outlets, err := a.Ledger.Outlets(r.Context())
	if err != nil {
		return s, err
	}
	repeats, err := a.Ledger.Repeats(r.Context(), mostRepeats)
	return Sources{Voices: list(voices), Outlets: list(outlets), Repeats: list(repeats)}, err
}
