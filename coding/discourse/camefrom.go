package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// cameFrom gives the blow told before those from whose ground a sentence says that the fire came,
// and returns what the sentence tells without the noun for that fire: "Three shells hit the
// barracks. The fire came from Serb positions".
func (c *Joiner) cameFrom(s *syntax.Sentence, told []*telling.Mention) []*telling.Mention {
	if len(c.Claims) == 0 {
		return told
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Act.Family() != attest.AttackFamily || a.Stance != attest.Asserted || a.Trigger.Sentence == s || s.Unit-c.d.Sents[a.Last].Unit > 1 {
		return told
	}
	fire, who := c.d.originOfFire(s)
	if who == nil || a.Target != nil && reading.SameSide(who.Party, a.Target.Party) {
		return told
	}
	if a.Actor == nil {
		a.Actor = who
	}
	a.Last = s.Index
	return slices.DeleteFunc(told, func(m *telling.Mention) bool {
		return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool { return slices.Contains(t.Words, fire) })
	})
}

// originOfFire returns the noun for fire or a weapon of which a verb says whence it came, and
// who is there; -1 and nil without.
func (d *Document) originOfFire(s *syntax.Sentence) (int, *reading.Filler) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !d.Grammar.Set("come-from").Word(s, v) || d.Negated(s, v) {
			continue
		}
		n := s.Child(v, "nsubj")
		if n < 0 || d.Thing(s, n).Class != reading.WeaponClass && !d.Grammar.Set("gunfire").Word(s, n) {
			continue
		}
		for _, o := range s.Children(v, "obl") {
			if !d.Grammar.Set("from-preposition").HasPrep(s.Preposition(o)) {
				continue
			}
			if who := d.HolderOfGround(s, o); who != nil {
				return n, who
			}
		}
	}
	return -1, nil
}
