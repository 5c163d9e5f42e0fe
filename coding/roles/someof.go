package roles

import (
	"attest/coding/syntax"
	"attest/quantity"
)

// someOfThem tells a number of those hurt or killed who were counted before: "Three of the
// dead were children", « Deux des blessés ont été évacués ». It counts nobody anew.
func (d *Reader) someOfThem(s *syntax.Sentence, m quantity.Mention) bool {
	of := m.Last + 1
	if of+2 >= len(s.Words) || !s.Is(of, "ADP") || !d.Grammar.Set("genitive-preposition").Word(s, of) || !s.Is(of+1, "DET") || !d.Grammar.Set("definite").Word(s, of+1) {
		return false
	}
	w := of + 2
	return d.Grammar.Set("toll-noun").Word(s, w) && !d.SomeOfWounded(s, w)
}
