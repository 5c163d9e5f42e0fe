package roles

import (
	"slices"

	"attest"
	"attest/coding/syntax"
	"attest/quantity"
)

// withRow sums the persons whom a conjunction joins to those that a number counts beside a
// word for the dead or the hurt: "a teacher and three pupils are dead". Whoever has a word of
// harm of his own is counted there.
func (d *Reader) withRow(s *syntax.Sentence, m quantity.Mention, used map[int]bool) (attest.Quantity, syntax.Span, bool) {
	if m.HeadNoun < 0 || !d.Thing(s, m.HeadNoun).Class.Person() && !d.Thing(s, m.HeadNoun).Person {
		return attest.Quantity{}, syntax.Span{}, false
	}
	row := s.Coordinated(s.FirstOfRow(m.HeadNoun))
	at := slices.Index(row, m.HeadNoun)
	if len(row) < 2 || at < 0 || slices.ContainsFunc(row, func(h int) bool { return !d.Thing(s, h).Class.Person() && !d.Thing(s, h).Person }) {
		return attest.Quantity{}, syntax.Span{}, false
	}
	for i := row[0]; i <= row[len(row)-1]; i++ {
		if s.Is(i, "VERB", "AUX") || d.HarmVerb(s, i) != "" || d.Grammar.Set("toll-noun").Word(s, i) {
			return attest.Quantity{}, syntax.Span{}, false
		}
	}
	for _, h := range row {
		if o, ok := d.NumberOf(s, h); ok && o.First != m.First && used[o.First] {
			return attest.Quantity{}, syntax.Span{}, false
		}
	}
	return d.howMany(s, row, used)
}
