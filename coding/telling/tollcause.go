package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// tollOfCause tells a death in a clause behind "after" that hangs on the verb of an
// act and tells none itself: "set fire to a police station after a teenager died in
// custody". It came before the act and is no harm of it.
func (d *Teller) tollOfCause(s *syntax.Sentence, c roles.Casualty, ms []*Mention) bool {
	if s.Is(c.Word, "NOUN") || syntax.BaseRel(s.Rel(c.Word)) != "advcl" {
		return false
	}
	mark := s.Child(c.Word, "mark")
	if mark < 0 || !d.Grammar.Set("after-clause").Word(s, mark) {
		return false
	}
	return !slices.ContainsFunc(ms, func(m *Mention) bool {
		return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return t.Sentence == s && t.Word == c.Word })
	}) && slices.ContainsFunc(ms, func(m *Mention) bool { return m.Trigger.Word == s.Words[c.Word].Head })
}
