package web

import (
	"net/http"
	"slices"

	"attest"
	"attest/events"
	"attest/keeper"
)

// event shows an event with its claims side by side.
type event struct {
	keeper.Account
	Origins []origin
	Fields  []agreement
	Harm    []chart
	Dates   *chart
	Links   []linked
	Trees   []tree
	Why     bool // the comparisons are shown
	Joined  []events.Comparison
	Others  []keeper.Other
}

// origin is an independent source of the event with its claims.
type origin struct {
	attest.Origin
	Claims []keeper.Told
}

// linked is an event that belongs with another without being the same.
type linked struct {
	Kind  attest.LinkKind
	Event attest.Event
}

func (s *Server) event(r *http.Request) (view, error) {
	ctx := r.Context()
	ev, ok, err := s.options.Ledger.Event(ctx, r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	if !ok {
		return view{}, errNotFound
	}
	d := event{Why: r.URL.Query().Has("why")}
	if d.Account, err = keeper.AccountOf(ctx, s.options.Ledger, ev); err != nil {
		return view{}, err
	}
	d.Origins = originsOf(d.Account)
	w := s.language(r)
	if d.Fields, err = w.agreements(d.Claims); err != nil {
		return view{}, err
	}
	if d.Harm, err = w.harmCharts(d.Claims); err != nil {
		return view{}, err
	}
	d.Dates = dateChart(ev, d.Claims)
	for _, k := range ev.Links {
		other, ok, err := s.options.Ledger.Event(ctx, k.Event)
		if err != nil {
			return view{}, err
		}
		if ok {
			d.Links = append(d.Links, linked{k.Kind, other})
		}
	}
	for _, g := range d.Copies {
		t, err := s.tree(ctx, g)
		if err != nil {
			return view{}, err
		}
		d.Trees = append(d.Trees, t)
	}
	if d.Why {
		if d.Joined, err = d.Account.Joined(); err != nil {
			return view{}, err
		}
		if d.Others, err = d.Account.Others(ctx, s.options.Ledger); err != nil {
			return view{}, err
		}
	}
	return view{template: "event", title: "act." + string(ev.Act), data: d}, nil
}

// originsOf puts the claims of an event under their origins; what is of none
// comes last.
func originsOf(a keeper.Account) []origin {
	out := make([]origin, 0, len(a.Event.Origins))
	used := map[attest.ClaimRef]bool{}
	for _, o := range a.Event.Origins {
		next := origin{Origin: o}
		for _, t := range a.Claims {
			if slices.Contains(o.Claims, t.Ref) && !used[t.Ref] {
				used[t.Ref] = true
				next.Claims = append(next.Claims, t)
			}
		}
		out = append(out, next)
	}
	var rest origin
	for _, t := range a.Claims {
		if !used[t.Ref] {
			rest.Claims = append(rest.Claims, t)
		}
	}
	if len(rest.Claims) > 0 {
		out = append(out, rest)
	}
	return out
}

// agreement is what the claims of an event say of one field.
type agreement struct {
	Field  string
	Word   string // agree, differ or one: a single claim tells it
	Values []stated
}

// stated is a value with the claims that state it.
type stated struct {
	Value  string
	Claims []attest.ClaimRef
}

// compared are the fields in which claims of one event can differ.
var compared = []string{"act", "stance", "actor", "target", "place", "time", "count", "instruments", "killed", "wounded", "captured", "effect"}

func (w *words) agreements(claims []keeper.Told) ([]agreement, error) {
	var out []agreement
	for _, field := range compared {
		a := agreement{Field: field}
		for _, t := range claims {
			value, err := w.fieldOf(field, t.Claim)
			if err != nil {
				return nil, err
			}
			if value == "" {
				continue
			}
			i := slices.IndexFunc(a.Values, func(s stated) bool { return s.Value == value })
			if i < 0 {
				i = len(a.Values)
				a.Values = append(a.Values, stated{Value: value})
			}
			a.Values[i].Claims = append(a.Values[i].Claims, t.Ref)
		}
		switch {
		case len(a.Values) == 0:
			continue
		case len(a.Values) > 1:
			a.Word = "differ"
		case len(a.Values[0].Claims) == 1:
			a.Word = "one"
		default:
			a.Word = "agree"
		}
		out = append(out, a)
	}
	return out, nil
}
