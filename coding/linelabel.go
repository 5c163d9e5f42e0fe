package coding

// lineLabel returns the place that a unit is told under.
func (d *telling) lineLabel(unit int) (placeRef, bool) {
	for i := range d.sents {
		if d.sents[i].unit != unit {
			continue
		}
		for _, p := range d.placesIn(&d.sents[i]) {
			if d.labelPlace(p) {
				return p, true
			}
		}
		break // a label opens its unit
	}
	return placeRef{}, false
}

// underLabel returns the first place of a line that a place labels, where the
// label may hold it and nobody goes there: "Beni: … six farmers were killed at
// Mamove".
func (d *telling) underLabel(s *sentence, chosen, others []placeRef) (placeRef, bool) {
	if len(chosen) != 1 || !d.labelPlace(chosen[0]) {
		return placeRef{}, false
	}
	label := chosen[0].place
	for _, q := range others {
		prep := s.preposition(q.head)
		if hasPrep(d.grammar.set("goal-preposition"), prep) || hasPrep(d.grammar.set("origin-preposition"), prep) {
			continue
		}
		if d.open(q) || q.place.Country == label.Country && fineness(q.place.Precision) >= fineness(label.Precision) {
			return q, true
		}
	}
	return placeRef{}, false
}
