package telling

import (
	"slices"

	"attest/coding/frames"
)

// agreementMade reports whether an agreement was made, not only wished for:
// parties to it, a verb that makes it, or a day.
func (d *Teller) agreementMade(m *draft) bool {
	t := m.Trigger
	if !d.peaceMatter(t, m.Mention) || slices.ContainsFunc(t.Words, func(c int) bool { return c != t.Word && t.Sentence.Is(c, "VERB") && t.Sentence.Rel(c) == "acl" }) { // "fired from hills held by" is no fire that is held
		return false
	}
	if !t.Pattern.Noun {
		return true
	}
	return m.Actor != nil || m.words.Support >= 0 || d.TimeNear(t.Sentence, t.Word) || m.Refers && len(t.Words) > 1
}

// peaceMatter reports whether a word for any agreement ("signed an accord") is
// about a conflict: an armed party makes it, or the sentence names what such
// agreements are about. Words that mean a truce by themselves need nothing.
func (d *Teller) peaceMatter(t frames.Trigger, m *Mention) bool {
	s, plain := t.Sentence, false
	for _, w := range t.Words {
		plain = plain || d.Grammar.Set("any-agreement").Word(s, w)
	}
	if plain && d.CivilMatter(t) {
		return false
	}
	if !plain || d.Warlike || m.Actor != nil && m.Actor.Class.Armed() || m.Target != nil && m.Target.Class.Armed() {
		return true
	}
	_, ok := d.Grammar.Set("peace-matter").In(s, 0, len(s.Words))
	return ok
}
