package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
)

// givesUp tells fighters who give themselves or their arms up, which is no act of the
// codebook: "two rebels surrendered to the army at Tibú". A place or a garrison that
// surrenders changes hands.
func (d *Judge) givesUp(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if k := t.Frame().Kind; t.Pattern.Noun || k != frames.Seize && k != frames.Agree || g.Set("give-self-up").At(s, t.Word) == 0 {
		return false
	}
	for _, k := range s.Children(t.Word, "obj") {
		if c := d.Thing(s, k).Class; s.Is(k, "NOUN", "PROPN") && c != reading.WeaponClass && (c.Person() || !slices.Contains(t.Words, k)) {
			return false
		}
	}
	if h := s.Words[t.Word].Head; h >= 0 && s.Rel(t.Word) == "xcomp" && g.Set("consent").Word(s, h) { // "the two sides agreed to lay down their arms"
		return false
	}
	a := s.VerbArguments(t.Word)
	who := append(a.Subject, a.Object...)
	if len(who) == 0 {
		return false
	}
	th := d.Thing(s, d.Content(s, who[0]))
	return th.Refers || th.Class.Person() && !th.Collective && !d.IsPlaceName(s, who[0])
}
