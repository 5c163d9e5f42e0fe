package telling

import (
	"slices"

	"attest/coding/frames"
)

// tollGoesOn tells a toll that adds nothing but numbers to a noun that takes up an act:
// a second one beside a first ("five were killed in the attack and six were hurt") or one
// in passing ("The attack, in which five died, lasted an hour").
func tollGoesOn(noun, toll *Mention) bool {
	t := toll.Trigger
	if !noun.Trigger.Pattern.Noun || !t.Frame().Soft() || t.Pattern.Noun || toll.Actor != nil {
		return false
	}
	s := t.Sentence
	if describes(t, noun.Trigger) {
		first := s.Leftmost(t.Word)
		return s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ","
	}
	return slices.ContainsFunc(noun.Also, func(o frames.Trigger) bool {
		return o.Frame().Soft() && !o.Pattern.Noun && s.Rel(t.Word) == "conj" && s.Words[t.Word].Head == o.Word
	})
}
