package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// weaponRow returns the weapon at a word, those that the tree coordinates with it and those that the
// text sets behind it in one row, wherever the parser hung them: "fought with rifles, mortars and
// artillery", « à coups de sagaie et de fusil ».
func (d *Teller) weaponRow(s *syntax.Sentence, w int) []int {
	out := d.Contents(s, s.Coordinated(w))
	if len(out) == 0 || d.Thing(s, w).Instrument == "" {
		return out
	}
	for k := d.nextWeapon(s, slices.Max(out)); k >= 0; k = d.nextWeapon(s, k) {
		out = append(out, k)
	}
	return out
}

// nextWeapon returns the weapon that a comma or a conjunction joins to the phrase of another, or -1;
// the subject of a verb opens a clause of its own.
func (d *Teller) nextWeapon(s *syntax.Sentence, w int) int {
	_, last := s.WordsOf(d.Thing(s, w).At)
	last = max(last, w)
	i := last + 1
	for i < len(s.Words) && (s.Lower[i] == "," || s.Is(i, "CCONJ")) {
		i++
	}
	if i == last+1 {
		return -1
	}
	found := -1
	for ; i < len(s.Words) && s.Is(i, "NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP"); i++ {
		if s.Is(i, "ADP") && (found >= 0 || s.Lemma[i] != s.Preposition(w)) {
			break
		}
		if th := d.Thing(s, i); s.Is(i, "NOUN", "PROPN") && th.Class == reading.WeaponClass && th.Instrument != "" {
			found = i
		}
	}
	if found < 0 || syntax.BaseRel(s.Rel(found)) == "nsubj" {
		return -1
	}
	return found
}
