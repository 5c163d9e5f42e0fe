package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/telling"
)

// TakeTime gives a telling without a time that of another; what is to come has
// no time to give or take.
func (d *Document) TakeTime(m, o *telling.Mention) {
	if o.Trigger.Sentence == m.Trigger.Sentence && d.BeforeCustody(m.Trigger.Sentence, m.Trigger.Word, o.Trigger.Word) {
		return
	}
	if m.Trigger.Frame().Kind == frames.Release && o.Act.Family() == attest.CustodyFamily { // nobody is freed when he is taken
		return
	}
	if m.Time == nil && o.Time != nil && !o.Time.Onset && m.Stance != attest.Threatened && o.Stance != attest.Threatened {
		t := *o.Time
		t.Weak, t.Rule = true, "time.of-context"
		m.Time = &t
	}
}
