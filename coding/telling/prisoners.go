package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// prisonersOf tells a telling of prisoners that a blow brought those who struck it, a
// part of the blow: "killed twelve rebels and took thirty prisoners", "ambushed a convoy,
// killing nine soldiers and capturing three".
func (d *Teller) prisonersOf(blow, taking *Mention) bool {
	s, t := taking.Trigger.Sentence, taking.Trigger
	if blow.Trigger.Frame().Act.Family() != attest.AttackFamily || t.Frame().Kind != frames.Take || t.Pattern.Noun || blow.Trigger.Sentence != s {
		return false
	}
	if k := s.Child(t.Word, "nsubj"); k >= 0 && blow.Trigger.Pattern.Noun && k == roles.NounHead(blow.Trigger) {
		return true // « L'attaque a fait neuf morts et trois prisonniers »
	}
	if s.Child(t.Word, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	if !capturesFighters(blow, taking) && !slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && s.Is(w, "NOUN", "ADJ") && d.Grammar.Set("prisoner").Word(s, w) }) {
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

// capturesFighters tells that soldiers or fighters were captured by those who struck them, or
// so many more of them.
func capturesFighters(blow, taking *Mention) bool {
	if !taking.Captures {
		return false
	}
	f := taking.Target
	if f == nil || f.Sentence.Is(f.Head, "NUM", "PRON") {
		f = blow.Target
	}
	return f != nil && (f.Class.Armed() || f.Class == reading.MilitaryClass)
}
