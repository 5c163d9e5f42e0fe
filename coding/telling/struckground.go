package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
)

// struckGround returns the place that is attacked and that no gazetteer has: a bare name
// that the report never uses of a person, as what armed men attack or an attack is on ("An
// attack on Gajiram left nine dead"). It is a name of no person then, nor of his kind.
func (d *Teller) struckGround(m *Mention) []reading.PlaceRef {
	t, f := m.Trigger, m.Target
	k := t.Frame().Kind
	if f == nil || f.Sentence != t.Sentence || f.Refers || k != frames.Strike && k != frames.Launch || t.Frame().Act.Family() != attest.AttackFamily {
		return nil
	}
	s := t.Sentence
	on := d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(f.Head))
	ofNoun := t.Pattern.Noun || on && slices.Contains(t.Words, s.Words[f.Head].Head) // "repelled an attack on Gajiram"
	if ofNoun && !on {
		return nil
	}
	if !ofNoun && (m.Actor == nil || !m.Actor.Class.Armed() || !slices.Contains(d.VerbArgumentsOf(t).Object, f.Head)) {
		return nil
	}
	last, ok := d.bareName(s, f.Head)
	if !ok || f.Class != reading.CivilianClass && f.Class != reading.NoClass || d.personElsewhere(s, f.Head) || d.placeUnder(s, t.Word, f.Head) {
		return nil
	}
	f.Class, f.Party.Kind, f.Party.Canonical, f.Party.Country, f.Person = reading.PlaceClass, "", "", "", false
	return []reading.PlaceRef{d.placeCalled(s, f.Head, last)}
}
