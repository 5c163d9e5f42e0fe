package telling

import (
	"slices"

	"attest/coding/frames"
)

// makesPossible tells words of an act whose noun is the subject of what lets another be done:
// « l'opération menée lundi a permis de neutraliser dix terroristes » tells one act.
func (d *Teller) makesPossible(done, act frames.Trigger) bool {
	s := done.Sentence
	h := s.Words[done.Word].Head
	if done.Pattern.Noun || h < 0 || s.Rel(done.Word) != "xcomp" || !d.Grammar.Set("allow").Word(s, h) {
		return false
	}
	return slices.ContainsFunc(s.Children(h, "nsubj"), func(k int) bool {
		return slices.ContainsFunc(s.Nominals(k), func(n int) bool { return slices.Contains(act.Words, n) })
	})
}
