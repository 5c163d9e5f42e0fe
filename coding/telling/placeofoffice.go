package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// placeOfOffice places a telling that names no place, on the word of somebody who governs one
// or lives in one, there: "The governor of the Mykolaiv region said six drones were shot down",
// "a pastor in Drodro said soldiers had shot three men".
func (d *Teller) placeOfOffice(m *Mention) {
	src := m.Source
	if src == nil || src.Sentence == nil || len(src.At) == 0 || m.Stance == attest.Threatened || src.Sentence.Unit != m.Unit() {
		return
	}
	s := src.Sentence
	first, last := s.WordsOf(src.At[0])
	finest := attest.Province
	switch {
	case first < 0:
		return
	case src.Speaker.Kind == reading.WitnessSpeaker:
		finest = attest.District
	case src.Speaker.Kind != reading.OfficeSpeaker || !d.governs(s, first, last):
		return
	}
	speaker := s.HeadIn(first, last)
	town, told := d.topicTown()
	for _, p := range d.PlacesIn(s) {
		named := p.First >= first && p.Last <= last
		beside := src.Speaker.Kind == reading.WitnessSpeaker && p.First > last && p.First <= last+3 && s.Within(p.Head, speaker)
		if told && src.Speaker.Kind == reading.WitnessSpeaker && !d.OnePlace(town, p) { // a bishop of another town
			continue
		}
		if (named || beside) && (reading.Fineness(p.Place.Precision) >= reading.Fineness(finest) || d.open(p)) {
			m.placedAt(p, "place.of-office")
			return
		}
	}
}

// governs tells a word for somebody who governs a place among words.
func (d *Teller) governs(s *syntax.Sentence, first, last int) bool {
	for w := max(first, 0); w <= last; w++ {
		if d.Grammar.Set("local-office").Word(s, w) {
			return true
		}
	}
	return false
}
