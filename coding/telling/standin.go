package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/toponym"
)

// standIns returns the places that definite nouns of a sentence stand for
// without naming them: "the capital", « cette ville ».
func (d *Teller) standIns(s *syntax.Sentence) []reading.PlaceRef {
	var out []reading.PlaceRef
	for i := range s.Words {
		if s.Is(i, "NOUN") && s.Words[i].Feat("Number") != "Plur" && !d.namesPlace(s, i) {
			if p, ok := d.standIn(s, i); ok {
				out = append(out, p)
			}
		}
	}
	return out
}

// standIn returns the place that a noun stands for.
func (d *Teller) standIn(s *syntax.Sentence, i int) (reading.PlaceRef, bool) {
	g := d.Grammar
	ref := reading.PlaceRef{Index: -1, First: i, Last: i, Head: i, At: s.Span(i, i)}
	switch {
	case d.ofTownNoun(s, i) || g.Set("capital").Word(s, i) && d.definiteNoun(s, i) && d.lesserCapital(s, i):
		p, ok := d.townBefore(s, i)
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = p.Place, "place.stands-for-town"
		return ref, true
	case g.Set("capital").Word(s, i) && (d.definiteNoun(s, i) || d.countryOf(s, i) != ""):
		p, ok := d.Recognizer.Capital(d.countryMeant(s, i))
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = toponym.PlaceOf(p, s.Words[i].Form), "place.capital"
		return ref, true
	case d.Recognizer.Side(s.Lemma[i]) != "" && d.sideOfCountry(s, i) && (d.Recognizer.Side(s.Lemma[i]) != toponym.Central || d.ofTheCountry(s, i)) && g.Set("inside-preposition").HasPrep(s.Preposition(i)):
		p, ok := d.Recognizer.Country(d.countryMeant(s, i))
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = toponym.PartOf(p, d.Recognizer.Side(s.Lemma[i]), s.Words[i].Form), "place.side-of-country"
		return ref, true
	case g.Set("country").Word(s, i) && d.definiteNoun(s, i) && g.Set("country-preposition").HasPrep(s.Preposition(i)):
		p, ok := d.Recognizer.Country(d.homeMeant(s, i))
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = toponym.PlaceOf(p, s.Words[i].Form), "place.country-meant"
		return ref, true
	case g.Set("country").Word(s, i) && d.definiteNoun(s, i) && g.Set("ground-preposition").HasPrep(s.Preposition(i)):
		p, ok := d.Recognizer.Country(d.countryMeant(s, i))
		if !ok || d.actsBefore(s, i, p.Country) {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = toponym.PlaceOf(p, s.Words[i].Form), "place.country-meant"
		return ref, true
	case g.Set("place-anaphor").Word(s, i) && !g.Set("country").Word(s, i) && d.definiteNoun(s, i):
		p, ok := d.areaBefore(s, i)
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = p.Place, "place.area-told-before"
		return ref, true
	case (g.Set("site").Word(s, i) || g.Set("facility").Word(s, i)) && !g.Set("ground").Word(s, i) && d.definiteNoun(s, i):
		p, ok := d.placeTold(s, i)
		if !ok {
			return reading.PlaceRef{}, false
		}
		ref.Place, ref.Rule = p.Place, "place.told-before"
		return ref, true
	}
	return reading.PlaceRef{}, false
}

// homeMeant returns the country that "the country" stands for: that of the armed
// party which its sentence is about, else the one that the report is mostly about.
func (d *Teller) homeMeant(s *syntax.Sentence, i int) string {
	for w := range i {
		if t := d.Thing(s, w); syntax.BaseRel(s.Rel(w)) == "nsubj" && t.Class == reading.ArmedClass && t.Party.Country != "" {
			return t.Party.Country
		}
	}
	return d.countryMeant(s, i)
}

// actsBefore reports whether someone of a country is the subject before a word, who does not
// strike his own: "Russia fired missiles at the country".
func (d *Teller) actsBefore(s *syntax.Sentence, i int, country string) bool {
	for w := range i {
		if syntax.BaseRel(s.Rel(w)) == "nsubj" && d.Thing(s, w).Party.Country == country {
			return true
		}
	}
	return false
}

// sideOfCountry tells a direction that is a part of the country that the text is
// about: "in the west", "the country's south", no "west of the city".
func (d *Teller) sideOfCountry(s *syntax.Sentence, i int) bool {
	definite := d.definiteNoun(s, i)
	for _, w := range append([]int{i}, s.Children(i, "conj")...) {
		for _, k := range s.Children(w, "nmod", "nmod:poss") {
			if s.Is(k, "DET", "PRON") {
				continue
			}
			if !d.Grammar.Set("country").Word(s, k) {
				return false
			}
			definite = true
		}
	}
	return definite
}

// ofTheCountry tells a noun with "of the country" behind it.
func (d *Teller) ofTheCountry(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "nmod")
	return k > i && d.Grammar.Set("country").Word(s, k)
}

// placeTold returns the place in whose phrase a noun stood before: "at the ranch",
// after "a ranch near Kobu".
func (d *Teller) placeTold(s *syntax.Sentence, i int) (reading.PlaceRef, bool) {
	for k := s.Index - 1; k >= max(0, s.Index-reading.NamedBefore); k-- {
		o := &d.Sents[k]
		for w := range o.Words {
			if o.Lemma[w] != s.Lemma[i] || !o.Is(w, "NOUN", "PROPN") {
				continue
			}
			first, last := o.NounPhrase(w)
			for _, p := range d.PlacesIn(o) {
				if p.First >= first && p.Last <= last && reading.Fineness(p.Place.Precision) > reading.Fineness(attest.Province) {
					return p, true
				}
			}
		}
	}
	return reading.PlaceRef{}, false
}

// seatOfParty tells a capital that only says whose a state's forces or rulers
// are: "the army of Kigali", « la junte de Bamako ».
func (d *Teller) seatOfParty(s *syntax.Sentence, p reading.PlaceRef) bool {
	seat, ok := d.Recognizer.Capital(p.Place.Country)
	if !ok || seat.ID != p.Place.GazetteerID || s.Words[p.Head].Head < 0 || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(p.Head)) {
		return false
	}
	for h := s.Words[p.Head].Head; h >= 0; h = s.Words[h].Head {
		if d.Grammar.Set("seated").Word(s, h) {
			return true
		}
		if !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(h)) {
			return false
		}
	}
	return false
}

// definiteNoun tells a noun with a definite word before it.
func (d *Teller) definiteNoun(s *syntax.Sentence, i int) bool {
	for _, c := range s.Children(i, "det", "nmod:poss") {
		if c < i && d.Grammar.Set("definite").Word(s, c) {
			return true
		}
	}
	return false
}

// namesPlace tells a noun that a place of its own is named with: "the city of
// Gao", "the capital, Juba".
func (d *Teller) namesPlace(s *syntax.Sentence, i int) bool {
	first, last := s.NounPhrase(i)
	for _, p := range d.PlacesIn(s) {
		if p.First >= first && p.Last <= last && reading.Fineness(p.Place.Precision) > reading.Fineness(attest.CountryP) || p.First <= last+2 && p.First > i && s.Rel(p.Head) == "appos" {
			return true
		}
	}
	return false
}

// CountryOf returns the country that stands with a noun ("the Malian capital"),
// "" when none does.
func (d *Teller) countryOf(s *syntax.Sentence, i int) string {
	first, last := s.NounPhrase(i)
	for k := first; k <= last; k++ {
		if c := d.Recognizer.Nation(s.Words[k].Form); c != "" && s.Words[k].Head == i {
			return c
		}
	}
	phrase := s.Span(first, last)
	for _, m := range d.Toponyms {
		if m.Start >= phrase.Start && m.End <= phrase.End && m.Place != nil && m.Place.Kind == "country" {
			return m.Place.Country
		}
	}
	return ""
}

// countryMeant returns the country whose capital a noun stands for: the one that
// stands with it, with a possessive the one named last ("Uganda … its capital"),
// else the one that the report is mostly about.
func (d *Teller) countryMeant(s *syntax.Sentence, i int) string {
	if c := d.countryOf(s, i); c != "" || d.Country == "" {
		return c
	}
	if s.HasPossessive(i) {
		for k := len(d.Toponyms) - 1; k >= 0; k-- {
			if m := d.Toponyms[k]; m.End <= s.Words[i].Start && m.Place != nil && m.Place.Country != "" {
				return m.Place.Country
			}
		}
	}
	return d.Country
}

// townBefore returns the last town named before a word, within the last
// sentences: one of the country that the report is mostly about, or a name that
// no gazetteer knows.
func (d *Teller) townBefore(s *syntax.Sentence, i int) (reading.PlaceRef, bool) {
	if p, ok := d.LineLabel(s.Unit); ok && p.Place.Precision == attest.Town {
		return p, true
	}
	for k := s.Index; k >= max(0, s.Index-reading.NamedBefore); k-- {
		ps := d.Innermost(d.PlacesIn(&d.Sents[k]))
		for j := len(ps) - 1; j >= 0; j-- {
			p := ps[j]
			if k == s.Index && (p.Last >= i || s.Is(max(s.Words[p.Head].Head, 0), "VERB") && d.Grammar.Set("from-preposition").HasPrep(s.Preposition(p.Head))) || d.speaksThere(&d.Sents[k], p) { // « venus de Yala … dans la ville »
				continue
			}
			if d.open(p) && (p.Place.Precision == "" || p.Place.Precision == attest.Town) || p.Place.Precision == attest.Town && p.Place.Country == d.Country {
				return p, true
			}
		}
	}
	return reading.PlaceRef{}, false
}

// open tells a name that is a place's and that no gazetteer knows.
func (d *Teller) open(p reading.PlaceRef) bool {
	return p.Index >= 0 && d.Toponyms[p.Index].Place == nil
}
