package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/gazetteer"
)

// ofTown gives an act in a quarter that no gazetteer knows, or knows only
// elsewhere, the town that it is a quarter of: the one that the sentence names
// or opens with, else the last town named before it in its unit (codebook,
// section 10, Place).
func (d *Teller) ofTown(m *Mention) {
	if len(m.Places) != 1 || !d.quarter(m.Places[0]) {
		return
	}
	s, quarter := m.Trigger.Sentence, m.Places[0].Place
	if town, ok := d.capitalOfQuarter(s, m.Places[0]); ok {
		if quarter.Lat == nil || kilometres(*quarter.Lat, *quarter.Lon, *town.Place.Lat, *town.Place.Lon) > acrossTown {
			m.Reject("place", quarter.Name, "a quarter that no gazetteer knows there")
			m.Places = []reading.PlaceRef{town}
		}
		return
	}
	for i := s.Index; i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		ps := d.PlacesIn(&d.Sents[i])
		for j := len(ps) - 1; j >= 0; j-- {
			town := ps[j]
			if town.Index == m.Places[0].Index || town.Place.Precision != attest.Town || town.Place.Lat == nil || i == s.Index && town.First > m.Places[0].First && !d.holdsOneOf(town, m.Places) && !s.Within(town.Head, m.Places[0].Head) {
				continue
			}
			if i == s.Index {
				if _, fits := d.placeCost(m, town); !fits { // where somebody speaks
					continue
				}
			}
			if quarter.Lat != nil && i < s.Index && town.Place.Country != quarter.Country { // of a town here, and no namesake abroad
				m.Places[0].Place = attest.Place{Name: quarter.Name, Country: town.Place.Country, Precision: attest.Town}
				return
			}
			if quarter.Lat != nil && (i < s.Index || kilometres(*quarter.Lat, *quarter.Lon, *town.Place.Lat, *town.Place.Lon) <= acrossTown) {
				return
			}
			m.Reject("place", quarter.Name, "a quarter that no gazetteer knows there")
			town.Rule = "place.of-quarter"
			m.Places = []reading.PlaceRef{town}
			return
		}
	}
}

// capitalOfQuarter returns the capital that the phrase of a quarter ends with: "the Gori
// district of the capital".
func (d *Teller) capitalOfQuarter(s *syntax.Sentence, quarter reading.PlaceRef) (reading.PlaceRef, bool) {
	for _, p := range d.standIns(s) {
		if p.Rule == "place.capital" && p.First > quarter.Last && p.First <= quarter.Last+5 && !s.Between(quarter.Last, p.First, "VERB", "AUX", "PUNCT") && p.Place.Lat != nil {
			return p, true
		}
	}
	return reading.PlaceRef{}, false
}

// acrossTown is how far, in km, a quarter may lie from the middle of its town.
const acrossTown = 30

// quarter tells a place that the text calls a quarter of a town.
func (d *Teller) quarter(p reading.PlaceRef) bool {
	return p.Index >= 0 && slices.Contains(d.Toponyms[p.Index].Kinds, gazetteer.Kind("quarter"))
}
