package telling

import (
	"attest"
	"attest/coding/reading"
)

// namePartisans resolves what only one side calls the other ("the enemy",
// « les apostats ») by who speaks, now that the source of a telling is known.
func (d *Teller) namePartisans(m *Mention) {
	speaker := m.Source.Speaker.Party.Canonical
	if speaker == "" {
		return
	}
	for _, f := range []*reading.Filler{m.Actor, m.Target} {
		if f == nil || f.Named || f.Class == reading.NoClass || f.Class == reading.CivilianClass {
			continue
		}
		desc := d.Parties.Describe(d.Names, d.Parsed, f.Sentence.Index, f.Head, d.Context(speaker))
		known := f.Party.Canonical != "" || f.Party.Owner != "" // by a word of its own ("army"), which a partisan name outranks
		if desc.Canonical == "" && desc.Owner == "" || known && desc.Actor == nil {
			continue
		}
		f.Party.Canonical, f.Party.Owner, f.Party.Country = desc.Canonical, desc.Owner, desc.Country
		if desc.Kind != "" {
			f.Party.Kind = desc.Kind
		}
		f.Class, f.Refers = reading.ClassOf[desc.Class], false
		if f.Party.Kind == attest.StateForce && f.Class == reading.NoClass {
			f.Class = reading.ForceClass
		}
	}
}
