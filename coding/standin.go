package coding

import (
	"attest"
	"attest/toponym"
)

// standIns returns the places that definite nouns of a sentence stand for
// without naming them: "the capital", « cette ville ».
func (d *telling) standIns(s *sentence) []placeRef {
	var out []placeRef
	for i := range s.Words {
		if s.is(i, "NOUN") && s.Words[i].Feat("Number") != "Plur" && !d.namesPlace(s, i) {
			if p, ok := d.standIn(s, i); ok {
				out = append(out, p)
			}
		}
	}
	return out
}

// standIn returns the place that a noun stands for.
func (d *telling) standIn(s *sentence, i int) (placeRef, bool) {
	g := d.grammar
	ref := placeRef{index: -1, first: i, last: i, head: i, at: s.span(i, i)}
	switch {
	case g.set("capital").word(s, i) && (d.definiteNoun(s, i) || d.countryOf(s, i) != ""):
		p, ok := d.recognizer.Capital(d.countryMeant(s, i))
		if !ok {
			return placeRef{}, false
		}
		ref.place, ref.rule = toponym.PlaceOf(p, s.Words[i].Form), "place.capital"
		return ref, true
	case g.set("settlement").word(s, i) && d.definiteNoun(s, i):
		p, ok := d.townBefore(s, i)
		if !ok {
			return placeRef{}, false
		}
		ref.place, ref.rule = p.place, "place.stands-for-town"
		return ref, true
	case d.recognizer.Side(s.lemma[i]) != "" && d.sideOfCountry(s, i) && hasPrep(g.set("inside-preposition"), s.preposition(i)):
		p, ok := d.recognizer.Country(d.countryMeant(s, i))
		if !ok {
			return placeRef{}, false
		}
		ref.place, ref.rule = toponym.PartOf(p, d.recognizer.Side(s.lemma[i]), s.Words[i].Form), "place.side-of-country"
		return ref, true
	case g.set("country").word(s, i) && d.definiteNoun(s, i) && hasPrep(g.set("country-preposition"), s.preposition(i)):
		p, ok := d.recognizer.Country(d.homeMeant(s, i))
		if !ok {
			return placeRef{}, false
		}
		ref.place, ref.rule = toponym.PlaceOf(p, s.Words[i].Form), "place.country-meant"
		return ref, true
	case (g.set("site").word(s, i) || g.set("facility").word(s, i)) && !g.set("ground").word(s, i) && d.definiteNoun(s, i):
		p, ok := d.placeTold(s, i)
		if !ok {
			return placeRef{}, false
		}
		ref.place, ref.rule = p.place, "place.told-before"
		return ref, true
	}
	return placeRef{}, false
}

// homeMeant returns the country that "the country" stands for: that of the armed
// party which its sentence is about, else the one that the report is mostly about.
func (d *telling) homeMeant(s *sentence, i int) string {
	for w := range i {
		if t := d.thing(s, w); baseRel(s.rel(w)) == "nsubj" && t.class == armedClass && t.party.Country != "" {
			return t.party.Country
		}
	}
	return d.countryMeant(s, i)
}

// sideOfCountry tells a direction that is a part of the country that the text is
// about: "in the west", "the country's south", no "west of the city".
func (d *telling) sideOfCountry(s *sentence, i int) bool {
	definite := d.definiteNoun(s, i)
	for _, w := range append([]int{i}, s.children(i, "conj")...) {
		for _, k := range s.children(w, "nmod", "nmod:poss") {
			if s.is(k, "DET", "PRON") {
				continue
			}
			if !d.grammar.set("country").word(s, k) {
				return false
			}
			definite = true
		}
	}
	return definite
}

// placeTold returns the place in whose phrase a noun stood before: "at the ranch",
// after "a ranch near Kobu".
func (d *telling) placeTold(s *sentence, i int) (placeRef, bool) {
	for k := s.index - 1; k >= max(0, s.index-namedBefore); k-- {
		o := &d.sents[k]
		for w := range o.Words {
			if o.lemma[w] != s.lemma[i] || !o.is(w, "NOUN", "PROPN") {
				continue
			}
			first, last := o.nounPhrase(w)
			for _, p := range d.placesIn(o) {
				if p.first >= first && p.last <= last && fineness(p.place.Precision) > fineness(attest.Province) {
					return p, true
				}
			}
		}
	}
	return placeRef{}, false
}

// seatOfParty tells a capital that only says whose a state's forces or rulers
// are: "the army of Kigali", « la junte de Bamako ».
func (d *telling) seatOfParty(s *sentence, p placeRef) bool {
	seat, ok := d.recognizer.Capital(p.place.Country)
	if !ok || seat.ID != p.place.GazetteerID || s.Words[p.head].Head < 0 || !hasPrep(d.grammar.set("genitive-preposition"), s.preposition(p.head)) {
		return false
	}
	for h := s.Words[p.head].Head; h >= 0; h = s.Words[h].Head {
		if d.grammar.set("seated").word(s, h) {
			return true
		}
		if !hasPrep(d.grammar.set("genitive-preposition"), s.preposition(h)) {
			return false
		}
	}
	return false
}

// definiteNoun tells a noun with a definite word before it.
func (d *telling) definiteNoun(s *sentence, i int) bool {
	for _, c := range s.children(i, "det", "nmod:poss") {
		if c < i && d.grammar.set("definite").word(s, c) && s.Words[c].Feat("Definite") != "Ind" {
			return true
		}
	}
	return false
}

// namesPlace tells a noun that a place of its own is named with: "the city of
// Gao", "the capital, Juba".
func (d *telling) namesPlace(s *sentence, i int) bool {
	first, last := s.nounPhrase(i)
	for _, p := range d.placesIn(s) {
		if p.first >= first && p.last <= last && fineness(p.place.Precision) > fineness(attest.CountryP) || p.first <= last+2 && p.first > i && s.rel(p.head) == "appos" {
			return true
		}
	}
	return false
}

// countryOf returns the country that stands with a noun ("the Malian capital"),
// "" when none does.
func (d *telling) countryOf(s *sentence, i int) string {
	first, last := s.nounPhrase(i)
	for k := first; k <= last; k++ {
		if c := d.recognizer.Nation(s.Words[k].Form); c != "" && s.Words[k].Head == i {
			return c
		}
	}
	phrase := s.span(first, last)
	for _, m := range d.toponyms {
		if m.Start >= phrase.start && m.End <= phrase.end && m.Place != nil && m.Place.Kind == "country" {
			return m.Place.Country
		}
	}
	return ""
}

// countryMeant returns the country whose capital a noun stands for: the one that
// stands with it, with a possessive the one named last ("Uganda … its capital"),
// else the one that the report is mostly about.
func (d *telling) countryMeant(s *sentence, i int) string {
	if c := d.countryOf(s, i); c != "" || d.country == "" {
		return c
	}
	if s.poss(i) {
		for k := len(d.toponyms) - 1; k >= 0; k-- {
			if m := d.toponyms[k]; m.End <= s.Words[i].Start && m.Place != nil && m.Place.Country != "" {
				return m.Place.Country
			}
		}
	}
	return d.country
}

// townBefore returns the last town named before a word, within the last
// sentences: one of the country that the report is mostly about, or a name that
// no gazetteer knows.
func (d *telling) townBefore(s *sentence, i int) (placeRef, bool) {
	if p, ok := d.lineLabel(s.unit); ok && p.place.Precision == attest.Town {
		return p, true
	}
	for k := s.index; k >= max(0, s.index-namedBefore); k-- {
		ps := d.innermost(d.placesIn(&d.sents[k]))
		for j := len(ps) - 1; j >= 0; j-- {
			p := ps[j]
			if k == s.index && p.last >= i || d.speaksThere(&d.sents[k], p) {
				continue
			}
			if d.open(p) && (p.place.Precision == "" || p.place.Precision == attest.Town) || p.place.Precision == attest.Town && p.place.Country == d.country {
				return p, true
			}
		}
	}
	return placeRef{}, false
}

// open tells a name that is a place's and that no gazetteer knows.
func (d *telling) open(p placeRef) bool {
	return p.index >= 0 && d.toponyms[p.index].Place == nil
}
