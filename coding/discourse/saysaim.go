package discourse

import (
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// saysAim gives an attack that somebody owns the target that he says it had, in the same
// sentence: "claimed the bombing on its radio, saying that it had targeted officers". It tells
// whether it did.
func (c *Joiner) saysAim(m *telling.Mention) bool {
	if len(c.Claims) == 0 || m.Target == nil || m.Trigger.Pattern.Noun || len(m.Harm) > 0 || m.Time != nil && !m.Time.Weak || m.Count != nil {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	s := m.Trigger.Sentence
	if a.Source.Voice != reading.OwnsUp || m.Source.Voice != reading.Says || !a.ToldIn(s) || !telling.SameSource(a, m) || m.Act.Family() != a.Act.Family() || m.Actor == nil || !reading.SameSide(m.Source.Speaker.Party, m.Actor.Party) {
		return false
	}
	v := s.Words[m.Trigger.Word].Head
	if v < 0 || syntax.BaseRel(s.Rel(m.Trigger.Word)) != "ccomp" || s.Words[v].Feat("VerbForm") != "Part" || !c.d.Grammar.Set("say").Word(s, v) { // "saying that it had targeted …"
		return false
	}
	a.Target, m.Target = m.Target, nil
	c.merge(a, m)
	return true
}
