package discourse

import (
	"attest"
	"attest/coding/telling"
)

// doerOfOccasion gives a blow that nobody is said to deal the captors of the abduction told
// before, on the occasion of which it fell: "Gunmen abducted a mayor. Two of his guards were
// shot dead during the abduction".
func (c *Joiner) doerOfOccasion(m *telling.Mention) {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if m.Actor != nil || m.Act.Family() != attest.AttackFamily || m.Trigger.Pattern.Noun || m.Stance == attest.Denied {
		return
	}
	for _, n := range s.Children(v, "obl") {
		if !s.Is(n, "NOUN") || !c.d.Grammar.Set("during-preposition").HasPrep(s.Preposition(n)) || !c.d.Grammar.Definite(s, n, "det", "nmod:poss") {
			continue
		}
		for _, t := range c.d.TriggersAt(s, n) {
			if !t.Pattern.Noun || t.Frame().Act != attest.Abduction {
				continue
			}
			for i := len(c.Claims) - 1; i >= c.recent() && m.Unit()-c.d.Sents[c.Claims[i].Last].Unit <= 1; i-- {
				if a := c.Claims[i]; a.Act == attest.Abduction && a.Actor != nil && a.Stance == attest.Asserted {
					doer := *a.Actor
					doer.Rule = "actor.of-occasion"
					m.Actor = &doer
					return
				}
			}
		}
	}
}
