package eval

import (
	"encoding/json"
	"slices"

	"attest"
)

// slot is a field that is scored: whether a claim has it, whether two claims
// agree on it, and its value for a table of misses.
type slot struct {
	name  string
	has   func(*attest.Claim) bool
	same  func(g, p *attest.Claim) bool
	value func(*attest.Claim) any
}

func always(*attest.Claim) bool { return true }

func harmSlot(name string, of func(*attest.Harm) *attest.Quantity) slot {
	get := func(c *attest.Claim) *attest.Quantity {
		if c.Harm == nil {
			return nil
		}
		return of(c.Harm)
	}
	return slot{name, func(c *attest.Claim) bool { return get(c) != nil },
		func(g, p *attest.Claim) bool { return sameQuantity(get(g), get(p)) },
		func(c *attest.Claim) any { return get(c) }}
}

func partySlot(name string, of func(*attest.Claim) *attest.Party) slot {
	return slot{name, func(c *attest.Claim) bool { return of(c) != nil },
		func(g, p *attest.Claim) bool { return sameParty(of(g), of(p)) },
		func(c *attest.Claim) any { return of(c) }}
}

var slots = []slot{
	{"act", always, func(g, p *attest.Claim) bool { return g.Act == p.Act }, func(c *attest.Claim) any { return c.Act }},
	{"stance", always, func(g, p *attest.Claim) bool { return g.Stance == p.Stance }, func(c *attest.Claim) any { return c.Stance }},
	{"count", always, func(g, p *attest.Claim) bool { return sameQuantity(&g.Count, &p.Count) }, func(c *attest.Claim) any { return c.Count }},
	partySlot("actor", func(c *attest.Claim) *attest.Party { return c.Actor }),
	partySlot("target", func(c *attest.Claim) *attest.Party { return c.Target }),
	{"place", func(c *attest.Claim) bool { return c.Place != nil },
		func(g, p *attest.Claim) bool { return samePlace(g.Place, p.Place) }, func(c *attest.Claim) any { return c.Place }},
	{"time", always, func(g, p *attest.Claim) bool { return sameTime(g.Time, p.Time) }, func(c *attest.Claim) any { return c.Time }},
	{"source", always, func(g, p *attest.Claim) bool { return sameSource(g.Source, p.Source) }, func(c *attest.Claim) any { return c.Source }},
	{"instruments", func(c *attest.Claim) bool { return len(c.Instruments) > 0 },
		func(g, p *attest.Claim) bool { return slices.Equal(means(g), means(p)) }, func(c *attest.Claim) any { return means(c) }},
	harmSlot("killed", func(h *attest.Harm) *attest.Quantity { return h.Killed }),
	harmSlot("wounded", func(h *attest.Harm) *attest.Quantity { return h.Wounded }),
	harmSlot("captured", func(h *attest.Harm) *attest.Quantity { return h.Captured }),
	{"effect", func(c *attest.Claim) bool { return c.Effect != "" },
		func(g, p *attest.Claim) bool { return g.Effect == p.Effect }, func(c *attest.Claim) any { return c.Effect }},
}

// whole names the slots that, with the source's role, make a pair right as a
// whole.
var whole = []string{"act", "stance", "actor", "target", "place", "time"}

// agreement of two claims on a slot.
type agreement int

const (
	neither agreement = iota // neither claim has it
	agree
	differ // one lacks it, or they hold different values
)

func (s slot) compare(g, p *attest.Claim) agreement {
	switch a, b := s.has(g), s.has(p); {
	case !a && !b:
		return neither
	case a && b && s.same(g, p):
		return agree
	}
	return differ
}

// show writes a slot's value on one line, "-" when the claim lacks it.
func (s slot) show(c *attest.Claim) string {
	if !s.has(c) {
		return "-"
	}
	text, err := json.Marshal(s.value(c))
	if err != nil {
		return err.Error()
	}
	return string(text)
}
