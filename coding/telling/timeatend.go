package telling

import (
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/timex"
)

// timeAtEnd returns which time closes the clause of a telling, where the parser hung it
// elsewhere for the aside before it: "bombed a base at Sula, some 10 km inside Iraq, on
// Tuesday, the agency said". No verb and no other telling may stand
// between, and a comma and who says so must follow. It is -1 where there is none.
func (d *Teller) timeAtEnd(m *Mention, times []reading.TimeRef) int {
	s := m.Trigger.Sentence
	for i := range times {
		t := &times[i]
		if t.Expression.Kind == timex.Stamp || t.Expression.Kind == timex.Span || t.First <= m.Trigger.Word || t.Expression.FromAct() || t.Last+1 >= len(s.Words) || s.Lower[t.Last+1] != "," || !s.Between(t.First-2, t.Last, "ADP") {
			continue
		}
		from := m.Trigger.Word
		for _, w := range m.wordsIn(s) {
			if w < t.First {
				from = max(from, w)
			}
		}
		if s.Between(from, t.First, "VERB", "AUX", "SCONJ") || !d.toldRightAfter(s, t.Last+2) {
			continue
		}
		return i
	}
	return -1
}

// toldRightAfter reports whether who says so follows from a word on, his verb the next of
// the sentence: "…, the state-run agency reported".
func (d *Teller) toldRightAfter(s *syntax.Sentence, from int) bool {
	for i := from; i < len(s.Words); i++ {
		if s.Is(i, "VERB", "AUX") {
			for _, a := range d.AttributionsOf(s) {
				if a.Verb == i && a.Kind == reading.Says && a.Speaker >= from {
					return true
				}
			}
			return false
		}
	}
	return false
}

// sinceThisAct tells a day in the phrase of an act since which something is counted, which
// is the act's: "since the murder of a judge on 18 August".
func (d *Teller) sinceThisAct(m *Mention, t *reading.TimeRef) bool {
	if !m.Trigger.Pattern.Noun {
		return false
	}
	s, n := m.Trigger.Sentence, roles.NounHead(m.Trigger)
	return (s.Within(t.Head, n) || d.deedBefore(s, t) == n) && d.Grammar.Set("since").HasPrep(s.Preposition(n))
}
