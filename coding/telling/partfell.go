package telling

import (
	"attest"
	"attest/coding/frames"
)

// partFell tells the fall of some of those whom a blow before it was dealt to, by nobody
// else's hand: « a accroché un groupe de rebelles, dont deux ont été abattus », "fought a
// gang, two of whom were shot dead".
func (d *Teller) partFell(a, b *Mention) bool {
	s := b.Trigger.Sentence
	w := b.Trigger.Word
	if b.Trigger.Pattern.Noun || b.Trigger.Frame().Kind != frames.Kill || a.Trigger.Frame().Act.Family() != attest.AttackFamily || a.Target == nil || a.Target.Sentence != s || !s.IsPassive(w) || s.Child(w, "obl:agent") >= 0 {
		return false
	}
	return s.Rel(w) == "acl:relcl" && (s.Words[w].Head == a.Target.Head || s.Within(s.Words[w].Head, a.Target.Head))
}
