package telling

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
)

// ofItsDay tells a noun of fighting that only says which day of it another act of the sentence
// falls on: "fought around Goma on Sunday, the third day of clashes", « se sont battus dimanche, au
// troisième jour d'affrontements »; not one that a time is counted from: « au lendemain d'une embuscade ».
func (d *Teller) ofItsDay(m *Mention) bool {
	s, n := m.Trigger.Sentence, roles.NounHead(m.Trigger)
	h := s.Words[n].Head
	if !m.Trigger.Pattern.Noun || m.Act.Family() != attest.AttackFamily || h < 0 || h > n || s.Rel(n) != "nmod" || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) || s.Child(n, "det", "nummod") >= 0 {
		return false
	}
	counted := slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool { return t.Expression.FromAct() && t.First <= h && h <= t.Last })
	return (s.IsTimed(h) || d.Thing(s, h).Class == reading.TimeClass) && !counted && !d.Grammar.Set("after-clause").HasPrep(s.Preposition(h))
}

// whenIt tells a day or night right before the clause that tells what was done then: "recalled the night of 23 February
// 1991 when soldiers raped 23 women".
func (d *Teller) whenIt(m *Mention, t *reading.TimeRef) bool {
	s, when := m.Trigger.Sentence, t.Last+1
	if m.Trigger.Pattern.Noun || when >= len(s.Words) || d.Grammar.Set("relative-when").At(s, when) == 0 || t.Time.EDTF == "" {
		return false
	}
	return m.Trigger.Word > when && s.Within(when, m.Trigger.Word) && !s.Between(when, m.Trigger.Word, "VERB", "SCONJ")
}
