package discourse

import (
	"attest"
	"attest/coding/earnest"
	"attest/coding/telling"
)

// tellsInFull tells a sentence with a verb that tells in full what the sentence before
// it only named: "after Sunday's church bombing. A suicide attacker drove …".
func (d *Document) tellsInFull(m, a *telling.Mention) bool {
	if !a.Trigger.Pattern.Noun || m.Trigger.Pattern.Noun || a.Trigger.Frame() == earnest.TakingUp || a.Actor != nil || a.Target != nil || len(a.Harm) > 0 || m.Another {
		return false
	}
	return m.Trigger.Sentence.Index == a.Trigger.Sentence.Index+1 && m.Trigger.Sentence.Unit == a.Trigger.Sentence.Unit && oneKind(m.Act, a.Act) && a.Act == attest.Explosion &&
		m.Stance == a.Stance && a.Time != nil && (m.Time == nil || telling.SameTime(a, m)) && !(m.Own && a.Own)
}
