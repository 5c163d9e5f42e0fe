package reading

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// stillHeld tells words by which somebody says that ground has not changed hands:
// "was still in full control", "the town had not fallen". They take back a taking told
// before and are none themselves.
func (d *Document) stillHeld(s *syntax.Sentence, i int) bool {
	n := d.Grammar.Set("still-held").At(s, i)
	return n > 0 && !d.UnderIf(s, s.ClauseOf(i))
}

// OnlyHolds tells a word of taking among those by which somebody says that he still
// holds what he held.
func (d *Document) OnlyHolds(t frames.Trigger) bool {
	for i := max(0, t.Words[0]-holdingReach); i <= t.Word; i++ {
		if n := d.Grammar.Set("still-held").At(t.Sentence, i); n > 0 && i+n > t.Word && d.stillHeld(t.Sentence, i) {
			return true
		}
	}
	return false
}

// holdingReach is how far before the word of taking the words may begin by which it
// is only holding.
const holdingReach = 4
