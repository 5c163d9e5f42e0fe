package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/gazetteer"
	"attest/toponym"
)

// areaBefore returns the area named last that a definite noun for its kind stands for: "the
// province", after "in Sula province"; « l'enclave », after "Nagorno-Karabakh".
func (d *Teller) areaBefore(s *syntax.Sentence, i int) (reading.PlaceRef, bool) {
	kinds := d.Recognizer.Kinds(s.Lemma[i])
	if len(kinds) == 0 || !kinds[0].Area() && kinds[0] != "quarter" || kinds[0] == "country" {
		return reading.PlaceRef{}, false
	}
	settled := slices.ContainsFunc(kinds, func(k gazetteer.Kind) bool { return k.Settlement() && k != "quarter" }) // « la commune »
	called := func(p reading.PlaceRef) bool {
		if p.Index < 0 {
			return false
		}
		m := d.Toponyms[p.Index]
		if m.KindWord != "" {
			return m.KindWord == gazetteer.Fold(s.Lemma[i])
		}
		return !settled && m.Place != nil && m.Relation != toponym.Part && slices.Contains(kinds, m.Place.Kind) && m.Place.Kind.Precision() == kinds[0].Precision()
	}
	const farthest = 2 // paragraphs
	for k := s.Index; k >= 0 && s.Unit-d.Sents[k].Unit <= farthest; k-- {
		if u := d.Sents[k].Unit; u != s.Unit && (d.Units[u].Heading || syntax.OtherItems(d.Units, s.Unit, u) || syntax.OtherEntries(d.Units, s.Unit, u)) {
			break
		}
		ps := d.PlacesIn(&d.Sents[k])
		for j := len(ps) - 1; j >= 0; j-- {
			if (k < s.Index || ps[j].Last < i) && called(ps[j]) && reading.Fineness(ps[j].Place.Precision) > reading.Fineness(attest.CountryP) {
				return ps[j], true
			}
		}
	}
	return reading.PlaceRef{}, false
}

// lesserCapital tells a capital that is one of a province or region: "the provincial capital",
// « la capitale de la région », "the capital of Slavonia".
func (d *Teller) lesserCapital(s *syntax.Sentence, i int) bool {
	for _, k := range s.Children(i, "amod", "compound", "nmod", "nmod:poss") {
		if d.Grammar.Set("of-part").Word(s, k) || s.Is(k, "NOUN") && d.Grammar.Set("place-anaphor").Word(s, k) && !d.Grammar.Set("country").Word(s, k) {
			return true
		}
		if p, ok := d.PlaceAt(s, k); ok && reading.Fineness(p.Place.Precision) > reading.Fineness(attest.CountryP) {
			return true
		}
	}
	return false
}

// ofTownNoun tells a noun for a town, with a definite word of its own or as the first part of
// one that has it: "the town", "the city centre".
func (d *Teller) ofTownNoun(s *syntax.Sentence, i int) bool {
	if !d.Grammar.Set("settlement").Word(s, i) {
		return false
	}
	up := s.Words[i].Head
	return d.definiteNoun(s, i) || s.Rel(i) == "compound" && up == i+1 && s.Is(up, "NOUN") && d.Grammar.Set("centre").Word(s, up) && d.definiteNoun(s, up)
}
