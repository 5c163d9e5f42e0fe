package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// whoLaidIt gives the blast told before the doers of whom a sentence that tells of no other says
// that they laid what went off: « L'engin aurait été posé par des rebelles », "It had been planted by
// Maoists".
func (c *Joiner) whoLaidIt(s *syntax.Sentence, told []*telling.Mention) {
	if len(c.Claims) == 0 || slices.ContainsFunc(told, func(m *telling.Mention) bool { return m.Act == attest.Explosion }) {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Act != attest.Explosion || a.Stance != attest.Asserted || a.Actor != nil || s.Unit-c.d.Sents[a.Last].Unit > 1 {
		return
	}
	for v := range s.Words {
		if !s.Is(v, "VERB") || !c.d.Grammar.Set("lay-bomb").Word(s, v) || c.d.Negated(s, v) {
			continue
		}
		args := s.VerbArguments(v)
		if len(args.Object) != 1 || len(args.Agent) == 0 || !c.d.wentOff(s, args.Object[0]) {
			continue
		}
		if who := c.d.Describe(s, args.Agent[0], "actor.laid-it"); who.Class.CanAct() {
			a.Actor, a.Last = who, s.Index
			return
		}
	}
}

// wentOff tells words for the charge that an explosion told before was of: "the bomb", "it".
func (d *Document) wentOff(s *syntax.Sentence, h int) bool {
	if s.Is(h, "PRON") {
		return d.Thing(s, h).Refers && s.Words[h].Feat("Number") != "Plur"
	}
	return d.Grammar.Definite(s, h, "det") && (d.Thing(s, h).Class == reading.WeaponClass || d.Grammar.Set("charge-noun").Word(s, h))
}
