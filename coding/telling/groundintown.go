package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// inItsTown gives a building or ground that no gazetteer has the point of the town or district
// that it is told to be in: the one in its phrase, that which opens its line or sentence, else,
// where it is not called after a place of its own ("the Xyz checkpoint"), the last named before
// it in its unit. It keeps its name, and is known as well as the town is.
func (d *Teller) inItsTown(m *Mention) {
	if len(m.Places) != 1 || m.Places[0].Place.Lat != nil || m.Places[0].Place.Precision != attest.Exact {
		return
	}
	ground := &m.Places[0]
	town, ok := d.townAround(m, *ground)
	if !ok || ground.Place.Country != "" && town.Place.Country != ground.Place.Country {
		return
	}
	name := ground.Place.Name
	ground.Place = attest.Place{Name: name, Country: town.Place.Country, Admin1: town.Place.Admin1, Lat: town.Place.Lat, Lon: town.Place.Lon, Precision: town.Place.Precision}
}

// townAround returns the town or district in which a building lies, by the words of its
// sentence or those before it.
func (d *Teller) townAround(m *Mention, ground reading.PlaceRef) (reading.PlaceRef, bool) {
	s := m.Trigger.Sentence
	if ground.First < 0 || ground.At.Start < s.Start || ground.At.End > s.End {
		return reading.PlaceRef{}, false
	}
	var found reading.PlaceRef
	ok, bare := false, ground.Index < 0 && !d.calledAfterPlace(s, ground)
	for _, p := range d.PlacesIn(s) {
		if p.Index == ground.Index && p.Index >= 0 || !d.settled(p) {
			continue
		}
		if _, fits := d.placeCost(m, p); !fits || d.placeIsParty(m, p) {
			continue
		}
		behind := p.First > ground.Last && p.First-ground.Last <= 6 && !s.Between(ground.Last, p.First, "VERB", "AUX", "NOUN") && d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(p.Head))
		if d.holdsOneOf(p, []reading.PlaceRef{ground}) || behind {
			return p, true
		}
		if d.LabelPlace(p) && !d.calledAfterPlace(s, ground) || p.First < ground.First && (bare || p.First <= 1 && d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(p.Head))) {
			found, ok = p, true
		}
	}
	for i := s.Index - 1; bare && !ok && i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		found, ok = d.lastSettled(&d.Sents[i])
	}
	return found, ok
}

// calledAfterPlace tells a ground whose kind stands before the name of what lies there: "the
// base at Xyz", not "the Xyz outpost".
func (d *Teller) calledAfterPlace(s *syntax.Sentence, ground reading.PlaceRef) bool {
	if ground.Index >= 0 {
		return d.Toponyms[ground.Index].KindStart < d.Toponyms[ground.Index].Start
	}
	for i := ground.First + 1; i <= ground.Last; i++ {
		if s.Is(i, "PROPN") && s.Is(i-1, "ADP") {
			return true
		}
	}
	return false
}

// lastSettled returns the last town or district that a sentence names, if it is no speaker's.
func (d *Teller) lastSettled(s *syntax.Sentence) (reading.PlaceRef, bool) {
	p, ok := d.lastPlace(s)
	return p, ok && d.settled(p)
}

// settled tells a town or district that a gazetteer knows.
func (d *Teller) settled(p reading.PlaceRef) bool {
	return p.Place.Lat != nil && (p.Place.Precision == attest.Town || p.Place.Precision == attest.District)
}

// described tells a town that something is said of as of a place: "[Gao] was calm two days after", « [Gao], où … ».
func (d *Teller) described(s *syntax.Sentence, p reading.PlaceRef) bool {
	if reading.Fineness(p.Place.Precision) < reading.Fineness("town") {
		return false
	}
	v := s.Words[p.Head].Head
	return v > p.Head && s.Is(v, "ADJ") && s.Child(v, "cop") >= 0
}
