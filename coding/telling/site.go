package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// farthestSite is how much it may cost to attach to an act a building or street
// that no gazetteer has.
const farthestSite = 4

// siteOf returns the building, street or field with a name of its own that an act
// whose sentence places it nowhere else goes with: "outside Gorani Plaza", « rue
// Benali ». No gazetteer has it; the place keeps its name (codebook, section 6).
func (d *Teller) siteOf(m *Mention) (ref reading.PlaceRef, cost int, found bool) {
	s := m.Trigger.Sentence
	for i := range s.Words {
		if !s.Is(i, "NOUN", "PROPN") || !d.Grammar.Set("site").Word(s, i) || d.InName(s, i) || s.IsTimed(i) {
			continue
		}
		head := i
		if syntax.BaseRel(s.Rel(i)) == "flat" { // "Gorani Plaza", read as one name
			head = s.Words[i].Head
		}
		first, last := s.NounPhrase(head)
		first, last = nameOfSite(s, first, i, last)
		if !d.ownName(s, i, first, last) {
			continue
		}
		r := reading.PlaceRef{Index: -1, First: first, Last: last, Head: head, At: s.Span(first, last), Rule: "place.site"}
		c, ok := d.placeCost(m, r)
		if !ok || c > farthestSite || found && c >= cost || d.placeIsParty(m, r) {
			continue
		}
		r.Place = attest.Place{Name: d.Text[r.At.Start:r.At.End], Country: d.Country, Precision: attest.Exact}
		ref, cost, found = r, c, true
	}
	return ref, cost, found
}

// nameOfSite narrows the phrase of a building or street to what names it, without the
// words of position before it and the day behind it: of "later beside the Sophie hotel on Friday", "Sophie hotel".
func nameOfSite(s *syntax.Sentence, first, head, last int) (from, to int) {
	for i := head - 1; i >= first; i-- {
		if s.Is(i, "DET", "ADP", "ADV", "PUNCT") {
			first = i + 1
			break
		}
	}
	for i := head + 1; i <= last; i++ {
		if s.IsTimed(i) {
			last = i - 1
			break
		}
	}
	for last > head && s.Is(last, "DET", "ADP", "PUNCT") {
		last--
	}
	return first, last
}

// ownName reports whether a noun for a building or street has a proper name in its
// phrase that names neither a place nor a party.
func (d *Teller) ownName(s *syntax.Sentence, h, first, last int) bool {
	for i := first; i <= last; i++ {
		if i == h || !s.Is(i, "PROPN") || s.IsTimed(i) || d.Grammar.Set("site").Word(s, i) {
			continue
		}
		if _, place := d.PlaceAt(s, i); place || d.Thing(s, i).Named || d.Thing(s, i).Nation {
			return false
		}
		if up := s.Words[i].Head; up == h || s.Words[h].Head == i || s.Within(i, h) {
			return true
		}
	}
	return false
}

// hidingPlace tells a thing that is only where a weapon was hidden: « un engin dissimulé
// sous un pont a blessé deux policiers ».
func (d *Teller) hidingPlace(f *reading.Filler) bool {
	v := f.Sentence.Words[f.Head].Head
	return f.Class.Thing() && v >= 0 && v < f.Head && f.Sentence.Rel(v) == "acl" && d.Grammar.Set("hide").Word(f.Sentence, v)
}

// onlyScene tells a village or town in which something was done: « douze bergers ont péri dans
// une attaque dans le village de Tula ».
func (d *Teller) onlyScene(f *reading.Filler) bool {
	return d.Grammar.Set("settlement").Word(f.Sentence, f.Head) && d.Grammar.Set("inside-preposition").HasPrep(f.Sentence.Preposition(f.Head))
}
