package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// ofNextInRow tells a weapon that another noun of a row of acts names, which the act was not done
// with: « le massacre de Gao, des tirs d'obus sur Kidal et un raid aérien », "the killing of a
// trader in Uvira, rocket fire on Beni and a grenade blast in Goma".
func (d *Teller) ofNextInRow(m *Mention, w int) bool {
	t, s := m.Trigger, m.Trigger.Sentence
	if !t.Pattern.Noun {
		return false
	}
	u := d.actNamedBy(s, w)
	if u < 0 || slices.ContainsFunc(m.Triggers(), func(o frames.Trigger) bool { return o.Sentence == s && slices.Contains(o.Words, u) }) {
		return false
	}
	if s.Between(min(u, t.Word), max(u, t.Word), "VERB") {
		return false
	}
	return s.Between(min(u, t.Word), max(u, t.Word), "CCONJ") || u > t.Word && d.rowGoesOn(s, t.Word, u)
}

// actNamedBy returns the noun of the act that a weapon stands right behind, or before as one word of
// it: « des [tirs] d'obus », "a grenade [blast]"; -1 where there is none.
func (d *Teller) actNamedBy(s *syntax.Sentence, w int) int {
	names := func(u int) bool {
		return s.Is(u, "NOUN") && slices.ContainsFunc(d.TriggersAt(s, u), func(o frames.Trigger) bool { return o.Pattern.Noun && o.Frame().Makes() })
	}
	if w+1 < len(s.Words) && names(w+1) {
		return w + 1
	}
	for u := w; u >= 0 && !s.Is(u, "PUNCT", "CCONJ", "VERB", "SCONJ"); u-- {
		if names(u) {
			return u
		}
	}
	return -1
}

// rowGoesOn tells two nouns of acts with a comma between them and, behind the second, the "and" with
// which a row ends.
func (d *Teller) rowGoesOn(s *syntax.Sentence, a, b int) bool {
	comma := slices.Contains(s.Lower[a:b], ",")
	for i := b + 1; comma && i < len(s.Words) && !s.Is(i, "VERB"); i++ {
		if s.Is(i, "CCONJ") {
			return slices.ContainsFunc([]int{i + 1, i + 2, i + 3}, func(u int) bool {
				return u < len(s.Words) && s.Is(u, "NOUN") && len(d.TriggersAt(s, u)) > 0
			})
		}
	}
	return false
}
