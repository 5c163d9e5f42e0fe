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

// talkedAbout tells a release or an agreement for which there are only talks: "negotiations for
// their release", « des négociations sont en cours pour leur libération », "are negotiating a truce".
func (d *Reader) talkedAbout(t frames.Trigger, w int) bool {
	s := t.Sentence
	if !t.Pattern.Noun || w != NounHead(t) || t.Frame().Kind != frames.Release && t.Frame().Kind != frames.Agree {
		return false
	}
	h := s.Words[w].Head
	if s.Rel(w) == "obj" && d.Grammar.Set("negotiate").At(s, h) > 0 && (s.Words[h].Feat("Tense") != "Past" || s.Words[h].Feat("VerbForm") == "Inf") {
		return true
	}
	if !d.Grammar.Set("talks-preposition").HasPrep(s.Preposition(w)) {
		return false
	}
	const near = 7 // "a ransom demand from the kidnappers for the release of the hostages"
	for i := max(h, w-near); i < w; i++ {
		if i >= 0 && s.Is(i, "NOUN") && d.Grammar.Set("talks").Word(s, i) {
			return true
		}
	}
	k := s.Child(h, "nsubj", "nsubj:pass", "obj")
	return k >= 0 && d.Grammar.Set("talks").Word(s, k)
}

// notPrevented tells a verb of preventing that somebody is said to have failed at: "failed to
// stop the killings" says of them only that they went on.
func (d *Reader) notPrevented(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	return h >= 0 && s.Rel(v) == "xcomp" && d.Grammar.Set("prevent").Word(s, v) && d.Grammar.Set("failed").Word(s, h)
}

// notYet tells a verb that is negated for the time being: « n'étaient toujours pas libérés ».
func (d *Reader) notYet(s *syntax.Sentence, v int) bool {
	return d.Negated(s, v) && slices.ContainsFunc(s.Children(v, "advmod"), func(k int) bool { return d.Grammar.Set("yet").Word(s, k) })
}
