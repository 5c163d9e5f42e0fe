package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// foughtFor tells ground that sides fight for and that has not changed hands: "gangs fought for
// control of the port", « se sont battus pour la prise du pont »; and a fight that only says what
// kind of ground it is: "an area fought over by rival militias".
func (d *Teller) foughtFor(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if v := t.Word; !t.Pattern.Noun && t.Frame().Kind == frames.Clash {
		k := s.Child(v, "compound:prt")
		return k > v && s.Words[v].Feat("Voice") == "Pass" && d.Grammar.Set("fought-for").Has(s.Lower[k])
	}
	v := s.Words[n].Head
	if !t.Pattern.Noun || t.Frame().Kind != frames.Seize || v < 0 || !d.Grammar.Set("fought-for").HasPrep(s.Preposition(n)) {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(s, v), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Clash })
}

// speaksForIt tells an operation that only says for what somebody speaks: "the spokesman for the
// joint operation", « le porte-parole des opérations dans le nord ».
func (d *Teller) speaksForIt(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	h := s.Words[n].Head
	return t.Pattern.Noun && h >= 0 && h < n && syntax.BaseRel(s.Rel(n)) == "nmod" && d.Grammar.Set("spokesperson").Word(s, h)
}

// yetToDisarm tells men whom somebody only means to disarm: "pledged to disarm the militias".
func (d *Teller) yetToDisarm(t frames.Trigger) bool {
	return t.Frame().Act == attest.Interception && t.Frame().Kind == frames.Strike && !t.Pattern.Noun && syntax.Infinitival(t.Sentence, t.Word)
}

// foughtThem tells a fight beside the deaths of armed men whom nobody is said to have killed:
// whom they fought did it ("three bandits were shot dead in a gun battle with police").
func foughtThem(dead, fight *Mention) bool {
	if dead.Actor != nil || dead.Target == nil || fight.Target == nil || fight.Actor != nil {
		return false
	}
	return dead.Trigger.Frame().Kind == frames.Kill && !dead.Trigger.Pattern.Noun && fight.Trigger.Frame().Kind == frames.Clash && fight.Trigger.Pattern.Noun &&
		dead.Target.Class.Armed() && fight.Target.Class.Armed() && !SharesPhrase(dead.Target, fight.Target) && !reading.SameSide(dead.Target.Party, fight.Target.Party)
}
