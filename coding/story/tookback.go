package story

import (
	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/telling"
)

// tookBack says from whom a place was taken that the report also tells another side to have
// taken before: "the front seized the dam in May; the army won it back four days later", "the
// recapture of Kisi, lost to the rebels in June".
func (d *Story) tookBack(ms []*telling.Mention) {
	for i, m := range ms {
		if !taken(m) || m.Target != nil && m.Target.Class != reading.PlaceClass {
			continue
		}
		for k, a := range ms {
			if k == i || !taken(a) || a.Stance != attest.Asserted || reading.SameSide(a.Actor.Party, m.Actor.Party) || !d.PlacesAgree(a.Places, m.Places) || !before(a, m) {
				continue
			}
			holder := *a.Actor
			holder.Rule = "target.who-held-it"
			m.Target = &holder
		}
	}
}

// taken tells a telling of a place that somebody has taken.
func taken(m *telling.Mention) bool {
	return m.Act == attest.TerritoryChange && m.Actor != nil && m.Actor.Class.Armed() && len(m.Places) > 0
}

// before tells whether an act is dated before another, or, where no dates tell them apart,
// told before it.
func before(a, m *telling.Mention) bool {
	if a.Time != nil && m.Time != nil && a.Time.Time.Latest != m.Time.Time.Latest {
		return a.Time.Time.Latest < m.Time.Time.Latest
	}
	return discourse.Start(a) < discourse.Start(m)
}
