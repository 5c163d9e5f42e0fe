package telling

import (
	"slices"

	"attest"
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

// onlyMadePossible tells an operation of which nothing is told but the arrests or the finds that
// it made possible: « l'opération a permis d'arrêter douze suspects ».
func (d *Teller) onlyMadePossible(t frames.Trigger) bool {
	s := t.Sentence
	i := slices.IndexFunc(t.Words, func(w int) bool { return s.Is(w, "NOUN") && d.Grammar.Set("operation").Word(s, w) })
	if i < 0 {
		return false
	}
	h := s.Words[t.Words[i]].Head
	if h < 0 || s.Rel(t.Words[i]) != "nsubj" || !d.Grammar.Set("allow").Word(s, h) {
		return false
	}
	v := s.Child(h, "xcomp")
	return v > h && len(d.TriggersAt(s, v)) > 0 && !slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool {
		return o.Frame().Act.Family() == attest.AttackFamily
	})
}
