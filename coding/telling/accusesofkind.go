package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// What a sentence says of somebody, or of a region, by a kind of deed is no deed: no number, no
// town and no day go with it.

// accusesOfKind tells an accusation of deeds in general, which means none told before.
func (d *Teller) accusesOfKind(s *syntax.Sentence, a reading.Attribution) bool {
	return (a.Kind == reading.Accuses || a.Kind == reading.Suspects) && slices.ContainsFunc(s.Kids[a.Verb], func(k int) bool {
		return slices.ContainsFunc(d.TriggersAt(s, k), d.KindOfDeed)
	})
}
