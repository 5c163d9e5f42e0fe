package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// accusesOrIsAccused tells a country that lays an act at another's door, or at whose door it is
// laid: "Armenia accused [Azerbaijan] of shelling villages".
func (d *Teller) accusesOrIsAccused(s *syntax.Sentence, p reading.PlaceRef) bool {
	return p.Place.Precision == attest.CountryP && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Kind == reading.Accuses && (a.Speaker == p.Head || a.Blamed == p.Head)
	})
}
