package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// prisonersOf tells a telling of prisoners that a blow brought those who struck it, a
// part of the blow: "killed twelve rebels and took thirty prisoners".
func (d *Teller) prisonersOf(blow, taking *Mention) bool {
	s, t := taking.Trigger.Sentence, taking.Trigger
	if blow.Trigger.Frame().Act.Family() != attest.AttackFamily || t.Frame().Kind != frames.Take || t.Pattern.Noun || blow.Trigger.Sentence != s || s.Child(t.Word, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	if !slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && s.Is(w, "NOUN", "ADJ") && d.Grammar.Set("prisoner").Word(s, w) }) {
		return false
	}
	v := s.Words[t.Word].Head
	if v < 0 || syntax.BaseRel(s.Rel(t.Word)) != "conj" && syntax.BaseRel(s.Rel(t.Word)) != "advcl" {
		return false
	}
	return slices.ContainsFunc(blow.Triggers(), func(o frames.Trigger) bool {
		return o.Word == v || slices.Contains(o.Words, v) || s.Words[o.Word].Head == v && (syntax.BaseRel(s.Rel(o.Word)) == "conj" || syntax.BaseRel(s.Rel(o.Word)) == "nsubj" || syntax.BaseRel(s.Rel(o.Word)) == "advcl")
	})
}
