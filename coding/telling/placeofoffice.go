package telling

import (
	"attest"
	"attest/coding/reading"
)

// placeOfOffice places a telling that names no place, on the word of somebody who governs one,
// there: "The governor of the Mykolaiv region said six drones were shot down".
func (d *Teller) placeOfOffice(m *Mention) {
	src := m.Source
	if src == nil || src.Sentence == nil || len(src.At) == 0 || src.Speaker.Kind != reading.OfficeSpeaker || m.Stance == attest.Threatened || src.Sentence.Unit != m.Unit() {
		return
	}
	s := src.Sentence
	first, last := s.WordsOf(src.At[0])
	governs := false
	for w := max(first, 0); w <= last; w++ {
		governs = governs || d.Grammar.Set("local-office").Word(s, w)
	}
	if !governs {
		return
	}
	for _, p := range d.PlacesIn(s) {
		if p.First >= first && p.Last <= last && reading.Fineness(p.Place.Precision) >= reading.Fineness(attest.Province) {
			m.placedAt(p, "place.of-office")
			return
		}
	}
}
