package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// ofOwnClause drops the places of the clause before where the clause of a telling has its own subject and
// a place of its own: of "a nurse was abducted in Gao and an air strike hit a market in Kidal", Gao is
// not where the air strike was.
func (d *Teller) ofOwnClause(m *Mention, places []reading.PlaceRef) []reading.PlaceRef {
	s := m.Trigger.Sentence
	v := m.Trigger.Word
	if !s.Is(v, "VERB") {
		v = s.VerbAbove(v)
	}
	subject := ownSubject(s, v)
	if subject < 0 {
		return places
	}
	up := s.Words[v].Head
	if !slices.ContainsFunc(places, func(p reading.PlaceRef) bool { return p.Head > subject && s.VerbAbove(p.Head) == v }) {
		return places
	}
	return slices.DeleteFunc(places, func(p reading.PlaceRef) bool {
		before := p.Head > up && p.Head < subject && s.VerbAbove(p.Head) == up
		if before {
			m.Reject("place", p.Place.Name, "of the clause before")
		}
		return before
	})
}

// ownSubject returns the subject of a verb that is joined to another one before it, where it stands
// between the two; or -1.
func ownSubject(s *syntax.Sentence, v int) int {
	if v < 0 {
		return -1
	}
	up, k := s.Words[v].Head, s.Child(v, "nsubj", "nsubj:pass")
	if up < 0 || up > k || k > v || !s.Is(up, "VERB") || !s.Is(k, "NOUN", "PROPN", "NUM") {
		return -1
	}
	if rel := s.Rel(v); rel != "conj" && rel != "parataxis" && rel != "advcl" {
		return -1
	}
	return k
}
