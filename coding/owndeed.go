package coding

import "attest"

// armedBy makes an office of a state the armed forces of the state: a ministry
// that tells what "its men" did tells of soldiers.
func (d *document) armedBy(f *filler) {
	if f.party.Country == "" {
		return
	}
	if forces := d.parties.ForcesOf(f.party.Country, d.year); forces != "" {
		f.party.Canonical, f.party.Kind = forces, attest.StateForce
	}
}

// ownDeeds gives the acts that a side tells of itself without saying who did
// them ("two boats were sunk, the navy said") that side as actor: who tells of
// a blow at its enemy, of arrests, of drones brought down, tells its own.
func (d *document) ownDeeds(ms []*mention) {
	for _, m := range ms {
		if m.actor == nil && m.source.voice == denies && m.source.speaker.kind == partySpeaker && !d.deniesBeingStruck(m, m) {
			m.actor = sideOf(m) // who denies a deed that is laid at nobody's door denies its own
			continue
		}
		if k := m.source.speaker.kind; k != partySpeaker && k != forceSpeaker || m.act == attest.Interception && m.source.speaker.party.Kind != attest.StateForce {
			continue
		}
		if h := m.trigger.s.Words[m.trigger.governed()].Head; m.trigger.pattern.noun && h >= 0 && d.grammar.set("support-undergo").at(m.trigger.s, h) > 0 { // "said it had repelled the assault"
			continue
		}
		if m.actor != nil || m.source.voice != says || m.stance != attest.Asserted || d.roleFor(m.standing()) != attest.Perpetrator {
			continue
		}
		f := sideOf(m)
		if m.source.speaker.ministry && m.act.Family() != attest.AgreementFamily {
			d.armedBy(f)
		}
		m.actor = f
	}
}
