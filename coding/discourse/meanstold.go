package discourse

import (
	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// AddMeans gives the weapons that a sentence without an act of its own says
// were used to the act told right before it in the unit (codebook, section 2).
func (c *Joiner) addMeans(s *syntax.Sentence) {
	if len(c.Claims) == 0 {
		return
	}
	m := c.Claims[len(c.Claims)-1]
	if c.d.Sents[m.Last].Unit != s.Unit || s.Index-m.Last > 1 || m.Stance != attest.Asserted || m.Act.Family() != attest.AttackFamily && m.Act.Family() != attest.CustodyFamily {
		return
	}
	for v := range s.Words {
		if !s.Is(v, "VERB") || !c.d.Grammar.Set("use").Word(s, v) || c.d.Negated(s, v) || c.d.SourceOf(s, v).Voice != reading.Says { // « a accusé l'armée d'avoir utilisé des drones » is another's word
			continue
		}
		for _, h := range s.VerbArguments(v).Object {
			if th := c.d.Thing(s, h); th.Class == reading.WeaponClass && th.Instrument != "" {
				m.AddMeans(telling.Means{Kind: th.Instrument, At: th.At})
				m.Last = s.Index
			}
		}
	}
	c.handWeapons(s, m)
}

// handWeapons gives an attack the blades and guns with which its doers are said to go on:
// "They went from hut to hut with machetes".
func (c *Joiner) handWeapons(s *syntax.Sentence, m *telling.Mention) {
	for w := range s.Words {
		v := s.Words[w].Head
		if v < 0 || !s.Is(v, "VERB") || c.d.Negated(s, v) || !c.d.Grammar.Set("instrument-preposition").HasPrep(s.Preposition(w)) {
			continue
		}
		k := s.Child(v, "nsubj")
		if k < 0 || !s.Is(k, "PRON") && !c.d.Grammar.Set("assailant").Word(s, k) {
			continue
		}
		for _, h := range s.Coordinated(w) {
			if th := c.d.Thing(s, h); th.Class == reading.WeaponClass && (th.Instrument == attest.Blade || th.Instrument == attest.SmallArms) {
				m.AddMeans(telling.Means{Kind: th.Instrument, At: th.At})
				m.Last = s.Index
			}
		}
	}
}
