package coding

import (
	"attest"
	"attest/gazetteer"
	"attest/toponym"
)

// facilityOf returns the facility of a town that a definite noun stands for, where
// an act goes with the noun at least as closely as with the place chosen for it:
// "shelled the airport of Gao", then "two soldiers were killed at the airport".
func (d *telling) facilityOf(m *mention, chosen []placeRef, chosenCost int) (placeRef, bool) {
	s := m.trigger.s
	for i := range s.Words {
		if !s.is(i, "NOUN") || !d.grammar.set("facility").word(s, i) || !d.definiteNoun(s, i) || d.namesPlace(s, i) {
			continue
		}
		first, last := s.nounPhrase(i)
		for first < i && s.is(first, "DET", "ADP") {
			first++
		}
		ref := placeRef{index: -1, first: i, last: i, head: i, at: s.span(first, last), rule: "place.facility-of-town"}
		cost, ok := d.placeCost(m, ref)
		if !ok || cost > chosenCost || d.placeIsParty(m, ref) {
			continue
		}
		town, ok := d.townMeant(s, i, chosen)
		if !ok {
			continue
		}
		if p, ok := d.recognizer.FacilityOf(s.lemma[i], town); ok {
			ref.place = toponym.PlaceOf(p, d.text[ref.at.start:ref.at.end])
			return ref, true
		}
	}
	return placeRef{}, false
}

// townMeant returns the town whose facility a noun stands for: the one chosen for
// its act, the one named last before it, or the one that the report is about.
func (d *telling) townMeant(s *sentence, i int, chosen []placeRef) (gazetteer.Place, bool) {
	var town placeRef
	ok := false
	switch {
	case len(chosen) == 1 && chosen[0].place.Precision == attest.Town:
		town, ok = chosen[0], true
	case len(chosen) > 1:
		return gazetteer.Place{}, false
	default:
		if town, ok = d.townBefore(s, i); !ok {
			town, ok = d.topicTown()
		}
	}
	if !ok || town.index < 0 || d.toponyms[town.index].Place == nil {
		return gazetteer.Place{}, false
	}
	return *d.toponyms[town.index].Place, true
}
