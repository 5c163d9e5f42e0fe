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
