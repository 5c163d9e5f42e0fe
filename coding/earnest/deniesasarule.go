package earnest

import (
	"slices"

	"attest/coding/reading"
)

// DeniesAsARule tells a denial that goes back to many charges and to no act that was told:
// "has repeatedly denied such allegations", « a nié par le passé viser des civils ».
func (d *Judge) DeniesAsARule(a reading.Attribution) bool {
	s := a.Sentence
	first, last := s.Subtree(a.Verb)
	if _, ok := d.Grammar.Set("as-before").In(s, first, last+1); !ok || d.onDay(s, a.Verb) {
		return false
	}
	v := s.VerbArguments(a.Verb)
	for _, h := range v.Complements() {
		if !slices.Contains(v.Object, h) && !d.TellsAct(s, h) {
			continue
		}
		if s.Is(h, "PRON") || s.Within(h, a.Verb) && d.definiteWord(s, h) && !d.such(s, h) {
			return false
		}
	}
	return s.Child(a.Verb, "expl") < 0
}
