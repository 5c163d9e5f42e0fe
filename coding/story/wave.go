package story

import (
	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/telling"
)

// ofWave gives blows from afar at which nobody is named the one side that the report says
// struck from afar in the same country, told shortly before: "Israeli warplanes carried out
// several raids on Lebanon on Saturday. In Tyr, a strike on a house killed nine people."
func (d *Story) ofWave(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Actor != nil || !discourse.FromAfar(m) || m.Stance != attest.Asserted || len(m.Places) == 0 {
			continue
		}
		for k := i - 1; k >= 0 && m.Unit()-ms[k].Unit() <= furthestWave; k-- {
			before := ms[k]
			if before.Actor == nil || !discourse.FromAfar(before) || before.Stance != attest.Asserted {
				continue
			}
			if sameWave(m, before) && onlyStriker(before, ms) {
				doer := *before.Actor
				doer.Rule = "actor.of-wave"
				m.Actor = &doer
				break
			}
		}
	}
}

// furthestWave is how many paragraphs on a wave of strikes is still told of.
const furthestWave = 4

// sameWave tells whether a blow can be one of those that a side is said to have dealt: of the
// same kind, or by a missile among them, in the same country, on no other day, and not at
// that side itself.
func sameWave(m, before *telling.Mention) bool {
	f := before.Actor
	if f.Refers || !f.Class.Armed() && !f.Party.Kind.OfState() || f.Party.Canonical == "" && f.Party.Country == "" {
		return false
	}
	if m.Target != nil && (reading.SameSide(f.Party, m.Target.Party) || reading.OwnedBy(m.Target.Party, f.Party)) {
		return false
	}
	if there := country(m); country(before) == "" || there != "" && there != country(before) {
		return false
	}
	return (m.Act == before.Act || m.HasMeans(attest.Missile) && (before.Act == attest.AirStrike || before.HasMeans(attest.Missile)) || before.HasMeans(attest.Drone) && m.Act == attest.DroneStrike) &&
		(m.Time == nil || m.Time.Weak || before.Time == nil || before.Time.Weak || telling.SameTime(m, before))
}

// onlyStriker tells whether all who are named as striking from afar in a country are of one side.
func onlyStriker(before *telling.Mention, ms []*telling.Mention) bool {
	for _, m := range ms {
		nobody := m.Actor == nil || m.Actor.Party.Kind == attest.UnknownParty && m.Actor.Party.Canonical == "" // "the enemy"
		if !nobody && discourse.FromAfar(m) && country(m) == country(before) && !reading.SameSide(m.Actor.Party, before.Actor.Party) {
			return false
		}
	}
	return true
}
