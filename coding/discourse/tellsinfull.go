package discourse

import (
	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
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

// blastInFull tells a sentence that tells how the bomb went off whose dead the one before it counted: "Three soldiers
// died in a bomb blast near Dellys. The device exploded as a convoy passed".
func (d *Document) blastInFull(m, a *telling.Mention) bool {
	if m.Act != attest.Explosion || a.Act != attest.Explosion || m.Trigger.Pattern.Noun || m.Another || len(m.Harm) > 0 || a.Harm[reading.Killed] == nil && a.Harm[reading.Wounded] == nil {
		return false
	}
	next := m.Trigger.Sentence.Index-a.Last == 1 && m.Unit()-a.Unit() <= 1 && !d.Units[m.Unit()].Bullet
	theirs := m.Target == nil || a.Target != nil && (a.Target.Class == reading.ForceClass && m.Target.Class == reading.MilitaryClass || reading.SameParty(a.Target.Party, m.Target.Party))
	there := len(m.Places) == 0 || len(a.Places) == 0 || d.PlacesAgree(m.Places, a.Places) || d.besideFirst(m, a)
	return next && theirs && there && (m.Time == nil || m.Time.Weak) && m.Stance == a.Stance
}
