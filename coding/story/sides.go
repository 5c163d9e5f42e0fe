package story

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// findSides notes who strikes whom in the report, and the states that the report says
// another state's forces strike.
func (d *Story) findSides(ms []*telling.Mention) {
	d.Wars, d.Sides = map[string]bool{}, reading.Sides{}
	irregulars := slices.ContainsFunc(ms, func(m *telling.Mention) bool { return irregular(m.Actor) || irregular(m.Target) })
	for _, m := range ms {
		if c := m.Source.Speaker.Party.Country; c != "" && (d.Foe(m.Actor) || d.Foe(m.Target)) && !irregulars {
			d.Wars[c] = true // whom a state calls the enemy, and no rebels, is another state
		}
		if m.Actor == nil || m.Act.Family() != attest.AttackFamily && m.Act != attest.TerritoryChange {
			continue
		}
		if m.Target != nil && m.Stance != attest.Denied {
			d.Sides.Strikes(d.Side(m.Actor.Party), d.Side(m.Target.Party))
		}
		if m.Act.Family() == attest.AttackFamily {
			d.findWar(m)
		}
	}
	d.findWarBack(ms)
}

// findWarBack notes a state whose forces strike another that has its own forces fight in the
// report: what falls on its land is of that war too.
func (d *Story) findWarBack(ms []*telling.Mention) {
	fight := map[string]bool{}
	for _, m := range ms {
		if m.Actor != nil && m.Actor.Party.Kind == attest.StateForce && m.Stance != attest.Denied && m.Act != attest.Arrest {
			fight[m.Actor.Party.Country] = true
		}
	}
	for _, m := range ms {
		if m.Actor == nil || m.Act.Family() != attest.AttackFamily || !fight[m.Actor.Party.Country] || m.Actor.Party.Kind != attest.StateForce {
			continue
		}
		for _, c := range []string{country(m), reading.CountryOf(m.Target)} {
			if home := m.Actor.Party.Country; home != "" && c != home && fight[c] && d.Wars[c] {
				d.Wars[home] = true
			}
		}
	}
}

// irregular tells one of an armed group that is no state's.
func irregular(f *reading.Filler) bool { return f != nil && reading.Irregular(f.Party.Kind) }

// findWar notes the state that a telling says the forces of another strike, or deny to have
// struck.
func (d *Story) findWar(m *telling.Mention) {
	home := m.Actor.Party.Country
	if !m.Actor.Party.Kind.OfState() || home == "" {
		return
	}
	struck := []string{country(m), reading.CountryOf(m.Target)}
	if struck[0] == "" && struck[1] == "" {
		struck[0] = d.Country
	}
	for _, c := range struck {
		if c != "" && c != home && (m.Target != nil && m.Target.Class != reading.ArmedClass || m.Target == nil && reading.Bombards(m.Act)) {
			d.Wars[c] = true
		}
	}
}
