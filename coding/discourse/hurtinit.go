package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// hurtInIt tells somebody who was hit, in the sentence after an attack of which no hurt are told, by
// nobody who is named: "Gunmen sprayed a bar with bullets, killing two. A waiter took a bullet in
// the knee".
func (d *Document) hurtInIt(m, a *telling.Mention) bool {
	kind := m.Trigger.Frame().Kind
	if kind != frames.Undergo && kind != frames.Wound || m.Trigger.Pattern.Noun || m.Actor != nil || m.Harm[reading.Wounded] == nil || m.Harm[reading.Killed] != nil || a.Harm[reading.Wounded] != nil {
		return false
	}
	return m.Target != nil && m.Target.Class.Person() && !m.Target.Class.Armed() && a.Act.Family() == attest.AttackFamily && a.Act != attest.ArmedClash && !otherMeans(m, a) && !d.Adds(m.Trigger.Sentence, m.Trigger.Word)
}
