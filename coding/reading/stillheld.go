package reading

import (
	"slices"

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
	return d.describedAsHeld(t)
}

// describedAsHeld tells a participle of holding that only says in whose hands a named place
// is: « le Golan occupé par Israël », "Russian-held Donetsk, occupied by …".
func (d *Document) describedAsHeld(t frames.Trigger) bool {
	s, n := t.Sentence, t.Sentence.Words[t.Word].Head
	if t.Pattern.Noun || len(t.Words) > 1 || n < 0 || n != t.Word-1 || !d.Grammar.Set("hold-place").Word(s, t.Word) || !d.Grammar.Set("lasting").Word(s, t.Word) {
		return false
	}
	if rel := syntax.BaseRel(s.Rel(t.Word)); rel != "acl" && rel != "amod" || s.Words[t.Word].Feat("VerbForm") == "Fin" {
		return false
	}
	if slices.ContainsFunc(s.Kids[t.Word], s.IsTimed) {
		return false
	}
	return s.Is(n, "PROPN") || d.Grammar.Set("ground").Word(s, n)
}

// holdingReach is how far before the word of taking the words may begin by which it
// is only holding.
const holdingReach = 4
