package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// howItHappened returns the act told last where a sentence says when or where it was and, in a
// clause of its own, how it went: "The incident occurred near Yala when gunmen stormed a farm",
// « L'attaque s'est produite lorsque deux hommes ont ouvert le feu ». Nil where it tells another.
func (c *Joiner) howItHappened(m *telling.Mention) *telling.Mention {
	s := m.Trigger.Sentence
	if m.Act.Family() != attest.AttackFamily || m.Another || m.Stance != attest.Asserted {
		return nil
	}
	n, v := c.eventSaid(s)
	if v < 0 || !slices.Contains(m.Trigger.Words, n) && (m.Trigger.Word == v || !s.Within(m.Trigger.Word, v)) {
		return nil
	}
	a := c.lastDone(s, n)
	if a == nil || a.Act.Family() != attest.AttackFamily || a.Stance != m.Stance || tollsDiffer(m, a) {
		return nil
	}
	if m.Actor != nil && a.Actor != nil && !m.Actor.Refers && c.d.differ(m.Actor, a.Actor) {
		return nil
	}
	if m.Time != nil && a.Time != nil && !m.Time.Weak && !a.Time.Weak && !c.d.TimesAgree(m, a) && !m.Time.Expression.OnlyInDay() {
		return nil
	}
	return a
}

// mannerOf returns the act of its sentence that a participle on the word for it only says how, or
// against whom, it was done: « a fait exploser son véhicule en [fonçant] sur un poste », "killed
// six by [ramming] his car into a gate", « un attentat [visant] des soldats ».
func (c *Joiner) mannerOf(m *telling.Mention) *telling.Mention {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	rel := syntax.BaseRel(s.Rel(v))
	if m.Trigger.Pattern.Noun || rel != "advcl" && rel != "acl" || s.Words[v].Feat("VerbForm") != "Part" && s.Words[v].Feat("VerbForm") != "Ger" || s.Words[v].Feat("Tense") == "Past" || m.Another || m.Act.Family() != attest.AttackFamily {
		return nil
	}
	if k := s.Child(v, "mark", "case"); rel == "acl" && k >= 0 || k >= 0 && !c.d.Grammar.Set("instrument-preposition").Word(s, k) {
		return nil
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if !a.ToldIn(s) {
			return nil
		}
		told := slices.ContainsFunc(a.Triggers(), func(t frames.Trigger) bool {
			return t.Sentence == s && slices.Contains(t.Words, s.Words[v].Head)
		})
		if told && a.Act.Family() == m.Act.Family() && a.Stance == m.Stance && !tollsDiffer(m, a) {
			return a
		}
	}
	return nil
}
