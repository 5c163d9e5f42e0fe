package reading

import (
	"attest"
	"attest/coding/syntax"
)

// countryOfPhrase returns the country of a place that a phrase names, or of the one from which
// he whom it names speaks, or ""; where a clause on it names a country, that is another's:
// « le gouverneur, qui accuse Kiev ».
func (d *Document) countryOfPhrase(s *syntax.Sentence, h int) string {
	clause := s.Child(h, "acl:relcl")
	for _, p := range d.PlacesIn(s) {
		if p.Place.Country != "" && s.Within(p.Head, h) && (clause < 0 || !s.Within(p.Head, clause)) {
			return p.Place.Country
		}
	}
	for _, p := range d.PlacesIn(s) {
		if p.Place.Country != "" && d.speaksFrom(s, h, p) {
			return p.Place.Country
		}
	}
	return ""
}

// speaksFrom tells a place right behind the phrase for who speaks, wherever the parser hung it
// (« selon l'état-major [à Paris] »), and a country or its capital right before that phrase at
// the head of a sentence ("[In Honduras], army sources said that Nicaraguan troops …").
func (d *Document) speaksFrom(s *syntax.Sentence, h int, p PlaceRef) bool {
	if !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	first, last := s.NounPhrase(h)
	const preposition = 1
	if p.First == last+1+preposition {
		return true
	}
	seat, ok := d.Recognizer.Capital(p.Place.Country)
	rules := p.Place.Precision == attest.CountryP || ok && seat.ID == p.Place.GazetteerID
	return rules && p.First == preposition && (first == p.Last+1 || first == p.Last+2 && s.Lower[first-1] == ",")
}
