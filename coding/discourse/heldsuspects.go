package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// heldSuspects makes the pronoun of those who are accused of an act the people who were
// arrested just before: « La police a arrêté trois hommes. [Ils] sont soupçonnés d'avoir tué
// un juge ».
func (c *Joiner) heldSuspects(m *telling.Mention, f *reading.Filler) *reading.Filler {
	s := f.Sentence
	if !s.Is(f.Head, "PRON") || s.Rel(f.Head) != "nsubj:pass" || s != m.Trigger.Sentence {
		return nil
	}
	v := s.Words[f.Head].Head
	if v < 0 || !c.d.Grammar.Set("accused-of").Word(s, v) && !c.d.Grammar.Set("suspect").Word(s, v) || !s.Within(m.Trigger.Word, v) {
		return nil
	}
	for i := len(c.Claims) - 1; i >= c.recent() && m.Unit()-c.d.Sents[c.Claims[i].Last].Unit <= 1; i-- {
		if a := c.Claims[i]; a.Act == attest.Arrest && a.Target != nil && !a.Target.Refers {
			out := *a.Target
			out.At = append(append([]syntax.Span{}, a.Target.At...), f.At...)
			out.Rule = f.Rule + ".held"
			return &out
		}
	}
	return nil
}
