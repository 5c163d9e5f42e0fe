package coding

import "attest"

// farthestSite is how much it may cost to attach to an act a building or street
// that no gazetteer has.
const farthestSite = 4

// siteOf returns the building, street or field with a name of its own that an act
// whose sentence places it nowhere else goes with: "outside Gorani Plaza", « rue
// Benali ». No gazetteer has it; the place keeps its name (codebook, section 6).
func (d *telling) siteOf(m *mention) (ref placeRef, cost int, found bool) {
	s := m.trigger.s
	for i := range s.Words {
		if !s.is(i, "NOUN", "PROPN") || !d.grammar.set("site").word(s, i) || d.inName(s, i) || s.isTimed(i) {
			continue
		}
		head := i
		if baseRel(s.rel(i)) == "flat" { // "Gorani Plaza", read as one name
			head = s.Words[i].Head
		}
		first, last := s.nounPhrase(head)
		for first < i && s.is(first, "DET", "ADP", "PUNCT") {
			first++
		}
		if !d.ownName(s, i, first, last) {
			continue
		}
		r := placeRef{index: -1, first: first, last: last, head: head, at: s.span(first, last), rule: "place.site"}
		c, ok := d.placeCost(m, r)
		if !ok || c > farthestSite || found && c >= cost || d.placeIsParty(m, r) {
			continue
		}
		r.place = attest.Place{Name: d.text[r.at.start:r.at.end], Country: d.country, Precision: attest.Exact}
		ref, cost, found = r, c, true
	}
	return ref, cost, found
}

// ownName tells whether a noun for a building or street has a proper name in its
// phrase that names neither a place nor a party.
func (d *telling) ownName(s *sentence, h, first, last int) bool {
	for i := first; i <= last; i++ {
		if i == h || !s.is(i, "PROPN") || s.isTimed(i) || d.grammar.set("site").word(s, i) {
			continue
		}
		if _, place := d.placeAt(s, i); place || d.thing(s, i).named || d.thing(s, i).nation {
			return false
		}
		if up := s.Words[i].Head; up == h || s.Words[h].Head == i || s.within(i, h) {
			return true
		}
	}
	return false
}

// hidingPlace tells a thing that is only where a weapon was hidden: « un engin dissimulé
// sous un pont a blessé deux policiers ».
func (d *telling) hidingPlace(f *filler) bool {
	v := f.s.Words[f.head].Head
	return f.class.thing() && v >= 0 && v < f.head && f.s.rel(v) == "acl" && d.grammar.set("hide").word(f.s, v)
}
