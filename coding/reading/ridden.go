package reading

import (
	"attest"
	"attest/coding/syntax"
)

// ridden gives a civilian vehicle the kind of those that it is said to carry: a bus full of
// policemen is one of the police, whoever owns it.
func (d *Document) ridden(s *syntax.Sentence, h int, t *Thing) {
	if t.Class != ObjectClass || t.Party.Kind != attest.Civilian || !d.Grammar.Set("vehicle").Word(s, h) {
		return
	}
	const near = 2 // "a bus, full of …"
	for i := h + 1; i <= h+near && i < len(s.Words); i++ {
		if !d.Grammar.Set("laden").Word(s, i) && !d.Grammar.Set("carry-people").Word(s, i) {
			continue
		}
		if th := d.Thing(s, d.riders(s, i)); th.Class.Armed() {
			t.Class = MilitaryClass
			t.Party.Kind, t.Party.Country, t.Party.Owner = th.Party.Kind, th.Party.Country, th.Party.Canonical
		}
		return
	}
}

// riders returns the noun behind a word of carrying, or that word where none is near.
func (d *Document) riders(s *syntax.Sentence, i int) int {
	for k := i + 1; k < len(s.Words) && !s.Is(k, "VERB", "AUX", "PUNCT", "SCONJ"); k++ {
		if s.Is(k, "NOUN", "PROPN") && (k+1 == len(s.Words) || !s.Is(k+1, "NOUN", "PROPN")) {
			return k
		}
	}
	return i
}
