package coding

import (
	"slices"

	"attest"
)

// findWars notes the states that the report says another state's forces
// strike.
func (d *document) findWars(ms []*mention) {
	d.wars = map[string]bool{}
	for _, m := range ms {
		if m.act.Family() != attest.AttackFamily || m.actor == nil || !stateKind(m.actor.party.Kind) || m.actor.party.Country == "" {
			continue
		}
		struck := []string{m.country(), countryOf(m.target)}
		if struck[0] == "" && struck[1] == "" {
			struck[0] = d.country
		}
		for _, c := range struck {
			if c != "" && c != m.actor.party.Country && (m.target != nil && m.target.class != armedClass || m.target == nil && bombards(m.act)) {
				d.wars[c] = true
			}
		}
	}
}

// country returns the country of a telling's place, "" when not known.
func (m *mention) country() string {
	for _, p := range m.places {
		if p.place.Country != "" {
			return p.place.Country
		}
	}
	return ""
}

// ownOfSpeaker tells whether a phrase is told as the speaker's own: by a
// possessive in the speaker's sentence, or of the first person.
// What another said first keeps its words: "its positions" are the accuser's,
// not of those who deny.
func (m *mention) ownOfSpeaker(f *filler) bool {
	if o := m.inherited; o != nil && (f == o.actor || f == o.target) {
		return false
	}
	if f == nil || f.class == placeClass || f.class == weaponClass || f.class == civilianClass && m.source.speaker.kind != partySpeaker && m.source.voice != denies ||
		f.class == objectClass && m.source.speaker.kind == monitorSpeaker && m.source.speaker.party.Canonical == "" {
		return false
	}
	k := f.s.child(f.head, "nmod:poss", "det")
	if k < 0 || f.s.Words[k].Feat("Poss") != "Yes" {
		return false
	}
	return m.source.s == f.s && m.source.rule == "source.attribution" || f.s.Words[k].Feat("Person") == "1"
}

// standing returns what decides the role of a telling's source.
func (m *mention) standing() standing {
	st := standing{speaker: m.source.speaker, act: m.act, actor: m.actor, target: m.target, country: m.country(), threat: m.stance == attest.Threatened, denial: m.source.voice == denies, release: m.source.release}
	st.mine, st.struck = m.ownOfSpeaker(m.actor), m.ownOfSpeaker(m.target) || slices.ContainsFunc(m.fallen, func(f *filler) bool { return m.ownOfSpeaker(f) })
	return st
}

// speaksFor tells whether a speaker is of the side of a party, as far as that
// is told: any state's official may speak for any state's force.
func speaksFor(sp speaker, f *filler) bool {
	if f == nil {
		return false
	}
	return sameSide(sp.party, f.party) || stateKind(f.party.Kind) && (sp.kind == forceSpeaker || sp.kind == officeSpeaker) && (f.party.Country == "" || f.party.Country == sp.party.Country)
}
