package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Flown settles whose the aircraft are that act by themselves ("warplanes bombed
// the town"). They keep their own name, and are of the air force of the state
// whose forces act or speak in the text before; who flies an unidentified one
// nobody knows.
func (d *Document) Flown(ms []*telling.Mention) {
	for i, m := range ms {
		if m.Actor == nil || !flies(m.Actor) {
			continue
		}
		f := *m.Actor
		f.Refers, f.Party.Kind = false, attest.StateForce
		if d.Grammar.Set("unidentified").Word(f.Sentence, f.Head) || childIn(f.Sentence, f.Head, d.Grammar.Set("unidentified")) >= 0 {
			f.Party.Kind = attest.UnknownParty
		} else if country := d.flagOf(m, ms[:i]); country != "" {
			f.Party.Country, f.Party.Canonical = country, d.Parties.AirForceOf(country, d.Year)
		}
		m.Actor = &f
	}
}

// flies tells an aircraft that acts, and of which nothing says whose it is ("its
// planes" are those of whom "its" means).
func flies(f *reading.Filler) bool {
	return f.Refers && f.Rule == "actor.aircraft" && f.Sentence.Possessive(f.Head) < 0
}

// flagOf returns the country of the state force that vouches for a telling, or
// that the last telling before it makes act, or "".
func (d *Document) flagOf(m *telling.Mention, before []*telling.Mention) string {
	if sp := m.Source.Speaker; sp.Kind == reading.ForceSpeaker && sp.Party.Kind == attest.StateForce && !d.wasStruck(m, sp.Party.Country) {
		return sp.Party.Country
	}
	for i := len(before) - 1; i >= 0 && m.Unit()-before[i].Unit() <= 3; i-- {
		if a := before[i].Actor; a != nil && a.Class == reading.ForceClass && a.Party.Kind == attest.StateForce && a.Party.Country != "" {
			return a.Party.Country
		}
	}
	return ""
}

// wasStruck tells whether what a telling says was struck is of a country's own
// forces.
func (d *Document) wasStruck(m *telling.Mention, country string) bool {
	return m.Target != nil && m.Target.Party.Country == country && m.Target.Party.Kind == attest.StateForce
}

// childIn returns the first word of a set that hangs on a word, or -1.
func childIn(s *syntax.Sentence, w int, set syntax.WordSet) int {
	for _, k := range s.Kids[w] {
		if set.Word(s, k) {
			return k
		}
	}
	return -1
}

// flownBefore returns the drones or missiles of the sentence that a bare number or pronoun
// stands for as what was shot down: "repelled an attack by drones, shooting down six", or
// of the one before: "fired rockets at the port. Two of them were intercepted"; or nil.
func (d *Document) flownBefore(m *telling.Mention, f *reading.Filler) *reading.Filler {
	if m.Act != attest.Interception || f.Class != reading.NoClass || !f.Sentence.Is(f.Head, "NUM", "PRON", "DET") {
		return nil
	}
	s := f.Sentence
	if o := d.lastFlown(s, f.Head, f.Rule); o != nil {
		o.At = append(o.At, f.At...)
		return o
	}
	if s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit {
		return nil
	}
	o := d.lastFlown(&d.Sents[s.Index-1], len(d.Sents[s.Index-1].Words), f.Rule)
	if o != nil {
		o.At = append(o.At, f.At...)
	}
	return o
}

// lastFlown describes the last drones, missiles or aircraft before a word of a sentence.
func (d *Document) lastFlown(s *syntax.Sentence, before int, rule string) *reading.Filler {
	for w := before - 1; w >= 0; w-- {
		th := d.Thing(s, w)
		if s.Is(w, "NOUN", "PROPN") && th.Class == reading.WeaponClass && (th.Launched || th.Carrier()) {
			return d.Describe(s, w, rule+".flown")
		}
	}
	return nil
}
