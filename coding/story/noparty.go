package story

import (
	"attest/coding/reading"
	"attest/coding/telling"
)

// DropNoParties takes out of a telling, once its act is sure, what filled a role
// for want of a better phrase and is no party.
func (d *Story) DropNoParties(m *telling.Mention) {
	if d.noParty(m.Actor) {
		m.Reject("actor", m.Actor.Party.Name, "no party to an act")
		m.Actor = nil
	}
	if d.noParty(m.Target) {
		m.Reject("target", m.Target.Party.Name, "no party to an act")
		m.Target = nil
	}
}

// noParty tells words that the words of an act bring with them: the fire that is
// set, the rounds that are shot, the throat that is cut.
func (d *Story) noParty(f *reading.Filler) bool {
	if f != nil && f.Party.Name == "" { // whoever speaks, of whom no name is read
		return true
	}
	return f != nil && f.Class == reading.NoClass && !f.Named && f.Party.Canonical == "" && f.Sentence.Child(f.Head, "amod", "nmod", "acl") < 0 && d.Grammar.Set("no-party").Word(f.Sentence, f.Head)
}
