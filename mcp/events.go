package mcp

import (
	"context"
	"fmt"
	"net/url"
	"strconv"

	"attest"
	"attest/keeper"
	"attest/web/query"
)

// pageLength is how many events or reports an answer holds when the call does
// not say, and mostLength how many it can.
const (
	pageLength = 10
	mostLength = 50
)

// FindEvents chooses events.
type FindEvents struct {
	From    string   `json:"from,omitempty" jsonschema:"ISO date; events that can have been on or after it"`
	To      string   `json:"to,omitempty" jsonschema:"ISO date; events that can have been on or before it"`
	Place   string   `json:"place,omitempty" jsonschema:"words of the place's name"`
	Country string   `json:"country,omitempty" jsonschema:"country code, ISO 3166-1 alpha-3"`
	BBox    string   `json:"bbox,omitempty" jsonschema:"west,south,east,north in degrees"`
	Acts    []string `json:"acts,omitempty" jsonschema:"acts, such as air-strike, shelling, abduction"`
	Actor   string   `json:"actor,omitempty" jsonschema:"words of the actor's name, kind or country"`
	Target  string   `json:"target,omitempty" jsonschema:"words of the target's name, owner, kind or country"`
	Status  []string `json:"status,omitempty" jsonschema:"statuses: disputed, corroborated, acknowledged, reported, claimed"`
	Sources int      `json:"sources,omitempty" jsonschema:"at least this number of independent sources"`
	Words   string   `json:"words,omitempty" jsonschema:"words of a report that tells the event"`
	Order   string   `json:"order,omitempty" jsonschema:"newest or least-certain; without it, by date"`
	Limit   int      `json:"limit,omitempty" jsonschema:"how many events, 1 to 50; 10 when it is not given"`
	After   string   `json:"after,omitempty" jsonschema:"next of the answer before"`
}

func (f FindEvents) values() url.Values {
	v := url.Values{"from": {f.From}, "to": {f.To}, "place": {f.Place}, "country": {f.Country}, "bbox": {f.BBox}, "act": f.Acts, "actor": {f.Actor},
		"target": {f.Target}, "status": f.Status, "q": {f.Words}, "order": {f.Order}, "after": {f.After}}
	if f.Sources != 0 {
		v.Set("sources", strconv.Itoa(f.Sources))
	}
	return v
}

// FoundEvents is a page of events.
type FoundEvents struct {
	Events []FoundEvent `json:"events"`
	Total  int          `json:"total" jsonschema:"how many events there are in all"`
	Next   string       `json:"next,omitempty" jsonschema:"after, for the next page"`
}

// FoundEvent is an event in a list, with who says so.
type FoundEvent struct {
	ID          string        `json:"id"`
	Act         attest.Act    `json:"act"`
	Status      attest.Status `json:"status"`
	Dispute     string        `json:"dispute,omitempty"`
	Independent int           `json:"independent_sources"`
	Earliest    string        `json:"earliest"`
	Latest      string        `json:"latest"`
	Place       *attest.Place `json:"place,omitempty"`
	Actor       *attest.Party `json:"actor,omitempty"`
	Target      *attest.Party `json:"target,omitempty"`
	Killed      attest.Toll   `json:"killed"`
	Wounded     attest.Toll   `json:"wounded"`
	Captured    attest.Toll   `json:"captured"`
	Claims      []Said        `json:"claims"`
}

// Said is a claim in a list: who says it, in which words.
type Said struct {
	Claim     attest.ClaimRef `json:"claim"`
	Publisher string          `json:"publisher,omitempty"`
	Published string          `json:"published,omitempty"`
	URL       string          `json:"url,omitempty"`
	Source    attest.Source   `json:"source"`
	Stance    attest.Stance   `json:"stance"`
	Act       attest.Act      `json:"act"`
	Quotes    []string        `json:"quotes" jsonschema:"the words of the report that tell the act"`
}

func said(t keeper.Told) Said {
	s := Said{Claim: t.Ref, Publisher: t.Report.Publisher, Published: t.Report.Published, URL: t.Report.URL,
		Source: t.Claim.Source, Stance: t.Claim.Stance, Act: t.Claim.Act, Quotes: []string{}}
	for _, q := range t.Claim.Evidence["act"] {
		s.Quotes = append(s.Quotes, q.Quote)
	}
	return s
}

func (s *server) findEvents(ctx context.Context, in FindEvents) (FoundEvents, error) {
	f, err := query.Parse(in.values())
	if err != nil {
		return FoundEvents{}, err
	}
	if f.Limit, err = length(in.Limit); err != nil {
		return FoundEvents{}, err
	}
	p, err := s.Ledger.Page(ctx, f)
	if err != nil {
		return FoundEvents{}, err
	}
	out := FoundEvents{Events: []FoundEvent{}, Total: p.Total, Next: p.Next}
	for _, e := range p.Events {
		found := FoundEvent{ID: e.ID, Act: e.Act, Status: e.Status, Dispute: e.Dispute, Independent: e.IndependentSources, Earliest: e.Earliest,
			Latest: e.Latest, Place: e.Place, Actor: e.Actor, Target: e.Target, Killed: e.Killed, Wounded: e.Wounded, Captured: e.Captured}
		for _, ref := range e.Claims {
			t, err := keeper.TellCorrected(ctx, s.Ledger, ref)
			if err != nil {
				return out, err
			}
			found.Claims = append(found.Claims, said(t))
		}
		out.Events = append(out.Events, found)
	}
	return out, nil
}

// length checks the length of a page.
func length(n int) (int, error) {
	switch {
	case n == 0:
		return pageLength, nil
	case n < 0 || n > mostLength:
		return 0, fmt.Errorf("limit %d: want 1 to %d", n, mostLength)
	}
	return n, nil
}

// ShowEvent names an event.
type ShowEvent struct {
	ID string `json:"id" jsonschema:"id of an event, its beginning, or one of its claims as REPORT:CLAIM"`
}

// Event is all about an event.
type Event struct {
	Event     attest.Event       `json:"event"`
	Claims    []Claim            `json:"claims"`
	Copies    []attest.CopyGroup `json:"copies,omitempty"`
	Decisions []attest.Decision  `json:"decisions,omitempty"`
}

// Claim is a claim with all its quotes and the report that has it.
type Claim struct {
	Ref       attest.ClaimRef `json:"ref"`
	Publisher string          `json:"publisher,omitempty"`
	Published string          `json:"published,omitempty"`
	URL       string          `json:"url,omitempty"`
	Coder     string          `json:"coder"`
	Claim     attest.Claim    `json:"claim" jsonschema:"evidence has the quotes behind each field"`
}

func (s *server) showEvent(ctx context.Context, in ShowEvent) (Event, error) {
	ev, ok, err := s.Ledger.Event(ctx, in.ID)
	if err != nil {
		return Event{}, err
	}
	if !ok {
		return Event{}, fmt.Errorf("there is no event %q; find_events lists them", in.ID)
	}
	all, err := keeper.AccountOf(ctx, s.Ledger, ev)
	out := Event{Event: all.Event, Claims: []Claim{}, Copies: all.Copies, Decisions: all.Decisions}
	for _, t := range all.Claims {
		out.Claims = append(out.Claims, Claim{Ref: t.Ref, Publisher: t.Report.Publisher, Published: t.Report.Published, URL: t.Report.URL, Coder: t.Coder, Claim: t.Claim})
	}
	return out, err
}
