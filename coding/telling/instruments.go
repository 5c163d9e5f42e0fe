package telling

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/quantity"
)

// usedWeapons adds the weapons that a participle of using under a telling's
// clause names: "carried out strikes using drones". They are all the weapons up
// to the next preposition, however the parser hung the row.
func (d *Teller) usedWeapons(m *Mention, t frames.Trigger) {
	s := t.Sentence
	if v := s.Words[t.Word].Head; v >= 0 && d.UsedWeapon(s, v) { // "used explosives to blow up a bridge"
		for _, h := range s.VerbArguments(v).Object {
			d.addWeapon(m, h)
		}
	}
	top := s.ClauseOf(t.Word)
	for k := t.Word + 1; k < len(s.Words); k++ {
		if !s.Is(k, "VERB") || !d.Grammar.Set("use").Word(s, k) || !s.Within(k, top) || s.Child(k, "nsubj", "aux") >= 0 {
			continue
		}
		for i := k + 1; i < len(s.Words) && !s.Is(i, "ADP", "SCONJ", "AUX") && (!s.Is(i, "PUNCT") || s.Lower[i] == ","); i++ {
			if s.Is(i, "NOUN", "PROPN") {
				d.addWeapon(m, i)
			}
		}
	}
}

// plainBeside adds the weapon that the head of a weapon's name means by itself
// where the name stands at the end of a row that shares its head: "fighter and
// remotely piloted aircraft" are aircraft and drones.
func (d *Teller) plainBeside(m *Mention, s *syntax.Sentence, h int, kind attest.InstrumentKind, at syntax.Span) {
	plain := d.Parties.Weapon(s.Words[h])
	first := h
	for first > 0 && s.Words[first-1].Start >= at.Start {
		first--
	}
	if plain == "" || plain == kind || first < 2 || !s.Is(first-1, "CCONJ") || !s.Is(first-2, "NOUN", "ADJ", "PROPN", "PUNCT") {
		return
	}
	if th := d.Thing(s, first-2); th.Class == reading.WeaponClass && th.Instrument != attest.Chemical { // "machine guns and rocket-propelled grenades"
		return
	}
	for first > 0 && (s.Is(first-1, "NOUN", "ADJ", "CCONJ") || s.Lower[first-1] == ",") {
		first--
	}
	m.AddMeans(Means{Kind: plain, At: s.Span(first, h)})
}

// sharedNumber returns the number noun over a row of weapons, which counts each of
// them: "dozens of rockets and drones", « des dizaines de missiles et de drones ».
func (d *Teller) sharedNumber(s *syntax.Sentence, h int) (quantity.Mention, bool) {
	first := s.FirstOfRow(h)
	up := s.Words[first].Head
	if first == h || up < 0 || syntax.BaseRel(s.Rel(first)) != "nmod" {
		return quantity.Mention{}, false
	}
	for _, q := range d.Quantities[s.Index] {
		if q.First <= up && up <= q.Last && !q.Weak && !q.Percent {
			return q, true
		}
	}
	return quantity.Mention{}, false
}
