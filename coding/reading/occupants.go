package reading

import (
	"slices"

	"attest"
	"attest/coding/syntax"
)

// occupantsOf tells those who are in a house or a vehicle from those who hold a land, where one word means both:
// « les quatre occupants de la villa », « une villa et ses occupants ».
func (d *Document) occupantsOf(s *syntax.Sentence, h int, t *Thing) {
	if t.Class != ForceClass || t.Named || !s.Is(h, "NOUN") || !d.Grammar.Set("occupying").Word(s, h) {
		return
	}
	holds := func(w int) bool {
		return s.Is(w, "NOUN") && ClassOf[d.Parties.Describe(d.Names, d.Parsed, s.Index, w, d.Context("")).Class] == ObjectClass
	}
	before := false
	for w := range h {
		before = before || holds(w)
	}
	if before || slices.ContainsFunc(s.Children(h, "nmod"), holds) {
		t.Class, t.Person = CivilianClass, true
		t.Party.Kind, t.Party.Canonical, t.Party.Owner = attest.Civilian, "", ""
		t.Party.Country, t.atHome = d.Country, true
	}
}
