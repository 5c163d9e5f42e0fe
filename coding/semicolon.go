package coding

import "slices"

// acrossSemicolon returns whose words the clause behind a semicolon goes on with: of
// whoever says what stands before it, where the clause names no speaker of its own
// ("the air force said it had downed nine drones; three struck a depot").
func (d *reading) acrossSemicolon(s *sentence, w int) *sourceRef {
	from := lastSemicolon(s, w)
	if from < 0 {
		return nil
	}
	before, to := lastSemicolon(s, from-1), len(s.Words)
	if i := slices.Index(s.lower[w:], ";"); i >= 0 {
		to = w + i
	}
	var said *attribution
	atts := d.attributionsOf(s)
	for i, a := range atts {
		switch {
		case a.verb > from && a.verb < to:
			return nil
		case a.verb > before && a.verb < from && a.speaker < from:
			if said != nil || a.kind != says || a.negated || s.child(a.verb, "obj") >= 0 && s.child(a.verb, "ccomp") < 0 { // "announced itself by a raid"
				return nil
			}
			said = &atts[i]
		}
	}
	if said == nil {
		return nil
	}
	if ref := d.reference(*said); ref != nil && ref.voice == says {
		return ref.by("source.continued")
	}
	return nil
}

// lastSemicolon returns the last semicolon before a word, or -1.
func lastSemicolon(s *sentence, w int) int {
	for i := w - 1; i >= 0; i-- {
		if s.lower[i] == ";" {
			return i
		}
	}
	return -1
}
