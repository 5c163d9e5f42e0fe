package telling

import (
	"attest"
	"attest/coding/reading"
	"attest/timex"
)

// planned tells a telling in the present progressive with a day to come: "is sending two
// battalions on Saturday", "are deploying next week".
func (d *Teller) planned(m *Mention, t *reading.TimeRef) bool {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if m.Stance != attest.Asserted || m.Trigger.Pattern.Noun || s.Words[v].Feat("Tense") != "Pres" || s.Words[v].Feat("VerbForm") == "Fin" {
		return false
	}
	k := s.Child(v, "aux")
	if k < 0 || !d.Grammar.Set("be").Word(s, k) || s.Words[k].Feat("Tense") != "Pres" || d.Published.IsZero() {
		return false
	}
	future := t.Anchor
	future.Tense = timex.Future
	at, ok := t.Expression.Resolve(future)
	if !ok {
		return false
	}
	_, today := d.Published.Bounds()
	return at.Latest > today.String() && at.Earliest >= today.String()
}
