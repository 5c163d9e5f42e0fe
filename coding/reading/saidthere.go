package reading

import "attest/coding/syntax"

// SaidThere tells a seat of government that opens a sentence and says where those who
// rule from it spoke, not where the act was: "In Kampala, the defence ministry said
// …", « A Paris, le ministère des Affaires étrangères a condamné … ».
func (d *Document) SaidThere(s *syntax.Sentence, p PlaceRef) bool {
	const opens = 2
	if d.saidFrom(s, p) {
		return true
	}
	seat, ok := d.Recognizer.Capital(p.Place.Country)
	if !ok || seat.ID != p.Place.GazetteerID || p.First > opens || !d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Speaker <= p.Last || !s.Is(a.Verb, "VERB", "AUX") || a.Verb < p.First {
			continue
		}
		f, l := s.NounPhrase(a.Speaker)
		if f > p.Last+opens {
			continue
		}
		if _, ok := d.Grammar.Set("spokesperson").In(s, f, l+1); ok { // "In Abuja, military spokesman Ann Lee …"
			return true
		}
		sp, _ := d.speakerAt(s, a.Speaker)
		return sp.Kind == OfficeSpeaker && !sp.elected && sp.Party.Canonical != "" || sp.Ministry || sp.Kind == PartySpeaker && d.Country != "" && p.Place.Country != d.Country // rebels abroad
	}
	return false
}

// saidFrom tells a place that opens a sentence as the one from which somebody speaks, his
// verb the first that tells anything: "From Yala, where he fled, a trader said …".
func (d *Document) saidFrom(s *syntax.Sentence, p PlaceRef) bool {
	const opens = 1
	if p.First > opens || !d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Kind == Says && a.Speaker > p.Last && s.Is(a.Verb, "VERB") && a.Verb > a.Speaker && !d.actBetween(s, p.Last, a.Speaker) {
			return true
		}
	}
	return false
}

// actBetween tells whether a word that may tell an act stands between two others.
func (d *Document) actBetween(s *syntax.Sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if s.Is(i, "VERB") && d.HasHead(s.Lemma[i]) {
			return true
		}
	}
	return false
}

// CameFrom tells a place that somebody was on the way from when something befell him.
func (d *Document) CameFrom(s *syntax.Sentence, p PlaceRef) bool {
	v := s.Words[p.Head].Head
	return v >= 0 && s.Is(v, "VERB") && s.InProgress(v) && d.Grammar.Set("origin-preposition").HasPrep(s.Preposition(p.Head))
}

// LaunchedFrom tells a phrase for where weapons were launched from: "fired from Lebanon", « tirées du Liban
// vers Zarit », where the bare genitive of a verb says so too.
func (d *Document) LaunchedFrom(s *syntax.Sentence, h int) bool {
	v := s.Words[h].Head
	if v < 0 || !d.Grammar.Set("launch-word").Word(s, v) {
		return false
	}
	p := s.Preposition(h)
	return d.Grammar.Set("origin-preposition").HasPrep(p) || s.Is(v, "VERB") && h > v && s.Rel(h) != "obl:agent" && d.Grammar.Set("genitive-preposition").HasPrep(p)
}
