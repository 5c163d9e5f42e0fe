package coding

// dropNoParties takes out of a telling, once its act is sure, what filled a role
// for want of a better phrase and is no party.
func (d *document) dropNoParties(m *mention) {
	if d.noParty(m.actor) {
		m.reject("actor", m.actor.party.Name, "no party to an act")
		m.actor = nil
	}
	if d.noParty(m.target) {
		m.reject("target", m.target.party.Name, "no party to an act")
		m.target = nil
	}
}

// noParty tells words that the words of an act bring with them: the fire that is
// set, the rounds that are shot, the throat that is cut.
func (d *document) noParty(f *filler) bool {
	return f != nil && f.class == noClass && !f.named && f.party.Canonical == "" && f.s.child(f.head, "amod", "nmod", "acl") < 0 && d.grammar.set("no-party").word(f.s, f.head)
}
