package coding

import "attest/timex"

// timeAtEnd returns which time closes the clause of a telling, where the parser hung it
// elsewhere for the aside before it: "bombed a base at Sula, some 10 km inside Iraq, on
// Tuesday, the agency said". No verb, no other telling and no conjunction may stand
// between, and a comma and who says so must follow. It is -1 where there is none.
func (d *telling) timeAtEnd(m *mention, times []timeRef) int {
	s := m.trigger.s
	for i := range times {
		t := &times[i]
		if t.expression.Kind == timex.Stamp || t.expression.Kind == timex.Span || t.first <= m.trigger.w || t.expression.FromAct() || t.last+1 >= len(s.Words) || s.lower[t.last+1] != "," || !s.is(t.first, "ADP") && !s.is(t.first-1, "ADP") {
			continue
		}
		if between(s, m.trigger.w, t.first, "VERB", "AUX", "SCONJ", "CCONJ") || !d.toldRightAfter(s, t.last+2) {
			continue
		}
		return i
	}
	return -1
}

// toldRightAfter tells whether who says so follows from a word on, his verb the next of
// the sentence: "…, the state-run agency reported".
func (d *telling) toldRightAfter(s *sentence, from int) bool {
	for i := from; i < len(s.Words); i++ {
		if s.is(i, "VERB", "AUX") {
			for _, a := range d.attributionsOf(s) {
				if a.verb == i && a.kind == says && a.speaker >= from {
					return true
				}
			}
			return false
		}
	}
	return false
}
