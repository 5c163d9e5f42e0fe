package telling

import (
	"attest/coding/reading"
	"attest/coding/syntax"
)

// A superlative is measured by another act: "the deadliest raid since October, when the
// rebels killed 21 villagers in Pajule", "the worst attack since a bombing in 2003". What
// stands behind "since" is that other act, with its own time.

// Measure returns where "since" stands behind a superlative before word w, or -1.
func (d *Teller) Measure(s *syntax.Sentence, w int) int {
	for i := w - 1; i > 0 && s.Lower[i] != ";"; i-- {
		if s.Lower[i] == "," && !d.Grammar.Set("relative-when").Word(s, i+1) && !s.Is(i+1, "PRON") {
			return -1 // "in the deadliest raid since 2003, rebels killed 40"
		}
		if d.Grammar.Set("since").Word(s, i) && s.Is(i, "ADP", "SCONJ", "ADV") && !s.Within(s.Root(), i) && d.Compares(s, i) {
			return i
		}
	}
	return -1
}

// measuredBy reports whether one of two tellings in a sentence measures the superlative
// that the other is told by.
func (d *Teller) measuredBy(a, b *Mention) bool {
	s := a.Trigger.Sentence
	return (d.Measure(s, a.Trigger.Word) >= 0) != (d.Measure(s, b.Trigger.Word) >= 0)
}

// measuringTime returns the time of a telling that stands in a clause of "when" behind
// the time that measures a superlative, or nil.
func (d *Teller) measuringTime(m *Mention) *reading.TimeRef {
	s := m.Trigger.Sentence
	since := d.Measure(s, m.Trigger.Word)
	if since < 0 {
		return nil
	}
	for _, t := range d.TimesIn(s) {
		if t.First > since+2 || t.Last < since || t.Last >= m.Trigger.Word || !d.whenFollows(s, t.Last, m.Trigger.Word) {
			continue
		}
		if at, ok := t.Expression.Beginning(t.Anchor); ok {
			t.Time = at
		}
		if t.Time.EDTF != "" {
			return &t
		}
	}
	return nil
}

// whenFollows reports whether a relative word of time or place opens what stands between a
// time and a verb: "October, when the rebels", « octobre, lorsque », « 2003, où ».
func (d *Teller) whenFollows(s *syntax.Sentence, time, verb int) bool {
	for i := time + 1; i < verb && i <= time+2; i++ {
		if d.Grammar.Set("relative-when").Word(s, i) {
			return true
		}
	}
	return false
}
