package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// onlyMentions tells whether a definite noun on another's word says nothing of the
// act but that it was: "the minister condemned the attack", "the council will
// review the raid". He does not vouch for it, and it is no claim of his.
func (c *Joiner) onlyMentions(m, a *telling.Mention) bool {
	if !m.Refers || !m.Trigger.Pattern.Noun || m.Trigger.Frame() == earnest.TakingUp || m.Source.Voice != reading.Says || m.Source.Speaker.Kind == reading.ReportSpeaker || m.Stance == attest.Denied || m.Stance == attest.Unconfirmed {
		return false
	}
	if m.Own || m.Time != nil && !m.Time.Weak || len(m.Harm) > 0 || m.Effect != "" || m.Count != nil || len(m.Also) > 0 || tellsSides(m) {
		return false
	}
	if m.Source.Speaker.Kind == reading.PartySpeaker && m.Actor != nil && reading.SameSide(m.Source.Speaker.Party, m.Actor.Party) { // "the group said one of its members had carried out the bombing"
		return false
	}
	if c.d.vouchedFor(m) {
		return false
	}
	return c.d.takesStand(m) || !telling.SameSource(m, a) && !c.adopts(a, m)
}

// datesAnother tells a definite noun of an act that only says when something else was:
// "were arrested minutes after the blast".
func (d *Document) datesAnother(m *telling.Mention) bool {
	if !m.Refers || !m.Trigger.Pattern.Noun || m.Own || len(m.Harm) > 0 || len(m.Also) > 0 || tellsSides(m) {
		return false
	}
	s, n := m.Trigger.Sentence, earnest.ActNoun(m.Trigger)
	if m.Time != nil && !m.Time.Weak && (n < 0 || m.Time.Last < s.Child(n, "case") || s.Within(m.Time.Head, n)) { // "minutes after" is no time of the blast
		return false
	}
	if n < 0 || !d.Grammar.Set("after-clause").HasPrep(s.Preposition(n)) && !d.Grammar.Set("before-preposition").HasPrep(s.Preposition(n)) {
		return false
	}
	v := s.ClauseOf(n)
	return v >= 0 && slices.ContainsFunc(d.TriggersAt(s, v), func(t frames.Trigger) bool { return !t.Pattern.Noun })
}

// onlyBefore tells violence, with no toll and no sides of its own, behind which a sentence tells
// that a place changed hands, that troops were sent or a truce was made: "retook the town after
// a three-day battle", "sent 500 troops following a spate of massacres".
func (c *Joiner) onlyBefore(m *telling.Mention) bool {
	s, n := m.Trigger.Sentence, earnest.ActNoun(m.Trigger)
	if m.Act.Family() != attest.AttackFamily || n < 0 || len(m.Also) > 0 || tellsSides(m) || len(c.Claims) == 0 || m.Refers {
		return false
	}
	for _, t := range m.Harm {
		if !BareMany(t.Quantity) {
			return false
		}
	}
	a := c.Claims[len(c.Claims)-1]
	change := a.Act == attest.TerritoryChange && m.Act == attest.ArmedClash || a.Act == attest.Deployment || a.Act == attest.Agreement && m.Act == attest.ArmedClash
	return change && a.Trigger.Sentence == s && (len(m.Places) == 0 || len(a.Places) > 0 && c.d.PlacesAgree(m.Places, a.Places)) && c.d.behindAfter(s, n, a.Trigger.Word)
}

// behindAfter tells a noun under "after", itself or what measures it, on a verb: "after [a
// battle]", « après trois jours de [combats] ».
func (d *Document) behindAfter(s *syntax.Sentence, n, verb int) bool {
	if first, _ := s.NounPhrase(n); first-1 > verb && d.Grammar.Set("in-the-wake").Word(s, first-1) { // however the parser hung "after"
		return true
	}
	for steps := 0; n >= 0 && n != verb && steps < 3; steps++ {
		if g := d.Grammar.Set("in-the-wake"); g.HasPrep(s.Preposition(n)) || g.Word(s, n) {
			return true
		}
		n = s.Words[n].Head
	}
	return false
}

// datesFromSaying tells a noun that only takes up the act told before to say how long after it
// somebody spoke, and dates that act by it: "…, the minister said Sunday, a day after the
// attack".
func (c *Joiner) datesFromSaying(m *telling.Mention) bool {
	s := m.Trigger.Sentence
	if !m.Refers || !m.Trigger.Pattern.Noun || len(m.Harm) > 0 || tellsSides(m) || len(c.Claims) == 0 {
		return false
	}
	a, t := c.Claims[len(c.Claims)-1], c.d.countedTo(s, m.Trigger.Word)
	if t == nil || !a.ToldIn(s) || a.Act.Family() != m.Act.Family() {
		return false
	}
	said := slices.IndexFunc(c.d.AttributionsOf(s), func(at reading.Attribution) bool {
		return at.Kind == reading.Says && at.Verb > a.Trigger.Word && at.Verb < t.First && at.Verb == s.VerbAbove(t.Head)
	})
	if said < 0 {
		return false
	}
	if a.Time == nil || a.Time.Weak {
		a.Time = t
		for _, o := range c.d.TimesIn(s) {
			if o.First > c.d.AttributionsOf(s)[said].Verb && o.Last < t.First {
				a.Time = c.d.countFrom(&o, t)
			}
		}
	}
	return true
}

// takingOfGround gives a noun of taking that takes up an act with nothing of its own the change
// of hands told before: "rebels took the town", then "the capture", which is no arrest.
func (c *Joiner) takingOfGround(m *telling.Mention) {
	if !m.Refers || !m.Trigger.Pattern.Noun || m.Trigger.Frame() == earnest.TakingUp || m.Target != nil || len(c.Claims) == 0 {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	seizes := func(t frames.Trigger) bool { return t.Frame().Kind == frames.Seize }
	if a.Act != m.Act && a.Act == attest.TerritoryChange && a.Trigger.Sentence != m.Trigger.Sentence && slices.ContainsFunc(c.d.TriggersAt(m.Trigger.Sentence, m.Trigger.Word), seizes) {
		m.Act, m.ActBy, m.Settled = a.Act, "act.of-antecedent", true
	}
}

// tellsSides tells whether a telling names who did it or to whom.
func tellsSides(m *telling.Mention) bool {
	return m.Actor != nil && !m.Actor.Refers && m.Actor.Rule != "actor.speaker" || m.Target != nil && !m.Target.Refers
}

// takesStand tells whether the source of a telling only takes a stand on it
// ("condemned", « salue »).
func (d *Document) takesStand(m *telling.Mention) bool {
	s, w := m.Trigger.Sentence, earnest.Governed(m.Trigger)
	if d.vouchedFor(m) { // "confirmed the attack and condemned it"
		return false
	}
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Kind == reading.Says && a.Governs(w) > 0 && d.Grammar.Set("attitude").Word(s, a.Verb)
	})
}

// oneMore gives "a second raid", « une autre frappe » the kind and the doer of the
// blow told right before it.
func (c *Joiner) oneMore(m *telling.Mention) {
	if len(c.Claims) == 0 || !m.Trigger.Pattern.Noun || !m.Trigger.Frame().Means || len(m.Means) > 0 {
		return
	}
	s, n := m.Trigger.Sentence, roles.NounHead(m.Trigger)
	if !slices.ContainsFunc(s.Children(n, "amod", "det"), func(k int) bool { return c.d.Grammar.Set("another").Word(s, k) }) {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Act.Family() != attest.AttackFamily || m.Act.Family() != attest.AttackFamily || m.Unit() != a.Unit() || a.Stance != m.Stance {
		return
	}
	if m.Actor == nil && a.Actor != nil {
		doer := *a.Actor
		doer.Rule = "actor.of-blow-before"
		m.Actor = &doer
	}
	if m.Act == attest.ArmedAttack {
		m.Act, m.ActBy, m.Settled = a.Act, "act.of-blow-before", true
		for _, x := range a.Means {
			x.Quantity = nil
			m.AddMeans(x)
		}
	}
}

// countedTo returns the time counted from the act that the noun at a word names, right before
// it with its article, or nil: "[a day after] the attack".
func (d *Document) countedTo(s *syntax.Sentence, n int) *reading.TimeRef {
	const article = 2
	times := d.TimesIn(s)
	for i := range times {
		if t := &times[i]; t.Expression.FromAct() && t.Last < n && n-t.Last <= article {
			return t
		}
	}
	return nil
}
