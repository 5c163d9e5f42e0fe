package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/timex"
)

// countedFrom is a time counted from another act that the same sentence tells ("shelled
// the hills, two days after [rebels had taken the post]"): the words of that act.
type countedFrom struct {
	time        *reading.TimeRef
	first, last int
}

// countedFromActs finds such times in a sentence.
func (d *Teller) countedFromActs(s *syntax.Sentence) []countedFrom {
	var out []countedFrom
	times := d.TimesIn(s)
	for i := range times {
		t := &times[i]
		if t.Expression.FromAct() && t.Last+1 < len(s.Words) {
			first, last := namedBehind(s, t)
			out = append(out, countedFrom{t, first, last})
		}
	}
	return out
}

// namedBehind returns the first and last word of what a time is counted from: the clause
// or phrase that its last word opens or, where the parser made none of it, what follows
// up to a comma.
func namedBehind(s *syntax.Sentence, t *reading.TimeRef) (first, last int) {
	first = t.Last + 1
	for _, w := range []int{t.Last, t.Last + 1} {
		h := s.Words[w].Head
		if !s.Is(w, "ADP", "SCONJ", "ADV") || h <= t.Last {
			continue
		}
		if v := s.Words[h].Head; v > h && s.Rel(h) == "nsubj" && s.Is(v, "VERB") { // "a day after a blast in Kano killed eleven"
			h = v
		}
		if end := commaBehind(s, t, h); end >= 0 {
			return first, end - 1
		}
		if _, b := s.Subtree(h); b > h && s.Words[h].Head >= 0 {
			return first, closed(s, first, bracketBehind(s, b))
		}
	}
	aside := opensRelative(s, t.First)
	for i := first + 1; i < len(s.Words); i++ {
		if s.Lower[i] == "," && (t.First <= 1 || aside) || s.Lower[i] == ";" || s.Is(i, "CCONJ") && s.Lower[i-1] == "," {
			return first, i - 1
		}
	}
	return first, len(s.Words) - 1
}

// commaBehind returns the comma that closes an aside of a time and the noun that it is counted from, or -1: "were
// killed, a week after the raid, in Kano on Monday".
func commaBehind(s *syntax.Sentence, t *reading.TimeRef, noun int) int {
	if t.First < 1 || s.Lower[t.First-1] != "," || !s.Is(noun, "NOUN") {
		return -1
	}
	for i := noun + 1; i < len(s.Words); i++ {
		if s.Lower[i] == "," {
			return i
		}
	}
	return -1
}

// opensRelative tells words close behind a comma and a relative pronoun: "…, which came a
// day after".
func opensRelative(s *syntax.Sentence, w int) bool {
	const near = 3
	for i := w - 1; i > 0 && i >= w-near; i-- {
		if s.Is(i, "PRON") && s.Words[i].Feat("PronType") == "Rel" && s.Lower[i-1] == "," {
			return true
		}
	}
	return false
}

// bracketBehind returns the word at which a bracket opens within a few words behind one, or
// that one: « au lendemain de l'attentat depuis lequel … (202 morts, hier, …) ».
func bracketBehind(s *syntax.Sentence, last int) int {
	const near = 3
	for i := last + 1; i < len(s.Words) && i <= last+near && !s.Is(i, "VERB"); i++ {
		if s.Lower[i] == "(" {
			return i
		}
		if s.Is(i, "PUNCT") {
			break
		}
	}
	return last
}

// closed returns the last word of a stretch, or the end of a bracket that it leaves open.
func closed(s *syntax.Sentence, first, last int) int {
	open := false
	for i := first; i < len(s.Words) && (i <= last || open); i++ {
		switch s.Lower[i] {
		case "(":
			open = true
		case ")":
			open = false
		}
		last = max(last, i)
	}
	return last
}

// holds reports whether a telling is of the act that the time is counted from.
func (c countedFrom) holds(m *Mention) bool {
	w := roles.NounHead(m.Trigger)
	return m.Trigger.Sentence != nil && w >= c.first && w <= c.last
}

// datesOwn reports whether a telling is dated by words on its own side of the time: within
// what it is counted from, or outside.
func (c countedFrom) datesOwn(m *Mention) bool {
	return m.Time != nil && m.Time.Head != c.time.Head && (m.Time.Head >= c.first && m.Time.Head <= c.last) == c.holds(m)
}

// countFromActs dates the acts of which one is told by how long after or before the
// other it was: the time of the one that has its own gives that of the other.
func (d *Teller) countFromActs(s *syntax.Sentence, ms []*Mention) {
	for _, c := range d.countedFromActs(s) {
		var known, inside *Mention
		for _, m := range ms {
			if c.holds(m) && inside == nil {
				inside = m
			}
			if m.Time != nil && m.Time.Head == c.time.Head {
				if t := d.timeWithin(s, c); t != nil { // "two days after Monday's raid"
					m.Time = t
				}
			} else if m.Time != nil && !c.datesOwn(m) {
				d.RejectTime(m, m.Time, "belongs to another act")
				m.Time = nil
			}
			if c.datesOwn(m) && (known == nil || known.Trigger.Word > c.time.Last && m.Trigger.Word < c.time.First) {
				known = m
			}
		}
		if known == nil || inside == nil || known.Time.Time.Earliest != known.Time.Time.Latest {
			continue
		}
		day, err := edtf.Parse(known.Time.Time.Earliest)
		if err != nil {
			continue
		}
		for _, m := range ms {
			if c.holds(m) == c.holds(known) || c.datesOwn(m) {
				continue
			}
			if at, ok := c.time.Expression.CountedFrom(day, c.holds(known)); ok && at.Precision == attest.Day {
				t := *c.time
				t.Time, t.At = at, append(append([]syntax.Span{}, c.time.At...), known.Time.At...)
				m.Time = &t
			}
		}
	}
}

// timeWithin returns the time that stands in the words of the act counted from, or the whole
// date right behind them (« un an après le massacre du village, en mars 2019 »), or nil.
func (d *Teller) timeWithin(s *syntax.Sentence, c countedFrom) *reading.TimeRef {
	times := d.TimesIn(s)
	for i := range times {
		t := &times[i]
		within := t.First >= c.first && t.Last <= c.last
		behind := t.First > c.last && t.First <= c.last+3 && namesYear(d.Text[s.Words[t.First].Start:s.Words[t.Last].End]) && !s.Between(c.last, t.First, "VERB")
		if (within || behind) && t.Time.EDTF != "" && !(t.Expression.Kind == timex.Span && d.Compares(s, t.First)) {
			return t
		}
	}
	return nil
}

// namesYear tells a date that names its year in figures.
func namesYear(date string) bool {
	const digits = 4
	run := 0
	for _, r := range date {
		if r < '0' || r > '9' {
			run = 0
			continue
		}
		if run++; run == digits {
			return true
		}
	}
	return false
}

// PartedByTime tells two tellings of which one is told by how long after or before the
// other it was.
func (d *Teller) PartedByTime(a, b *Mention) bool {
	if a.Trigger.Sentence != b.Trigger.Sentence {
		return false
	}
	for _, c := range d.countedFromActs(a.Trigger.Sentence) {
		if c.holds(a) != c.holds(b) {
			return true
		}
	}
	return false
}

// ofActCountedBack tells a word of another act, from which the time of a telling is counted:
// "the raid comes a day after a [bomb] killed nine".
func (d *Teller) ofActCountedBack(m *Mention, w int) bool {
	return slices.ContainsFunc(d.countedFromActs(m.Trigger.Sentence), func(c countedFrom) bool {
		return !c.holds(m) && w >= c.first && w <= c.last
	})
}

// ofActCountedFrom tells a place that stands in the words of what the time of a telling is counted
// from, or right behind them: "comes two weeks after an attack in [Lahore]".
func (d *Teller) ofActCountedFrom(m *Mention, p reading.PlaceRef) bool {
	s := m.Trigger.Sentence
	return slices.ContainsFunc(d.countedFromActs(s), func(c countedFrom) bool {
		last := c.last
		if last+1 < len(s.Words) && s.Is(last+1, "ADP") {
			last += 3 // « dans la capitale »
		}
		return m.Trigger.Word < c.time.First && !c.holds(m) && p.Head >= c.first && p.Head <= last
	})
}
