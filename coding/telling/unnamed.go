package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// InUnnamedPlace tells a telling whose sentence says that it was in a village or town and does
// not name it: "killed eighteen people in an attack on a village in Borno".
func (d *Teller) InUnnamedPlace(m *Mention) bool {
	s := m.Trigger.Sentence
	for i := range s.Words {
		if !s.Is(i, "NOUN") || !d.Grammar.Set("settlement").Word(s, i) || !d.indefinite(s, i) {
			continue
		}
		first, last := s.NounPhrase(i)
		if _, fits := d.placeCost(m, reading.PlaceRef{Index: -1, First: first, Last: i, Head: i, At: s.Span(first, i)}); fits && !d.calledAfter(s, i, last) {
			return true
		}
	}
	return false
}

// NamesElsewhere tells a sentence with a place that is no speaker's and in which that of a
// telling does not lie, nor it in that: "In neighbouring Niger …".
func (d *Teller) NamesElsewhere(m *Mention, s *syntax.Sentence) bool {
	return len(m.Places) == 1 && slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool {
		return !d.speaksThere(s, p) && !d.mayLieIn(p, m.Places[0]) && !d.mayLieIn(m.Places[0], p)
	})
}

// mayLieIn reports whether a place may lie in a wider one.
func (d *Teller) mayLieIn(p, wide reading.PlaceRef) bool {
	if p.Place.Country != "" && wide.Place.Country != "" && p.Place.Country != wide.Place.Country {
		return false
	}
	return d.open(p) || d.holds(wide, p) || d.Beside(p, wide, aroundTown)
}

// indefinite tells a noun with an indefinite article.
func (d *Teller) indefinite(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "det")
	return k >= 0 && s.Words[k].Feat("PronType") == "Art" && !d.definiteNoun(s, i)
}

// calledAfter tells a noun with a place of its own name right behind it: "a village, Xyz".
func (d *Teller) calledAfter(s *syntax.Sentence, i, last int) bool {
	for _, p := range d.PlacesIn(s) {
		if p.First > i && p.First <= i+2 && p.First <= last && reading.Fineness(p.Place.Precision) >= reading.Fineness("town") {
			return true
		}
	}
	return false
}
