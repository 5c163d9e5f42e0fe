package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// LadenVehicle tells a vehicle that explodes, or that is driven at something
// and explodes, from a vehicle that is blown up: it carries explosives.
func (d *Reader) LadenVehicle(s *syntax.Sentence, h int) bool {
	model := s.Is(h, "PROPN") && slices.ContainsFunc(s.Children(h, "acl"), func(k int) bool { return k == h+1 && d.Grammar.Set("laden").Word(s, k) }) // "a white Corolla loaded with dynamite"
	if !model && !d.Grammar.Set("vessel").Word(s, h) && !d.Grammar.Set("vehicle").Word(s, h) || s.Child(h, "acl", "amod") < 0 {
		return false
	}
	if k := d.Thing(s, h).Instrument; k == attest.Bomb || k == attest.IED { // « un engin explosif » is no vehicle
		return false
	}
	first, last := s.Subtree(h)
	for i := first; i <= last; i++ {
		if d.Grammar.Set("laden").At(s, i) > 0 {
			return true
		}
	}
	return false
}

// CanAct returns the phrases that name somebody.
func (d *Reader) canAct(s *syntax.Sentence, heads []int) []int {
	var out []int
	for _, h := range heads {
		if th := d.Thing(s, h); th.Class.CanAct() && th.Class != reading.WeaponClass && !d.LadenVehicle(s, h) || th.Refers && s.Is(h, "NOUN") {
			out = append(out, h)
		}
	}
	return out
}

// weaponsLooted tells a verb of looting or wrecking whose object is a weapon: nobody
// shot with it.
func (d *Reader) weaponsLooted(t frames.Trigger, a syntax.Arguments) bool {
	return t.Frame().Act == attest.Destruction && slices.ContainsFunc(a.Object, func(h int) bool { return d.Thing(t.Sentence, h).Class == reading.WeaponClass })
}

// weaponsThatFell puts in the place of a fall, or of debris, the weapon that it is of:
// « la chute d'un drone a endommagé un silo », "fragments of a missile hit a house".
func (d *Reader) weaponsThatFell(s *syntax.Sentence, heads []int) []int {
	out := slices.Clone(heads)
	for i, h := range out {
		if !d.Grammar.Set("fall").Word(s, h) {
			continue
		}
		for _, k := range s.Children(h, "nmod", "compound") {
			if d.Thing(s, k).Class == reading.WeaponClass {
				out[i] = k
				break
			}
		}
	}
	return out
}

// weaponShotAt tells a drone or the like that is itself fired upon: "the monitors' drone
// was fired upon". With "fired" alone it is what is fired.
func (d *Reader) weaponShotAt(t frames.Trigger, a syntax.Arguments) bool {
	s := t.Sentence
	if !a.Passive || t.Frame().Kind != frames.Fire || len(a.Object) != 1 || d.Thing(s, a.Object[0]).Class != reading.WeaponClass || t.Word+1 >= len(s.Words) {
		return false
	}
	return s.Is(t.Word+1, "ADP", "ADV") && d.Grammar.Set("strong-target-preposition").Word(s, t.Word+1) && (t.Word+2 >= len(s.Words) || s.Is(t.Word+2, "ADP", "PUNCT", "ADV", "CCONJ", "SCONJ") || s.IsTimed(t.Word+2))
}

// WeaponsIn returns the weapons among obliques.
func (d *Reader) WeaponsIn(s *syntax.Sentence, obl []syntax.Oblique) []int {
	var out []int
	for _, o := range obl {
		if d.Thing(s, o.Head).Class == reading.WeaponClass {
			out = append(out, o.Head)
		}
	}
	return out
}
