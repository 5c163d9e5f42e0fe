package events

import (
	"slices"
	"strings"

	"attest"
)

// event makes the event of a group of claims, which are in order of refs.
func (b *builder) event(kind attest.EventKind, group []*claim) attest.Event {
	byRef := make(map[attest.ClaimRef]*claim, len(group))
	e := attest.Event{ID: eventID(group[0].ref), Kind: kind, Family: group[0].family}
	for _, c := range group {
		byRef[c.ref] = c
		e.Claims = append(e.Claims, c.ref)
	}
	e.Origins = origins(group, func(report int) int { return b.groupOf[report] }, b.tables)
	v := judge(group, e.Origins)
	e.Status, e.IndependentSources, e.Dispute = v.status, v.independent, v.dispute

	telling := slices.DeleteFunc(slices.Clone(group), func(c *claim) bool { return c.c.Stance == attest.Denied })
	if len(telling) == 0 {
		telling = group
	}
	d := eventDates(telling)
	e.EDTF, e.Earliest, e.Latest, e.Narrowed = d.edtf, d.earliest, d.latest, d.narrowed
	e.Act = commonest(telling)
	e.Place = bestPlace(telling)
	e.Actor = bestParty(telling, func(c *claim) (who, *attest.Party) { return c.actor, c.c.Actor })
	e.Target = bestParty(telling, func(c *claim) (who, *attest.Party) { return c.target, c.c.Target })
	for _, c := range telling {
		if n, ok := lowest(&c.c.Count); ok && n > 1 {
			q := c.c.Count
			e.Count = &q
			break
		}
	}
	e.Killed = toll(e.Origins, byRef, func(h *attest.Harm) *attest.Quantity { return h.Killed })
	e.Wounded = toll(e.Origins, byRef, func(h *attest.Harm) *attest.Quantity { return h.Wounded })
	e.Captured = toll(e.Origins, byRef, func(h *attest.Harm) *attest.Quantity { return h.Captured })
	return e
}

// unspecific acts say less than the others of their family.
var unspecific = map[attest.Act]bool{attest.ArmedAttack: true, attest.ArmedClash: true, attest.Explosion: true}

// commonest returns the act that most claims tell, a specific one first.
func commonest(claims []*claim) attest.Act {
	counts := map[attest.Act]int{}
	for _, c := range claims {
		counts[c.c.Act]++
		if !unspecific[c.c.Act] {
			counts[c.c.Act] += len(claims)
		}
	}
	best := claims[0].c.Act
	for _, a := range attest.Acts {
		if counts[a] > counts[best] {
			best = a
		}
	}
	return best
}

// bestPlace returns the finest place, resolved before unresolved, the first of
// equals.
func bestPlace(claims []*claim) *attest.Place {
	var best *attest.Place
	rank := func(p *attest.Place) int {
		r := slices.Index(attest.Precisions, p.Precision)
		if r < 0 {
			r = len(attest.Precisions)
		}
		if p.Lat == nil {
			r += len(attest.Precisions)
		}
		return r
	}
	for _, c := range claims {
		if p := c.c.Place; p != nil && (best == nil || rank(p) < rank(best)) {
			best = p
		}
	}
	return best
}

// bestParty returns the party that most claims name canonically, not merely
// suspected before suspected; without one, the first of a known kind.
func bestParty(claims []*claim, of func(*claim) (who, *attest.Party)) *attest.Party {
	var best *attest.Party
	bestRank := -1
	counts := map[string]int{}
	for _, c := range claims {
		if w, _ := of(c); len(w.names) > 0 {
			counts[strings.Join(w.names, ";")]++
		}
	}
	for _, c := range claims {
		w, p := of(c)
		if p == nil {
			continue
		}
		r := 0
		switch {
		case len(w.names) > 0 && !w.suspect:
			r = 1000 + counts[strings.Join(w.names, ";")]
		case len(w.names) > 0:
			r = 500
		case !vagueKind(w.kind):
			r = 1
		}
		if r > bestRank {
			best, bestRank = p, r
		}
	}
	return best
}
