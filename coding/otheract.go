package coding

import (
	"attest"
	"attest/edtf"
)

// countedFrom is a time counted from another act that the same sentence tells ("shelled
// the hills, two days after [rebels had taken the post]"): the words of that act.
type countedFrom struct {
	time        *timeRef
	first, last int
}

// countedFromActs finds such times in a sentence.
func (d *telling) countedFromActs(s *sentence) []countedFrom {
	var out []countedFrom
	times := d.timesIn(s)
	for i := range times {
		t := &times[i]
		if t.expression.FromAct() && t.last+1 < len(s.Words) {
			first, last := s.namedBehind(t)
			out = append(out, countedFrom{t, first, last})
		}
	}
	return out
}

// namedBehind returns the first and last word of what a time is counted from: the clause
// or phrase that its last word opens or, where the parser made none of it, what follows
// up to a comma.
func (s *sentence) namedBehind(t *timeRef) (first, last int) {
	first = t.last + 1
	for _, w := range []int{t.last, t.last + 1} {
		h := s.Words[w].Head
		if !s.is(w, "ADP", "SCONJ", "ADV") || h <= t.last {
			continue
		}
		if _, b := s.subtree(h); b > h && s.Words[h].Head >= 0 {
			return first, s.closed(first, b)
		}
	}
	for i := first + 1; i < len(s.Words); i++ {
		if s.lower[i] == "," && t.first <= 1 || s.lower[i] == ";" || s.is(i, "CCONJ") && s.lower[i-1] == "," {
			return first, i - 1
		}
	}
	return first, len(s.Words) - 1
}

// closed returns the last word of a stretch, or the end of a bracket that it leaves open.
func (s *sentence) closed(first, last int) int {
	open := false
	for i := first; i < len(s.Words) && (i <= last || open); i++ {
		switch s.lower[i] {
		case "(":
			open = true
		case ")":
			open = false
		}
		last = max(last, i)
	}
	return last
}

// holds tells whether a telling is of the act that the time is counted from.
func (c countedFrom) holds(m *mention) bool {
	w := m.trigger.nounHead()
	return m.trigger.s != nil && w >= c.first && w <= c.last
}

// datesOwn tells whether a telling is dated by words on its own side of the time: within
// what it is counted from, or outside.
func (c countedFrom) datesOwn(m *mention) bool {
	return m.time != nil && m.time.head != c.time.head && (m.time.head >= c.first && m.time.head <= c.last) == c.holds(m)
}

// countFromActs dates the acts of which one is told by how long after or before the
// other it was: the time of the one that has its own gives that of the other.
func (d *telling) countFromActs(s *sentence, ms []*mention) {
	for _, c := range d.countedFromActs(s) {
		var known, inside *mention
		for _, m := range ms {
			if c.holds(m) && inside == nil {
				inside = m
			}
			if m.time != nil && m.time.head == c.time.head {
				if t := d.timeWithin(s, c); t != nil { // "two days after Monday's raid"
					m.time = t
				}
			} else if m.time != nil && !c.datesOwn(m) {
				d.rejectTime(m, m.time, "belongs to another act")
				m.time = nil
			}
			if c.datesOwn(m) && (known == nil || known.trigger.w > c.time.last && m.trigger.w < c.time.first) {
				known = m
			}
		}
		if known == nil || inside == nil || known.time.time.Earliest != known.time.time.Latest {
			continue
		}
		day, err := edtf.Parse(known.time.time.Earliest)
		if err != nil {
			continue
		}
		for _, m := range ms {
			if c.holds(m) == c.holds(known) || c.datesOwn(m) {
				continue
			}
			if at, ok := c.time.expression.CountedFrom(day, c.holds(known)); ok && at.Precision == attest.Day {
				t := *c.time
				t.time, t.at = at, append(append([]span{}, c.time.at...), known.time.at...)
				m.time = &t
			}
		}
	}
}

// timeWithin returns the time that stands in the words of the act counted from, or nil.
func (d *telling) timeWithin(s *sentence, c countedFrom) *timeRef {
	times := d.timesIn(s)
	for i := range times {
		if t := &times[i]; t.first >= c.first && t.last <= c.last && t.time.EDTF != "" {
			return t
		}
	}
	return nil
}

// partedByTime tells two tellings of which one is told by how long after or before the
// other it was.
func (d *telling) partedByTime(a, b *mention) bool {
	if a.trigger.s != b.trigger.s {
		return false
	}
	for _, c := range d.countedFromActs(a.trigger.s) {
		if c.holds(a) != c.holds(b) {
			return true
		}
	}
	return false
}
