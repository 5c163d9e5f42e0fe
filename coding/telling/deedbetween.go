package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/timex"
)

// A sentence with two acts and two times gives each its own: "Police on Wednesday arrested
// three men over the killing of a teacher last month". The time behind the noun of a deed is
// that deed's, however the parser hung it, where the verb before has another.

// ofDeedBetween tells a time that stands behind the noun of another deed, in its phrase,
// where the verb of a telling has a time of its own before that noun.
func (d *Teller) ofDeedBetween(m *Mention, t *reading.TimeRef, times []reading.TimeRef) bool {
	s := m.Trigger.Sentence
	n := d.deedBefore(s, t)
	if m.Trigger.Pattern.Noun || n <= m.Trigger.Word || !d.underVerb(s, n, m.Trigger.Word) {
		return false
	}
	return slices.ContainsFunc(times, func(o reading.TimeRef) bool { return o.Last < n && d.canDate(m, o) })
}

// ofVerbBefore tells a time of the verb before the noun of a deed that has a time of its own
// behind it.
func (d *Teller) ofVerbBefore(m *Mention, t *reading.TimeRef, times []reading.TimeRef) bool {
	s, n := m.Trigger.Sentence, roles.NounHead(m.Trigger)
	if !m.Trigger.Pattern.Noun || t.Last >= n {
		return false
	}
	v := s.VerbAbove(n)
	if v < 0 || v > n || !d.TriggerHead(s, v) || !d.underVerb(s, n, v) {
		return false
	}
	return slices.ContainsFunc(times, func(o reading.TimeRef) bool { return d.deedBefore(s, &o) == n && d.canDate(m, o) })
}

// deedBefore returns the last noun of a deed before a time with no verb and no mark between,
// or -1.
func (d *Teller) deedBefore(s *syntax.Sentence, t *reading.TimeRef) int {
	for i := t.First - 1; i >= 0 && !s.Is(i, "VERB", "AUX", "PUNCT", "SCONJ", "CCONJ"); i-- {
		if s.Is(i, "NOUN") && d.TellsAct(s, i) {
			return i
		}
	}
	return -1
}

// underVerb tells a noun that says why or for what the act of a verb was done: it hangs on
// the verb, or on its object, under a preposition.
func (d *Teller) underVerb(s *syntax.Sentence, n, v int) bool {
	p := s.Preposition(n)
	if p == "" || !d.Grammar.Set("on-account-of").HasPrep(p) {
		return false
	}
	h := s.Words[n].Head
	if h >= 0 && s.IsTimed(h) { // "arrested on Wednesday over the murder"
		h = s.Words[h].Head
	}
	return h == v || h >= 0 && h > v && s.Words[h].Head == v && syntax.BaseRel(s.Rel(h)) == "obj"
}

// canDate tells a time that can be that of a telling: no clock stamp, and not when something
// was said.
func (d *Teller) canDate(m *Mention, t reading.TimeRef) bool {
	if t.Expression.Kind == timex.Stamp || t.Expression.Kind == timex.Span || t.Spoken || t.Time.EDTF == "" {
		return false
	}
	_, ok := d.timeCost(m, t)
	return ok
}
