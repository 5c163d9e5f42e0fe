package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// sharedComplement gives a noun for an act the complement of the one that it stands in a
// row with, which is of both: « l'enlèvement et le meurtre de deux prêtres », "the siege
// and capture of the town".
func (d *Reader) sharedComplement(t frames.Trigger, a *syntax.Arguments) {
	s, n := t.Sentence, NounHead(t)
	genitive := d.Grammar.Set("genitive-preposition")
	if slices.ContainsFunc(a.Oblique, func(o syntax.Oblique) bool { return genitive.HasPrep(o.Prep) }) || len(a.Subject) > 0 {
		return
	}
	const apart = 4
	for _, c := range s.Children(n, "conj") {
		if c < n || c-n > apart || s.Child(c, "cc") < 0 || !s.Is(c, "NOUN") || !d.TellsAct(s, c) {
			continue
		}
		for _, k := range s.Children(c, "nmod") {
			if genitive.HasPrep(s.Preposition(k)) {
				a.Oblique = append(a.Oblique, syntax.Oblique{Head: k, Prep: s.Preposition(k)})
			}
		}
	}
}
