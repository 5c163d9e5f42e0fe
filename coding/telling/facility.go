package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/gazetteer"
	"attest/toponym"
)

// facilityOf returns the facility of a town that a definite noun stands for, where
// an act goes with the noun at least as closely as with the place chosen for it:
// "shelled the airport of Gao", then "two soldiers were killed at the airport".
func (d *Teller) facilityOf(m *Mention, chosen []reading.PlaceRef, chosenCost int) (reading.PlaceRef, bool) {
	s := m.Trigger.Sentence
	for i := range s.Words {
		if !s.Is(i, "NOUN") || !d.Grammar.Set("facility").Word(s, i) || !d.definiteNoun(s, i) || d.namesPlace(s, i) {
			continue
		}
		first, last := s.NounPhrase(i)
		for first < i && s.Is(first, "DET", "ADP") {
			first++
		}
		ref := reading.PlaceRef{Index: -1, First: i, Last: i, Head: i, At: s.Span(first, last), Rule: "place.facility-of-town"}
		cost, ok := d.placeCost(m, ref)
		if !ok || cost > chosenCost || d.placeIsParty(m, ref) {
			continue
		}
		town, ok := d.townMeant(s, i, chosen)
		if !ok {
			continue
		}
		if p, ok := d.Recognizer.FacilityOf(s.Lemma[i], town); ok {
			ref.Place = toponym.PlaceOf(p, d.Text[ref.At.Start:ref.At.End])
			return ref, true
		}
	}
	return reading.PlaceRef{}, false
}

// townMeant returns the town whose facility a noun stands for: the one chosen for
// its act, the one named last before it, or the one that the report is about.
func (d *Teller) townMeant(s *syntax.Sentence, i int, chosen []reading.PlaceRef) (gazetteer.Place, bool) {
	var town reading.PlaceRef
	ok := false
	switch {
	case len(chosen) == 1 && chosen[0].Place.Precision == attest.Town:
		town, ok = chosen[0], true
	case len(chosen) > 1:
		return gazetteer.Place{}, false
	default:
		if town, ok = d.townBefore(s, i); !ok {
			town, ok = d.topicTown()
		}
	}
	if !ok || town.Index < 0 || d.Toponyms[town.Index].Place == nil {
		return gazetteer.Place{}, false
	}
	return *d.Toponyms[town.Index].Place, true
}
