package coding

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/telling"
)

// captors gives a release that does not say who let go the one who took those
// released: "two of them were freed on Tuesday".
func (d *document) captors(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Trigger.Frame().Kind != frames.Release || m.Actor != nil || m.Target == nil {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			a := ms[k]
			if m.Unit()-a.Unit() > 3 {
				break
			}
			if a.Act.Family() == attest.CustodyFamily && a.Actor != nil && a.Target != nil && (telling.SharesPhrase(m.Target, a.Target) || reading.SameParty(m.Target.Party, a.Target.Party)) {
				actor := *a.Actor
				actor.Rule = "actor.captor"
				m.Actor = &actor
				break
			}
		}
	}
}
