package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// Several reports whether a phrase numbers two or more.
func (d *Judge) Several(s *syntax.Sentence, h int) bool {
	q, ok := d.NumberOf(s, h)
	return ok && q.Quantity.Low != nil && *q.Quantity.Low > 1
}

// CountedVictims reports whether the sentence of a word numbers its dead,
// wounded or taken.
func (d *Judge) CountedVictims(s *syntax.Sentence, w int) bool {
	if !d.ClauseHasToll(s, w) {
		return false
	}
	for _, q := range d.Quantities[s.Index] {
		if !q.Percent && !q.Weak && !s.IsTimed(max(q.First, 0)) && !d.Grammar.Set("measure").Word(s, q.HeadNoun) { // "runs a hundred miles" numbers nobody
			return true
		}
	}
	return false
}

// ClauseHasNumber reports whether the clause of a word numbers people.
func (d *Judge) ClauseHasNumber(s *syntax.Sentence, w int) bool {
	top := s.ClauseOf(w)
	for _, q := range d.Quantities[s.Index] {
		if !q.Percent && !q.Weak && q.HeadNoun >= 0 && s.ClauseOf(q.HeadNoun) == top && d.Thing(s, q.HeadNoun).Class.Person() {
			return true
		}
	}
	return false
}

// breaksTruce tells a verb of rape whose pronoun means the truce that the sentence before is
// about: « Une trêve est entrée en vigueur. Elle a été violée le soir même ».
func (d *Judge) breaksTruce(t frames.Trigger) bool {
	s := t.Sentence
	k := s.Child(t.Word, "nsubj:pass", "obj")
	if t.Frame().Act != attest.SexualViolence || t.Pattern.Noun || k < 0 || !s.Is(k, "PRON") || s.Words[k].Feat("Number") == "Plur" || s.Index == 0 {
		return false
	}
	before := &d.Sents[s.Index-1]
	for _, n := range before.Children(before.Root(), "nsubj", "obj", "nsubj:pass") {
		if slices.ContainsFunc(d.TriggersAt(before, n), func(o frames.Trigger) bool { return o.Pattern.Noun && o.Frame().Act == attest.Agreement }) {
			return true
		}
	}
	return false
}
