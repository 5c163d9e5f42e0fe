package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
)

// CarriedAway tells the wounded or the dead who are brought somewhere: "nine wounded soldiers
// were flown to Yala".
func (d *Judge) CarriedAway(t frames.Trigger) bool {
	if t.Pattern.Noun {
		return false
	}
	s := t.Sentence
	if d.BroughtToCare(s, t.Word) {
		return true
	}
	for _, h := range d.VerbArgumentsOf(t).Object {
		for _, k := range append(s.Children(h, "amod", "acl"), h) {
			if k <= h && (d.Grammar.Set("wound-word").Word(s, k) || d.Grammar.Set("dead-body").Word(s, k)) {
				return true
			}
		}
	}
	return false
}

// woundedBrought tells a verb of leaving said of the wounded or dead: "the wounded soldiers
// have been evacuated".
func (d *Judge) woundedBrought(t frames.Trigger) bool {
	return t.Frame().Act.Family() == attest.TerritoryFamily && d.CarriedAway(t)
}

// leavesVehicle tells a verb of giving ground up, or of taking it, said of a vehicle: "the gunmen
// abandoned their car", « se sont emparés de deux chars ».
func (d *Judge) leavesVehicle(t frames.Trigger) bool {
	if t.Frame().Act != attest.TerritoryChange || t.Pattern.Noun {
		return false
	}
	s, a := t.Sentence, d.VerbArgumentsOf(t)
	return slices.ContainsFunc(a.Object, func(h int) bool {
		return d.Grammar.Set("vehicle").Word(s, h) && s.Is(h, "NOUN")
	}) || slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool {
		return d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) && d.armyVehicle(s, o.Head)
	})
}
