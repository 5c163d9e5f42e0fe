package reading

import (
	"slices"

	"attest/coding/syntax"
)

// acrossSemicolon returns whose words the clause behind a semicolon goes on with: of
// whoever says what stands before it, where the clause names no speaker of its own
// ("the air force said it had downed nine drones; three struck a depot").
func (d *Document) acrossSemicolon(s *syntax.Sentence, w int) *SourceRef {
	from := LastSemicolon(s, w)
	if from < 0 {
		return nil
	}
	before, to := LastSemicolon(s, from-1), len(s.Words)
	if i := slices.Index(s.Lower[w:], ";"); i >= 0 {
		to = w + i
	}
	var said *Attribution
	atts := d.AttributionsOf(s)
	for i, a := range atts {
		switch {
		case a.Verb > from && a.Verb < to:
			return nil
		case a.Verb > before && a.Verb < from && a.Speaker < from:
			if said != nil || a.Kind != Says || a.Negated || s.Child(a.Verb, "obj") >= 0 && s.Child(a.Verb, "ccomp") < 0 { // "announced itself by a raid"
				return nil
			}
			said = &atts[i]
		}
	}
	if said == nil {
		return nil
	}
	if ref := d.Reference(*said); ref != nil && ref.Voice == Says {
		return ref.By("source.continued")
	}
	return nil
}

// semicolonBetween tells whether a semicolon parts two words.
func semicolonBetween(s *syntax.Sentence, a, b int) bool {
	return slices.Contains(s.Lower[min(a, b):max(a, b)], ";")
}

// LastSemicolon returns the last semicolon before a word, or -1.
func LastSemicolon(s *syntax.Sentence, w int) int {
	for i := w - 1; i >= 0; i-- {
		if s.Lower[i] == ";" {
			return i
		}
	}
	return -1
}

// partedByMark tells whether a mark other than that of a quotation stands between two words.
func partedByMark(s *syntax.Sentence, from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch s.Lower[i] {
		case ",", ";", ":", "(", ")", "–", "—":
			return true
		}
	}
	return false
}
