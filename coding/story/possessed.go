package story

import (
	"strings"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// possessed gives what a speaker calls his own its owner: the base in "the army
// said its base had been attacked" is of that army, wherever it stands, and the
// convoys of a mission are no state's.
func (d *Story) possessed(m *telling.Mention) {
	d.ofTheFallen(m)
	sp := m.Source.Speaker
	if sp.Kind != reading.ForceSpeaker && sp.Kind != reading.PartySpeaker && sp.Kind != reading.MonitorSpeaker || sp.Party.Canonical == "" && sp.Party.Kind == "" {
		return
	}
	for _, f := range []*reading.Filler{m.Actor, m.Target} {
		if (m.Source.Release || f == m.Actor && d.tellsOfTroops(m)) && sp.Kind == reading.ForceSpeaker && d.NobodysForces(f, sp.Party.Country) {
			f.Party.Country, f.Party.Kind = sp.Party.Country, attest.StateForce
			if f.Class == reading.MilitaryClass {
				f.Party.Owner = sp.Party.Canonical
			} else {
				f.Party.Canonical = sp.Party.Canonical
			}
			continue
		}
		if f == m.Actor && d.ownFighters(m) {
			f.Party.Country, f.Party.Kind, f.Party.Canonical = sp.Party.Country, sp.Party.Kind, sp.Party.Canonical
			continue
		}
		if f == nil || f.Named || f.Party.Canonical != "" && f.Party.Canonical == sp.Party.Canonical || strings.HasSuffix(f.Rule, ".speaker") || !d.ownOfSpeaker(m, f) {
			continue
		}
		f.Party.Country = sp.Party.Country // claims that took it over have it too
		if sp.Party.Kind != attest.Aid {
			f.Party.Kind = sp.Party.Kind
		}
		if f.Class.Thing() {
			f.Party.Owner = sp.Party.Canonical
		} else if f.Class.Armed() {
			f.Party.Canonical = sp.Party.Canonical
		}
	}
}

// ofTheFallen gives a thing that is called "theirs" where some fell in it to those: "Two peacekeepers
// were killed when [their base] was shelled".
func (d *Story) ofTheFallen(m *telling.Mention) {
	f := m.Target
	if f == nil || f.Class != reading.MilitaryClass || f.Party.Owner != "" && f.Sentence.Child(f.Head, "compound", "amod") >= 0 {
		return
	}
	k := f.Sentence.Possessive(f.Head)
	if k < 0 || f.Sentence.Words[k].Feat("Person") != "3" || f.Sentence.Words[k].Feat("Number") == "Sing" {
		return
	}
	for _, o := range append(append([]*reading.Filler{}, m.Fallen...), m.Victims...) {
		if o != nil && o != f && o.Sentence == f.Sentence && o.Class.Armed() && (o.Party.Canonical != "" || o.Party.Kind == attest.Peacekeeper) {
			f.Party.Owner, f.Party.Country, f.Party.Kind = o.Party.Canonical, o.Party.Country, o.Party.Kind
			return
		}
	}
}

// tellsOfTroops tells a force of another country than the one where the act took place that
// tells in its own sentence what "troops" did: of its own.
func (d *Story) tellsOfTroops(m *telling.Mention) bool {
	return m.Source.Voice == reading.Says && m.Source.Sentence == m.Trigger.Sentence && m.Source.Speaker.Placed() && m.Actor != nil && m.Actor.Sentence == m.Source.Sentence
}

// ownFighters tells a unit of no side named that strikes a state's forces in the release of an
// armed group, whose it is then: "a squad of the 2nd Company ambushed the soldiers".
func (d *Story) ownFighters(m *telling.Mention) bool {
	t := m.Target
	return m.Source.Release && reading.Irregular(m.Source.Speaker.Party.Kind) && m.Act.Family() == attest.AttackFamily && d.OfNoSide(m.Actor) &&
		t != nil && (t.Party.Kind.OfState() || d.Foe(t)) && t.Party.Kind != attest.Diplomatic
}
