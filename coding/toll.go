package coding

import "attest/quantity"

// harmKind is a column of the toll.
type harmKind string

const (
	killed   harmKind = "killed"
	wounded  harmKind = "wounded"
	captured harmKind = "captured"
)

// numberOf returns the number that counts the noun at h or, where h is
// itself a number ("killing five"), that number.
func (d *reading) numberOf(s *sentence, h int) (quantity.Mention, bool) {
	for _, m := range d.quantities[s.index] {
		if m.Percent {
			continue
		}
		if m.HeadNoun == h || h >= m.First && h <= m.Last {
			return m, true
		}
		// "23 of the 31 drones": the number that governs the phrase counts.
		if up := s.Words[h].Head; up >= m.First && up <= m.Last && !m.Weak && baseRel(s.rel(h)) == "nmod" {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// harmVerb returns the toll that a verb form tells by itself, or "".
func (d *reading) harmVerb(s *sentence, j int) harmKind {
	if !s.is(j, "VERB", "ADJ") {
		return ""
	}
	switch {
	case d.grammar.set("wound-word").word(s, j):
		return wounded
	case d.grammar.set("kill-word").word(s, j):
		return killed
	}
	return ""
}
