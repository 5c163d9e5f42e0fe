package earnest

import (
	"slices"

	"attest/coding/syntax"
)

// saysWhere tells a noun that can mean both a coming in and a way in, where it is the latter:
// something stands in it, before it or so far from it. « à [l'entrée] d'un tunnel », « à dix mètres
// de [l'entrée] de la caserne ».
func (d *Judge) saysWhere(s *syntax.Sentence, n int) bool {
	g, p := d.Grammar, s.Preposition(n)
	if !g.Set("locative").Word(s, n) {
		return false
	}
	return g.Set("inside-preposition").HasPrep(p) || g.Set("strong-target-preposition").HasPrep(p) || d.measuredFrom(s, n)
}

// measuredFrom tells the noun at the far end of a length, which hangs on the unit or on the noun
// that numbers it: "ten metres from [the gate]", « une dizaine de mètres de [la grille] ».
func (d *Judge) measuredFrom(s *syntax.Sentence, n int) bool {
	h := s.Words[n].Head
	if h < 0 || s.Preposition(n) == "" {
		return false
	}
	unit := d.Grammar.Set("length-unit")
	return unit.Word(s, h) || slices.ContainsFunc(s.Children(h, "nmod"), func(k int) bool { return k < n && unit.Word(s, k) })
}
