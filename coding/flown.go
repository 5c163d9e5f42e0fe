package coding

import "attest"

// flown settles whose the aircraft are that act by themselves ("warplanes bombed
// the town"). They keep their own name, and are of the air force of the state
// whose forces act or speak in the text before; who flies an unidentified one
// nobody knows.
func (d *document) flown(ms []*mention) {
	for i, m := range ms {
		if m.actor == nil || !m.actor.flies() {
			continue
		}
		f := *m.actor
		f.refers, f.party.Kind = false, attest.StateForce
		if d.grammar.set("unidentified").word(f.s, f.head) || f.s.childIn(f.head, d.grammar.set("unidentified")) >= 0 {
			f.party.Kind = attest.UnknownParty
		} else if country := d.flagOf(m, ms[:i]); country != "" {
			f.party.Country, f.party.Canonical = country, d.parties.AirForceOf(country, d.year)
		}
		m.actor = &f
	}
}

// flies tells an aircraft that acts, and of which nothing says whose it is ("its
// planes" are those of whom "its" means).
func (f *filler) flies() bool {
	return f.refers && f.rule == "actor.aircraft" && f.s.possessive(f.head) < 0
}

// flagOf returns the country of the state force that vouches for a telling, or
// that the last telling before it makes act, or "".
func (d *document) flagOf(m *mention, before []*mention) string {
	if sp := m.source.speaker; sp.kind == forceSpeaker && sp.party.Kind == attest.StateForce && !d.wasStruck(m, sp.party.Country) {
		return sp.party.Country
	}
	for i := len(before) - 1; i >= 0 && m.unit()-before[i].unit() <= 3; i-- {
		if a := before[i].actor; a != nil && a.class == forceClass && a.party.Kind == attest.StateForce && a.party.Country != "" {
			return a.party.Country
		}
	}
	return ""
}

// wasStruck tells whether what a telling says was struck is of a country's own
// forces.
func (d *document) wasStruck(m *mention, country string) bool {
	return m.target != nil && m.target.party.Country == country && m.target.party.Kind == attest.StateForce
}

// childIn returns the first word of a set that hangs on a word, or -1.
func (s *sentence) childIn(w int, set wordSet) int {
	for _, k := range s.kids[w] {
		if set.word(s, k) {
			return k
		}
	}
	return -1
}
