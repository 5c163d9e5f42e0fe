package coding

import "attest"

// namePartisans resolves what only one side calls the other ("the enemy",
// « les apostats ») by who speaks, now that the source of a telling is known.
func (d *telling) namePartisans(m *mention) {
	speaker := m.source.speaker.party.Canonical
	if speaker == "" {
		return
	}
	for _, f := range []*filler{m.actor, m.target} {
		if f == nil || f.party.Canonical != "" || f.party.Owner != "" || f.class == noClass || f.class == civilianClass {
			continue
		}
		desc := d.parties.Describe(d.names, d.parsed, f.s.index, f.head, d.context(speaker))
		if desc.Canonical == "" && desc.Owner == "" {
			continue
		}
		f.party.Canonical, f.party.Owner, f.party.Country = desc.Canonical, desc.Owner, desc.Country
		if desc.Kind != "" {
			f.party.Kind = desc.Kind
		}
		f.class, f.refers = classOf[desc.Class], false
		if f.party.Kind == attest.StateForce && f.class == noClass {
			f.class = forceClass
		}
	}
}
