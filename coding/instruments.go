package coding

import (
	"attest"
	"attest/quantity"
)

// usedWeapons adds the weapons that a participle of using under a telling's
// clause names: "carried out strikes using drones". They are all the weapons up
// to the next preposition, however the parser hung the row.
func (d *telling) usedWeapons(m *mention, t trigger) {
	s := t.s
	top := s.clauseOf(t.w)
	for k := t.w + 1; k < len(s.Words); k++ {
		if !s.is(k, "VERB") || !d.grammar.set("use").word(s, k) || !s.within(k, top) || s.child(k, "nsubj", "aux") >= 0 {
			continue
		}
		for i := k + 1; i < len(s.Words) && !s.is(i, "ADP", "SCONJ", "AUX") && (!s.is(i, "PUNCT") || s.lower[i] == ","); i++ {
			if s.is(i, "NOUN", "PROPN") {
				d.addWeapon(m, i)
			}
		}
	}
}

// plainBeside adds the weapon that the head of a weapon's name means by itself
// where the name stands at the end of a row that shares its head: "fighter and
// remotely piloted aircraft" are aircraft and drones.
func (d *telling) plainBeside(m *mention, s *sentence, h int, kind attest.InstrumentKind, at span) {
	plain := d.parties.Weapon(s.Words[h])
	first := h
	for first > 0 && s.Words[first-1].Start >= at.start {
		first--
	}
	if plain == "" || plain == kind || first < 2 || !s.is(first-1, "CCONJ") || !s.is(first-2, "NOUN", "ADJ", "PROPN", "PUNCT") {
		return
	}
	for first > 0 && (s.is(first-1, "NOUN", "ADJ", "CCONJ") || s.lower[first-1] == ",") {
		first--
	}
	m.addMeans(means{kind: plain, at: s.span(first, h)})
}

// sharedNumber returns the number noun over a row of weapons, which counts each of
// them: "dozens of rockets and drones", « des dizaines de missiles et de drones ».
func (d *telling) sharedNumber(s *sentence, h int) (quantity.Mention, bool) {
	first := s.firstOfRow(h)
	up := s.Words[first].Head
	if first == h || up < 0 || baseRel(s.rel(first)) != "nmod" {
		return quantity.Mention{}, false
	}
	for _, q := range d.quantities[s.index] {
		if q.First <= up && up <= q.Last && !q.Weak && !q.Percent {
			return q, true
		}
	}
	return quantity.Mention{}, false
}
