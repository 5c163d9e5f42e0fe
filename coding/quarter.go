package coding

import (
	"slices"

	"attest"
	"attest/gazetteer"
)

// ofTown gives an act in a quarter that no gazetteer knows, or knows only
// elsewhere, the town that it is a quarter of: the one that the sentence names
// or opens with, else the last town named before it in its unit (codebook,
// section 10, Place).
func (d *telling) ofTown(m *mention) {
	if len(m.places) != 1 || !d.quarter(m.places[0]) {
		return
	}
	s, quarter := m.trigger.s, m.places[0].place
	for i := s.index; i >= 0 && d.sents[i].unit == s.unit; i-- {
		ps := d.placesIn(&d.sents[i])
		for j := len(ps) - 1; j >= 0; j-- {
			town := ps[j]
			if town.index == m.places[0].index || town.place.Precision != attest.Town || town.place.Lat == nil || i == s.index && town.first > m.places[0].first && !d.holdsOneOf(town, m.places) && !s.within(town.head, m.places[0].head) {
				continue
			}
			if quarter.Lat != nil && (i < s.index || kilometres(*quarter.Lat, *quarter.Lon, *town.place.Lat, *town.place.Lon) <= acrossTown) {
				return
			}
			m.reject("place", quarter.Name, "a quarter that no gazetteer knows there")
			town.rule = "place.of-quarter"
			m.places = []placeRef{town}
			return
		}
	}
}

// acrossTown is how far, in km, a quarter may lie from the middle of its town.
const acrossTown = 30

// quarter tells a place that the text calls a quarter of a town.
func (d *telling) quarter(p placeRef) bool {
	return p.index >= 0 && slices.Contains(d.toponyms[p.index].Kinds, gazetteer.Kind("quarter"))
}
