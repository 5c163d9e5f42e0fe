package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// ledTo tells the noun of an attack or operation on nobody that is only said to have brought an arrest or a
// seizure of arms, whose doer it names: « L'opération a permis l'arrestation de trois hommes ».
func (d *Teller) ledTo(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	s, n := t.Sentence, roles.NounHead(t)
	v := s.Words[n].Head
	if !onlyTheBlow(m) || v < 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" || d.Grammar.Set("led-to").At(s, v) == 0 {
		return false
	}
	brought := false
	for _, o := range ms {
		f := o.Act.Family()
		if o == m || o.Trigger.Sentence != s || o.Trigger.Word < v || f != attest.CustodyFamily && f != attest.InterceptionFamily || !s.Within(o.Trigger.Word, v) {
			continue
		}
		brought = true
		if o.Actor == nil {
			o.Actor = m.Actor
		}
	}
	return brought
}

// tookGroundBy tells the noun of an attack on nobody by which those who made it took ground, as the participle
// behind it says: "launched an offensive, taking a dozen villages".
func (d *Teller) tookGroundBy(m *Mention, ms []*Mention) bool {
	t := m.Trigger
	s := t.Sentence
	v := s.Words[roles.NounHead(t)].Head
	if !onlyTheBlow(m) || v < 0 || !s.Is(v, "VERB") {
		return false
	}
	return slices.ContainsFunc(ms, func(o *Mention) bool {
		x := o.Trigger
		return o != m && x.Sentence == s && x.Frame().Kind == frames.Seize && !x.Pattern.Noun && x.Word > v && s.Words[x.Word].Head == v && s.Words[x.Word].Feat("VerbForm") == "Part" && sameActor(o, m)
	})
}

// onlyTheBlow tells a noun of attack with nothing that was struck and nobody hurt.
func onlyTheBlow(m *Mention) bool {
	return m.Trigger.Pattern.Noun && m.Trigger.Frame().Act == attest.ArmedAttack && m.Target == nil && len(m.Harm) == 0 && m.Stance == attest.Asserted
}
