package coding

import (
	"strings"

	"attest"
)

// possessed gives what a speaker calls his own its owner: the base in "the army
// said its base had been attacked" is of that army, wherever it stands, and the
// convoys of a mission are no state's.
func (d *document) possessed(m *mention) {
	sp := m.source.speaker
	if sp.kind != forceSpeaker && sp.kind != partySpeaker && sp.kind != monitorSpeaker || sp.party.Canonical == "" && sp.party.Kind == "" {
		return
	}
	for _, f := range []*filler{m.actor, m.target} {
		if m.source.release && sp.kind == forceSpeaker && d.nobodysForces(f, sp.party.Country) {
			f.party.Country, f.party.Kind = sp.party.Country, attest.StateForce
			if f.class == militaryClass {
				f.party.Owner = sp.party.Canonical
			} else {
				f.party.Canonical = sp.party.Canonical
			}
			continue
		}
		if f == nil || f.named || f.party.Canonical != "" && f.party.Canonical == sp.party.Canonical || strings.HasSuffix(f.rule, ".speaker") || !m.ownOfSpeaker(f) {
			continue
		}
		f.party.Country = sp.party.Country // claims that took it over have it too
		if sp.party.Kind != attest.Aid {
			f.party.Kind = sp.party.Kind
		}
		if f.class.thing() {
			f.party.Owner = sp.party.Canonical
		} else if f.class.armed() {
			f.party.Canonical = sp.party.Canonical
		}
	}
}

// nobodysForces tells soldiers, or things of soldiers, whose words say of no
// country that they are, and which only the place has made another's: "a patrol"
// in the release of an army that fights abroad is of that army.
func (d *document) nobodysForces(f *filler, home string) bool {
	if f == nil || f.named || home == "" || f.class != forceClass && f.class != militaryClass || f.party.Kind != attest.StateForce || f.party.Country == home {
		return false
	}
	ctx := d.context("")
	ctx.Country = ""
	bare := d.parties.Describe(d.names, d.parsed, f.s.index, f.head, ctx)
	return bare.Country == "" && bare.Canonical == "" && bare.Owner == ""
}
