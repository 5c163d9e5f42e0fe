package coding

import "attest"

// captors gives a release that does not say who let go the one who took those
// released: "two of them were freed on Tuesday".
func (d *document) captors(ms []*mention) {
	for i, m := range ms {
		if m.trigger.frame().kind != releaseFrame || m.actor != nil || m.target == nil {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			a := ms[k]
			if m.unit()-a.unit() > 3 {
				break
			}
			if a.act.Family() == attest.CustodyFamily && a.actor != nil && a.target != nil && (sharesPhrase(m.target, a.target) || sameParty(m.target.party, a.target.party)) {
				actor := *a.actor
				actor.rule = "actor.captor"
				m.actor = &actor
				break
			}
		}
	}
}
