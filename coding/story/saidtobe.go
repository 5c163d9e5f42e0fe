package story

import (
	"slices"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// doersSaidToBe gives acts that somebody unnamed did the party that a later sentence says
// the doers are of: "The attackers, believed to be from the front, used machetes", "the
// gunmen were members of the militia".
func (d *Story) doersSaidToBe(ms []*telling.Mention) {
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if !s.Is(w, "NOUN") || !d.Grammar.Set("assailant").Word(s, w) || !d.Grammar.Definite(s, w, "det") || d.HeldToBeDoers(s, w) {
				continue
			}
			if who := d.saidOfThem(s, w); who != nil {
				d.nameDoers(ms, s, w, who)
			}
		}
	}
}

// saidOfThem describes the armed party that a participle, an apposition or a predicate says
// those are of whom a noun stands for; nil where there is none.
func (d *Story) saidOfThem(s *syntax.Sentence, w int) *reading.Filler {
	heads := s.Children(w, "acl", "appos")
	if v := s.Words[w].Head; v >= 0 && syntax.BaseRel(s.Rel(w)) == "nsubj" && s.Child(v, "cop") >= 0 {
		heads = append(heads, v)
	}
	for _, h := range heads {
		if h < w {
			continue
		}
		_, last := s.Subtree(h)
		for x := w + 1; x <= last; x++ {
			th := d.Thing(s, x)
			if th.Class != reading.ArmedClass || th.Party.Canonical == "" || !s.Within(x, h) {
				continue
			}
			who := d.Describe(s, x, "actor.said-to-be")
			who.Party.Suspected = who.Party.Suspected || d.Grammar.Set("suspect").Word(s, h) || d.Grammar.Set("suspected").Word(s, h)
			return who
		}
	}
	return nil
}

// nameDoers makes a party the actor of what the noun for the doers is the actor of, and of the
// acts told right before its sentence that nobody, or somebody armed of no name, is said to have done.
func (d *Story) nameDoers(ms []*telling.Mention, s *syntax.Sentence, w int, who *reading.Filler) {
	for _, m := range ms {
		f := m.Actor
		unnamed := hasUnnamedDoer(m) || f != nil && f.Class == reading.ArmedClass && f.Party.Canonical == "" && m.Stance != attest.Denied && m.Stance != attest.Threatened
		theirs := f != nil && f.Sentence == s && f.Head == w
		if !theirs && (!unnamed || m.Trigger.Sentence.Index >= s.Index || s.Unit-m.Unit() > 2) {
			continue
		}
		out := *who
		if f != nil {
			out.At = append(append([]syntax.Span{}, f.At...), who.At...)
		}
		m.Actor = &out
	}
}

// doersCalled gives acts at which nobody is named those whom a noun behind them only calls
// their doers: "A trader was shot dead. The killers fled on a motorcycle".
func (d *Story) doersCalled(ms []*telling.Mention) {
	if !slices.ContainsFunc(ms, hasUnnamedDoer) {
		return
	}
	for i := range d.Sents {
		s := &d.Sents[i]
		for w := range s.Words {
			if s.Is(w, "NOUN") && d.Grammar.Set("assailant").Word(s, w) && d.Grammar.Definite(s, w, "det", "nmod:poss") && syntax.BaseRel(s.Rel(w)) == "nsubj" && !d.HeldToBeDoers(s, w) {
				d.callDoers(ms, s, w)
			}
		}
	}
}

// hasUnnamedDoer tells an act that somebody did at close quarters of whom nothing is said.
func hasUnnamedDoer(m *telling.Mention) bool {
	family := m.Act.Family()
	byHand := family == attest.AttackFamily && !discourse.FromAfar(m) && m.Act != attest.ArmedClash || family == attest.CustodyFamily && m.Act != attest.Arrest || family == attest.DestructionFamily || m.Act == attest.SexualViolence
	return byHand && m.Actor == nil && m.Stance == attest.Asserted
}

// callDoers makes those whom a noun calls the doers the actor of the acts that the last sentence
// before it tells, if nobody is said to have done them.
func (d *Story) callDoers(ms []*telling.Mention, s *syntax.Sentence, w int) {
	var last *syntax.Sentence
	for _, m := range slices.Backward(ms) {
		at := m.Trigger.Sentence
		if at.Index >= s.Index {
			continue
		}
		if last != nil && at != last || s.Unit-d.Sents[m.Last].Unit > 1 || d.Units[s.Unit].Bullet && s.Unit != at.Unit || m.Actor != nil && m.Actor.Class.CanAct() {
			return
		}
		if last = at; hasUnnamedDoer(m) {
			m.Actor = d.Describe(s, w, "actor.called-doer")
		}
	}
}
