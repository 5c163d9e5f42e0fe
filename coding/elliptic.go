package coding

import (
	"attest"
	"attest/quantity"
)

// elliptical makes tellings of the numbers that go on with the toll told before
// them at another place, without its verb: "four were killed in Djugu, three in
// Mahagi", "and two more in Sake".
func (d *telling) elliptical(s *sentence, ms []*mention) []*mention {
	var out []*mention
	for _, q := range d.quantities[s.index] {
		p, ok := d.placeOfNumber(s, q)
		if !ok {
			continue
		}
		m, kind := tollBefore(ms, s.Words[q.First].Start)
		if m == nil {
			continue
		}
		o := *m
		o.harm = map[harmKind]*toll{kind: {quantity: q.Quantity, at: span{q.Start, q.End}, rule: "harm.elliptical"}}
		o.places, o.own, o.count, o.also, o.rejected = []placeRef{p}, true, nil, nil, nil
		o.acts = []span{{q.Start, q.End}}
		for _, t := range d.timesIn(s) {
			if t.first > p.last && t.first <= p.last+2 {
				o.time = &t
			}
		}
		m.leave(p)
		out = append(out, &o)
	}
	return out
}

// placeOfNumber returns the place that stands with a number alone behind a comma or
// a conjunction.
func (d *telling) placeOfNumber(s *sentence, q quantity.Mention) (placeRef, bool) {
	i := q.Last + 1
	alone := i < len(s.Words) && s.is(i, "ADP") // « et un à Sake », no article
	if q.Weak && !alone || q.Percent || q.First < 2 || s.isTimed(q.First) || s.lower[q.First-1] != "," && s.lower[q.First-1] != ";" && !s.is(q.First-1, "CCONJ") {
		return placeRef{}, false
	}
	if d.grammar.set("more").word(s, min(i, len(s.Words)-1)) {
		i++
	}
	if i >= len(s.Words) || !s.is(i, "ADP") || !d.grammar.set("inside-preposition").word(s, i) {
		return placeRef{}, false
	}
	for _, p := range d.innermost(d.placesIn(s)) {
		if p.first > i && p.first <= i+2 && (q.HeadNoun < 0 || q.HeadNoun >= i || q.HeadNoun == i-1) {
			return p, true
		}
	}
	return placeRef{}, false
}

// tollBefore returns the last telling with a place and a single toll told before
// a byte of its sentence, and of what kind that toll is.
func tollBefore(ms []*mention, at int) (*mention, harmKind) {
	for i := len(ms) - 1; i >= 0; i-- {
		m := ms[i]
		if m.trigger.span().start > at || m.stance != attest.Asserted || len(m.places) == 0 || len(m.harm) != 1 {
			continue
		}
		for kind, t := range m.harm {
			if t.at.start < at && t.quantity.Low != nil && *t.quantity.Low > 0 {
				return m, kind
			}
		}
	}
	return nil, killed
}

// leave takes a place out of those of a telling that has others.
func (m *mention) leave(p placeRef) {
	var kept []placeRef
	for _, o := range m.places {
		if o.at != p.at {
			kept = append(kept, o)
		}
	}
	if len(kept) > 0 {
		m.places = kept
	}
}
