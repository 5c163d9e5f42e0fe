package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// StruckBehind puts in the place of a verb's object what stands behind it under
// "into" or "in", where the object is only what the blow is struck with or leaves:
// "rammed his car into the gate", "tore a hole in the pipeline". It returns what is
// driven, or -1.
func (d *Reader) StruckBehind(s *syntax.Sentence, v int, a *syntax.Arguments) (driven int) {
	g := d.Grammar
	if a.Passive || len(a.Object) != 1 {
		return -1
	}
	o, prepositions := a.Object[0], g.Set("into-preposition")
	gash := g.Set("gash").Word(s, o)
	if !gash {
		if g.Set("drive-into").At(s, v) == 0 || !g.Set("vehicle").Word(s, o) {
			return -1
		}
		prepositions = g.Set("driven-into")
	}
	for _, p := range append(s.NounArguments(o).Oblique, a.Oblique...) {
		if p.Head < o || s.IsTimed(p.Head) || !prepositions.HasPrep(p.Prep) {
			continue
		}
		a.Object = []int{p.Head}
		if !gash {
			return o
		}
		break
	}
	return -1
}

// canBeStruck reports whether a phrase names persons, things or a place, or stands for such.
func (d *Reader) canBeStruck(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Class.CanSuffer() || th.Class == reading.PlaceClass || th.Refers || s.Is(h, "PROPN") || d.Grammar.Set("settlement").Word(s, h)
}

// struckWithGrenades makes the object of a verb that only its means makes a throwing of grenades its
// target: "attacked [a van] with grenades".
func (d *Reader) struckWithGrenades(t frames.Trigger, a syntax.Arguments, r *RoleWords) {
	if t.Frame().Act != attest.GrenadeAttack || a.Passive {
		return
	}
	r.Weapon = slices.DeleteFunc(slices.Clone(a.Object), func(h int) bool {
		th := d.Thing(t.Sentence, h)
		struck := th.Class.CanSuffer() && th.Class != reading.WeaponClass
		if struck {
			r.Target = append(r.Target, h)
		}
		return struck
	})
}
