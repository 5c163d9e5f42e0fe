package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// notAchieved tells a word h under which the clause or noun w tells what somebody did
// not bring about: "was unable to capture", "have not managed to", « n'a pas pu », "will
// not allow them to be bombed". What fails otherwise, a shot or an attack, was still made.
func (d *Reader) notAchieved(t frames.Trigger, h, w int) bool {
	s, g := t.Sentence, d.Grammar
	if !syntax.Infinitival(s, w) && !(t.Pattern.Noun && w == NounHead(t)) {
		return false
	}
	switch {
	case g.Set("unable").At(s, h) > 0:
		return true
	case g.Set("able").At(s, h) > 0, g.Set("allow").At(s, h) > 0:
		return d.Negated(s, h)
	case g.Set("failed").Word(s, h) && s.Is(h, "VERB"):
		return completesOrNot(t.Frame().Kind)
	}
	return false
}

// completesOrNot tells the kinds of act of which nothing is left when they fail: a
// town that was not taken, a truce that was not agreed, a man who was not caught.
func completesOrNot(k frames.Kind) bool {
	switch k {
	case frames.Seize, frames.Agree, frames.Release, frames.Arrest, frames.Take:
		return true
	}
	return false
}

// meansItsNegation tells a pattern that asks for a negation itself: « n'a pas survécu ».
func (d *Reader) meansItsNegation(t frames.Trigger) bool {
	return slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && d.Grammar.Set("negation").Word(t.Sentence, w) })
}
