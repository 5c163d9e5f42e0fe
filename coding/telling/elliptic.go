package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/quantity"
)

// elliptical makes tellings of the numbers that go on with the toll told before
// them at another place, without its verb: "four were killed in Djugu, three in
// Mahagi", "and two more in Sake".
func (d *Teller) elliptical(s *syntax.Sentence, ms []*Mention) []*Mention {
	var out []*Mention
	for _, q := range d.Quantities[s.Index] {
		p, ok := d.placeOfNumber(s, q)
		if !ok {
			continue
		}
		m, kind := tollBefore(ms, s.Words[q.First].Start)
		if m == nil {
			continue
		}
		o := *m
		o.Harm = map[reading.HarmKind]*roles.Toll{kind: {Quantity: q.Quantity, At: syntax.Span{Start: q.Start, End: q.End}, Rule: "harm.elliptical"}}
		o.Places, o.Own, o.Count, o.Also, o.Rejected = []reading.PlaceRef{p}, true, nil, nil, nil
		o.Acts = []syntax.Span{{Start: q.Start, End: q.End}}
		for _, t := range d.TimesIn(s) {
			if t.First > p.Last && t.First <= p.Last+2 {
				o.Time = &t
			}
		}
		m.leave(p)
		out = append(out, &o)
	}
	return out
}

// placeOfNumber returns the place that stands with a number alone behind a comma or
// a conjunction.
func (d *Teller) placeOfNumber(s *syntax.Sentence, q quantity.Mention) (reading.PlaceRef, bool) {
	i := q.Last + 1
	alone := i < len(s.Words) && s.Is(i, "ADP") // « et un à Sake », no article
	if q.Weak && !alone || q.Percent || q.First < 2 || s.IsTimed(q.First) || s.Lower[q.First-1] != "," && s.Lower[q.First-1] != ";" && !s.Is(q.First-1, "CCONJ") {
		return reading.PlaceRef{}, false
	}
	if d.Grammar.Set("more").Word(s, min(i, len(s.Words)-1)) {
		i++
	}
	if i >= len(s.Words) || !s.Is(i, "ADP") || !d.Grammar.Set("inside-preposition").Word(s, i) {
		return reading.PlaceRef{}, false
	}
	for _, p := range d.Innermost(d.PlacesIn(s)) {
		if p.First > i && p.First <= i+2 && (q.HeadNoun < 0 || q.HeadNoun >= i || q.HeadNoun == i-1) {
			return p, true
		}
	}
	return reading.PlaceRef{}, false
}

// tollBefore returns the last telling with a place and a single toll told before
// a byte of its sentence, and of what kind that toll is.
func tollBefore(ms []*Mention, at int) (*Mention, reading.HarmKind) {
	for i := len(ms) - 1; i >= 0; i-- {
		m := ms[i]
		if m.Trigger.Span().Start > at || m.Stance != attest.Asserted || len(m.Places) == 0 || len(m.Harm) != 1 {
			continue
		}
		for kind, t := range m.Harm {
			if t.At.Start < at && t.Quantity.Low != nil && *t.Quantity.Low > 0 {
				return m, kind
			}
		}
	}
	return nil, reading.Killed
}

// leave takes a place out of those of a telling that has others.
func (m *Mention) leave(p reading.PlaceRef) {
	var kept []reading.PlaceRef
	for _, o := range m.Places {
		if o.At != p.At {
			kept = append(kept, o)
		}
	}
	if len(kept) > 0 {
		m.Places = kept
	}
}
