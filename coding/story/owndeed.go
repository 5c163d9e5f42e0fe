package story

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// ownDeeds gives the acts that a side tells of itself without saying who did
// them ("two boats were sunk, the navy said") that side as actor: who tells of
// a blow at its enemy, of arrests, of drones brought down, tells its own; so does who
// announces one ("the group's spokesman threatened attacks on schools"). Who tells of dead in
// its ranks was struck.
func (d *Story) ownDeeds(ms []*telling.Mention) {
	for _, m := range ms {
		if m.Target == nil && m.Act.Family() == attest.AttackFamily && d.lostOwn(m) && (m.Source.Speaker.Kind == reading.PartySpeaker || m.Source.Speaker.Kind == reading.ForceSpeaker) {
			m.Target = telling.SideOf(m)
			m.Target.Rule = "target.speaker"
		}
		if m.Actor == nil && m.Source.Voice == reading.Denies && (m.Source.Speaker.Kind == reading.PartySpeaker || m.Source.Disowns || d.deniesHarm(m)) && !d.DeniesBeingStruck(m, m) && !d.ownOfSpeaker(m, m.Target) {
			if m.Actor = m.Source.Cleared; m.Actor == nil {
				m.Actor = d.forcesOfSpeaker(m) // who denies a deed that is laid at nobody's door denies its own
			}
			continue
		}
		if m.Actor == nil && m.Source.Speaker.Kind == reading.OfficeSpeaker && m.Source.Speaker.State() && m.Act == attest.Interception && m.Target != nil && m.Target.Flying && m.Source.Voice == reading.Says && m.Stance == attest.Asserted && d.RoleFor(d.Standing(m)) == attest.Perpetrator {
			m.Actor = telling.SideOf(m) // "the kingdom said the missile was intercepted"
			continue
		}
		if k := m.Source.Speaker.Kind; k != reading.PartySpeaker && k != reading.ForceSpeaker || m.Act == attest.Interception && m.Source.Speaker.Party.Kind != attest.StateForce {
			continue
		}
		if m.Source.Speaker.Alone && m.Source.Speaker.Body == "" && m.Act.Family() == attest.AttackFamily { // "55 guerrillas were killed, the colonel said": not by him
			continue
		}
		if !m.Trigger.Pattern.Noun && d.Grammar.Set("support-undergo").Verb(m.Trigger.Sentence, m.Trigger.Word) { // "said its soldiers had come under fire"
			continue
		}
		if h := m.Trigger.Sentence.Words[earnest.Governed(m.Trigger)].Head; m.Trigger.Pattern.Noun && h >= 0 && d.Grammar.Set("support-undergo").Verb(m.Trigger.Sentence, h) { // "said it had repelled the assault"
			continue
		}
		if m.Actor != nil || m.Source.Voice != reading.Says || m.Stance != attest.Asserted && m.Stance != attest.Threatened || d.RoleFor(d.Standing(m)) != attest.Perpetrator {
			continue
		}
		flown := slices.ContainsFunc(m.Means, func(n telling.Means) bool { return n.Kind == attest.Aircraft })
		if flown && m.Source.Speaker.Party.Kind != attest.StateForce { // guerrillas have no jets
			continue
		}
		if m.Source.Rule == reading.StationRule && (m.Target == nil || !m.Target.Class.Armed() && m.Target.Class != reading.MilitaryClass) { // news of others as well
			continue
		}
		if a := d.lossBeside(ms, m); a != nil {
			m.Actor = a.Actor
			m.Target.Party.Owner, m.Target.Party.Country, m.Target.Party.Kind = a.Target.Party.Owner, a.Target.Party.Country, a.Target.Party.Kind
			continue
		}
		m.Actor = d.forcesOfSpeaker(m)
	}
}

// deniesHarm tells a denial by an office or forces of the country that something was done to
// civilians, which they are charged with: "the army denied that any village had been burned".
func (d *Story) deniesHarm(m *telling.Mention) bool {
	sp, there := m.Source.Speaker, country(m)
	atHome := there == "" || sp.Party.Country == "" || sp.Party.Country == there
	return atHome && (sp.Kind == reading.ForceSpeaker || sp.Kind == reading.OfficeSpeaker) && m.Target != nil && m.Target.Party.Kind == attest.Civilian && d.RoleFor(d.Standing(m)) == attest.Perpetrator
}

// forcesOfSpeaker returns the side that speaks of what it did: of a ministry, the forces of its state.
func (d *Story) forcesOfSpeaker(m *telling.Mention) *reading.Filler {
	f := telling.SideOf(m)
	if m.Source.Speaker.Ministry && m.Act.Family() != attest.AgreementFamily {
		d.ArmedBy(f)
	}
	return f
}

// lossBeside returns the blow at the speaker's own side beside which he tells that a manned
// aircraft or a tank was lost: "twenty soldiers died and a helicopter was shot down, a
// security source said"; or nil.
func (d *Story) lossBeside(ms []*telling.Mention, m *telling.Mention) *telling.Mention {
	if m.Target == nil || m.Target.Head >= len(m.Target.Sentence.Words) || !d.Thing(m.Target.Sentence, m.Target.Head).Carrier() {
		return nil
	}
	for _, a := range ms {
		if a != m && a.Target != nil && a.ToldIn(m.Trigger.Sentence) && a.Act.Family() == attest.AttackFamily && telling.SameSource(a, m) && d.RoleFor(d.Standing(a)) == attest.TargetSide {
			return a
		}
	}
	return nil
}
