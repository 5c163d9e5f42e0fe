package roles

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// bearsWound tells a verb of getting or having, of getting away or of being under treatment
// with a wound: "received a splinter wound", "escaped with a broken arm", "were admitted with
// burns", « souffre d'une fracture ».
func (d *Reader) bearsWound(s *syntax.Sentence, v int) bool {
	if !d.Grammar.Set("bear-wound").Word(s, v) {
		return false
	}
	a := s.ArgumentsOf(v, s.IsPassive(v))
	var wounds []int
	if !s.IsPassive(v) {
		wounds = a.Object
	}
	for _, o := range a.Oblique {
		if g := d.Grammar; g.Set("with-preposition").HasPrep(o.Prep) || g.Set("instrument-preposition").HasPrep(o.Prep) || g.Set("genitive-preposition").HasPrep(o.Prep) {
			wounds = append(wounds, o.Head)
		}
	}
	return slices.ContainsFunc(wounds, func(h int) bool { return h > v && d.isWound(s, h) })
}

// isWound tells a noun for a wound, or a part of the body that is broken or torn off.
func (d *Reader) isWound(s *syntax.Sentence, h int) bool {
	if d.Grammar.Set("wound-noun").Word(s, h) {
		return true
	}
	return d.Grammar.Set("body-part").Word(s, h) && slices.ContainsFunc(s.Children(h, "amod", "acl"), func(k int) bool { return d.Grammar.Set("torn-off").Word(s, k) })
}

// takenIn reads the wounded of whom only is said that a hospital took them in: "the clinic
// admitted two burnt soldiers", « l'hôpital a reçu neuf civils ».
func (d *Reader) takenIn(s *syntax.Sentence, v int) []int {
	k := s.Child(v, "nsubj")
	if !s.Is(v, "VERB") || s.IsPassive(v) || k < 0 || !d.Grammar.Set("care").Word(s, k) || !d.Grammar.Set("take-in").Word(s, v) || d.Negated(s, v) {
		return nil
	}
	return slices.DeleteFunc(s.Children(v, "obj"), func(h int) bool {
		_, counted := d.NumberOf(s, h)
		return !counted || d.Thing(s, h).Class == reading.NoClass || d.Grammar.Set("toll-noun").Word(s, h) || d.Grammar.Set("dead-body").Word(s, h)
	})
}
