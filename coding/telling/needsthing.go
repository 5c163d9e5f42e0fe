package telling

import (
	"attest"
	"attest/coding/reading"
)

// lacksArms returns why no weapons are seized or found, or "". A store of arms ("found an arms cache") and
// what holds some are taken for the weapons.
func (d *Teller) lacksArms(m *draft) string {
	f := m.Target
	if f == nil {
		return "no weapons that it is done to"
	}
	store := f.Class == reading.MilitaryClass && d.Grammar.Set("arms-store").Word(f.Sentence, f.Head)
	if store || !f.Class.Person() && d.holdsArms(f.Sentence, f.Head) {
		f.Class = reading.WeaponClass
		return ""
	}
	arms := f.Class == reading.WeaponClass && d.Thing(f.Sentence, f.Head).Arms()
	if !arms && !d.TakesCraft(m.Trigger) {
		return "no weapons that it is done to"
	}
	return ""
}

// lacksThing returns why nothing is destroyed, or "".
func (d *Teller) lacksThing(m *draft) string {
	if m.attempted && !m.mob && m.Trigger.Frame().Act == attest.Destruction {
		return "tried, not done" // "attempted to vandalise the house"
	}
	if !d.canBurn(m) && !d.destructionMeant(m) {
		return "no thing that is destroyed"
	}
	return ""
}

// canBurn reports whether a draft's target is something that can be destroyed: in a report about
// conflict what no list knows and whole places too, weapons on the ground, and « une mairie ».
func (d *Teller) canBurn(m *draft) bool {
	f := m.Target
	if f == nil {
		return false
	}
	switch f.Class {
	case reading.NoClass, reading.PlaceClass:
		return d.WarlikeAt(m.Trigger.Sentence)
	case reading.WeaponClass:
		return !f.Flying && d.OnGround(f.Sentence)
	case reading.OfficialClass:
		return d.Grammar.Set("seat").Word(f.Sentence, f.Head)
	}
	return f.Class.Thing()
}

// destructionMeant reports whether destruction is told without what was destroyed: by a noun with who did it
// or where, or of armed people.
func (d *Teller) destructionMeant(m *draft) bool {
	t := m.Trigger
	if t.Pattern.Noun && (m.Actor != nil || d.PlaceNear(t.Sentence, t.Word)) {
		return true
	}
	return m.Target == nil && m.Actor != nil && m.Actor.Class.Armed()
}
