package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// foughtFor tells ground that sides fight for and that has not changed hands: "gangs fought for
// control of the port", « se sont battus pour la prise du pont »; and a fight that only says what
// kind of ground it is: "an area fought over by rival militias".
func (d *Judge) foughtFor(t frames.Trigger) bool {
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
func (d *Judge) speaksForIt(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	h := s.Words[n].Head
	return t.Pattern.Noun && h >= 0 && h < n && syntax.BaseRel(s.Rel(n)) == "nmod" && d.Grammar.Set("spokesperson").Word(s, h)
}

// yetToDisarm tells men whom somebody only means to disarm: "pledged to disarm the militias".
func (d *Judge) yetToDisarm(t frames.Trigger) bool {
	return t.Frame().Act == attest.Interception && t.Frame().Kind == frames.Strike && !t.Pattern.Noun && syntax.Infinitival(t.Sentence, t.Word)
}
