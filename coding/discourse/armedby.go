package discourse

import (
	"attest"
	"attest/coding/reading"
)

// ArmedBy makes an office of a state the armed forces of the state: a ministry
// that tells what "its men" did tells of soldiers.
func (d *Document) ArmedBy(f *reading.Filler) {
	if f.Party.Country == "" {
		return
	}
	if forces := d.Parties.ForcesOf(f.Party.Country, d.Year); forces != "" {
		f.Party.Canonical, f.Party.Kind = forces, attest.StateForce
	}
}
