package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// A communiqué gives the losses of each side in a line of its own, which a word for the side
// heads: « Côté ami : 4 militaires décédés. / Côté ennemi : 17 terroristes neutralisés ».

// tolls gives the toll of a line about one side, or one told later, to the act told before it, and
// returns the tellings of the sentence that are left.
func (c *Joiner) tolls(s *syntax.Sentence, told []*telling.Mention) []*telling.Mention {
	if c.d.headedBySide(s) {
		if a := c.actBefore(s); a != nil {
			return c.tollOfSide(a, s, told)
		}
	}
	return c.laterToll(s, told)
}

// tollOfSide gives the toll of such a line to the act told before it, where those of both sides
// add up (codebook, section 10, Harm), and returns the tellings of the line that are left: what
// was destroyed is no deed of its own.
func (c *Joiner) tollOfSide(a *telling.Mention, s *syntax.Sentence, told []*telling.Mention) []*telling.Mention {
	for _, t := range c.d.Casualties(s) {
		if t.None || t.Kind == reading.Captured && !t.Counted {
			continue
		}
		toll := t.Toll
		if old := a.Harm[t.Kind]; old != nil {
			if old.Rule != "harm.of-side" {
				continue
			}
			toll.Quantity = *roles.AddQuantities(old.Quantity, toll.Quantity, old.Quantity.Text+" + "+toll.Quantity.Text)
			delete(a.Harm, t.Kind)
		}
		toll.Rule = "harm.of-side"
		a.SetHarm(t.Kind, toll)
	}
	a.Last = s.Index
	c.d.DropLoose(s)
	return slices.DeleteFunc(slices.Clone(told), func(m *telling.Mention) bool {
		return m.Act.Family() == attest.AttackFamily || m.Act.Family() == attest.DestructionFamily
	})
}

// headedBySide tells a sentence at whose head, or before which in its line, a word for one of the
// two sides and a colon stand: « Bilan ami : », "Enemy losses:".
func (d *Document) headedBySide(s *syntax.Sentence) bool {
	const head = 6
	colon := slices.Index(s.Lower[:min(head, len(s.Lower))], ":")
	label := s
	if colon < 1 && s.Index > 0 {
		label = &d.Sents[s.Index-1]
		if colon = len(label.Words) - 1; label.Unit != s.Unit || colon > head || colon < 1 || label.Lower[colon] != ":" {
			return false
		}
	}
	if colon < 1 {
		return false
	}
	_, ok := d.Grammar.Set("toll-side").In(label, 0, colon)
	return ok
}

// actBefore returns the act told last before a sentence that people can have died in, or nil.
func (c *Joiner) actBefore(s *syntax.Sentence) *telling.Mention {
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if s.Unit-c.d.Sents[a.Last].Unit > LaterTollUnits {
			return nil
		}
		if a.Stance == attest.Asserted && a.Act.Family() == attest.AttackFamily && !a.Bare {
			return a
		}
	}
	return nil
}
