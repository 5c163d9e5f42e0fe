package reading

import "attest/coding/syntax"

// SaidThere tells a seat of government that opens a sentence and says where those who
// rule from it spoke, not where the act was: "In Kampala, the defence ministry said
// …", « A Paris, le ministère des Affaires étrangères a condamné … ».
func (d *Document) SaidThere(s *syntax.Sentence, p PlaceRef) bool {
	const opens = 2
	seat, ok := d.Recognizer.Capital(p.Place.Country)
	if !ok || seat.ID != p.Place.GazetteerID || p.First > opens || !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Speaker <= p.Last || !s.Is(a.Verb, "VERB", "AUX") || a.Verb < p.First {
			continue
		}
		f, _ := s.NounPhrase(a.Speaker)
		if f > p.Last+opens {
			continue
		}
		sp, _ := d.speakerAt(s, a.Speaker)
		return sp.Kind == OfficeSpeaker && !sp.elected && sp.Party.Canonical != "" || sp.Ministry || sp.Kind == ForceSpeaker && sp.Spokes
	}
	return false
}

// CameFrom tells a place that somebody was on the way from when something befell him.
func (d *Document) CameFrom(s *syntax.Sentence, p PlaceRef) bool {
	v := s.Words[p.Head].Head
	return v >= 0 && s.Is(v, "VERB") && s.InProgress(v) && d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head))
}
