package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// placeOfOffice places a telling that names no place, on the word of somebody who governs one
// or lives in one, there: "The governor of the Mykolaiv region said six drones were shot down",
// "a pastor in Drodro said soldiers had shot three men".
func (d *Teller) placeOfOffice(m *Mention) {
	if p, ok := d.homeOfSource(m); ok {
		m.placedAt(p, "place.of-office")
	}
}

// AtWitness places a telling that has its place from the words around it at the finer one in
// it that its witness is said to be of: « dans le département de Tera … raconte un rescapé de
// Yala ».
func (d *Teller) AtWitness(m *Mention) {
	if m.Source == nil || m.Source.Speaker.Kind != reading.WitnessSpeaker || m.Own || len(m.Places) == 0 {
		return
	}
	if p, ok := d.homeOfSource(m); ok && d.Finer([]reading.PlaceRef{p}, m.Places) {
		m.placedAt(p, "place.of-office")
	}
}

// homeOfSource returns the place that somebody on whose word a telling stands governs or lives in.
func (d *Teller) homeOfSource(m *Mention) (reading.PlaceRef, bool) {
	src := m.Source
	if src == nil || src.Sentence == nil || len(src.At) == 0 || m.Stance == attest.Threatened || src.Sentence.Unit != m.Unit() {
		return reading.PlaceRef{}, false
	}
	s := src.Sentence
	first, last := s.WordsOf(src.At[0])
	witness, finest := src.Speaker.Kind == reading.WitnessSpeaker, attest.Province
	switch {
	case first < 0:
		return reading.PlaceRef{}, false
	case witness:
		finest = attest.District
	case src.Speaker.Kind != reading.OfficeSpeaker || !d.governs(s, first, last):
		return reading.PlaceRef{}, false
	}
	speaker := s.HeadIn(first, last)
	town, told := d.topicTown()
	for _, p := range d.PlacesIn(s) {
		named := p.First >= first && p.Last <= last
		beside := witness && p.First > last && p.First <= last+3 && s.Within(p.Head, speaker)
		if told && witness && !d.OnePlace(town, p) { // a bishop of another town
			continue
		}
		if (named || beside) && (reading.Fineness(p.Place.Precision) >= reading.Fineness(finest) || d.open(p)) {
			return p, true
		}
	}
	return reading.PlaceRef{}, false
}

// governs tells a word for somebody who governs a place among words.
func (d *Teller) governs(s *syntax.Sentence, first, last int) bool {
	_, ok := d.Grammar.Set("local-office").In(s, first, last+1)
	return ok
}

// seatOfUnit tells the place by which the unit is called that those struck are of: "three
// soldiers of the Yala garrison were killed near Tine", « un camion d'une unité de Yala ».
func (d *Teller) seatOfUnit(target *reading.Filler, p reading.PlaceRef) bool {
	s := target.Sentence
	return slices.ContainsFunc([]int{p.Head, s.Words[p.Head].Head}, func(n int) bool {
		return n >= 0 && n != target.Head && s.Is(n, "NOUN") && (d.Thing(s, n).Class.Armed() || d.Grammar.Set("followers").Word(s, n)) && s.Within(n, target.Head)
	})
}

// ofOffice tells the place of the office that somebody holds or held, told beside his name or by itself: "murdered Juan
// Ruiz, former mayor of Yala, in Tine".
func (d *Teller) ofOffice(target *reading.Filler, p reading.PlaceRef) bool {
	s := target.Sentence
	n := s.Words[p.Head].Head
	if n < 0 || !target.Class.Person() || !s.Is(n, "NOUN") || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	beside := s.Rel(n) == "appos" && s.Words[n].Head == target.Head
	return (beside || n == target.Head) && d.Grammar.Set("local-office").Word(s, n)
}
