package story

import (
	"attest/coding/reading"
	"attest/coding/telling"
)

// Settle settles, of claims in text order, what the report as a whole tells of their sides
// and places. Some are told by what befalls others, and go.
func (d *Story) Settle(ms []*telling.Mention) []*telling.Mention {
	ms = d.entered(ms)
	d.findSides(ms)
	d.PartsOfLists(ms)
	d.Continued(ms)
	for _, m := range ms {
		d.DeadOfBoth(m)
	}
	d.ofWave(ms)
	d.carriedOn(ms)
	d.doersCalled(ms)
	d.captors(ms)
	d.ownDeeds(ms)
	d.mouthpieces(ms)
	d.tookBack(ms)
	d.lostGround(ms)
	for _, m := range ms {
		d.possessed(m)
		d.occupiers(m.Actor)
		d.occupiers(m.Target)
		home(m, m.Actor)
		home(m, m.Target)
		notAtThemselves(m)
	}
	d.findSides(ms) // now that all the doers are known
	return ms
}

// home gives persons and things whose words name no country that of the place of the
// act: those killed in Kharkiv by a country that the report is about are not of it.
func home(m *telling.Mention, f *reading.Filler) {
	if f == nil || !f.AtHome || len(m.Places) == 0 {
		return
	}
	if c := m.Places[0].Place.Country; c != "" {
		f.Party.Country = c
	}
}
