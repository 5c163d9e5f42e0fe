package telling

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// LineLabel returns the place that a unit is told under.
func (d *Teller) LineLabel(unit int) (reading.PlaceRef, bool) {
	for i := range d.Sents {
		if d.Sents[i].Unit != unit {
			continue
		}
		for _, p := range d.PlacesIn(&d.Sents[i]) {
			if d.LabelPlace(p) {
				return p, true
			}
		}
		break // a label opens its unit
	}
	return reading.PlaceRef{}, false
}

// underLabel returns the first place of a line that a place labels, where the
// label may hold it and nobody goes there: "Beni: … six farmers were killed at
// Mamove".
func (d *Teller) underLabel(s *syntax.Sentence, chosen, others []reading.PlaceRef) (reading.PlaceRef, bool) {
	if len(chosen) != 1 || !d.LabelPlace(chosen[0]) {
		return reading.PlaceRef{}, false
	}
	label := chosen[0].Place
	for _, q := range others {
		prep := s.Preposition(q.Head)
		if d.Grammar.Set("goal-preposition").HasPrep(prep) || d.Grammar.Set("origin-preposition").HasPrep(prep) {
			continue
		}
		if d.open(q) || q.Place.Country == label.Country && reading.Fineness(q.Place.Precision) >= reading.Fineness(label.Precision) {
			return q, true
		}
	}
	return reading.PlaceRef{}, false
}

// labelPast tells a label of a line behind which the line names a place before it comes to a
// telling, which goes on with what was told there: "ALEPPO: Planes bombed Al-Bab; two women were
// killed".
func (d *Teller) labelPast(m *Mention, label reading.PlaceRef) bool {
	return d.LabelPlace(label) && slices.ContainsFunc(d.PlacesIn(m.Trigger.Sentence), func(p reading.PlaceRef) bool {
		return p.First > label.Last && p.Last < m.Trigger.Word && !d.LabelPlace(p)
	})
}
