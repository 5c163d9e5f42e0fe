package roles

import (
	"slices"

	"attest/coding/frames"
)

// whoseAttempt puts in the place of a noun for an attempt, which somebody withstands,
// whoever made it: "repelled attempts by insurgents to enter the town", "beat back a
// rebel attempt to seize the bridge". Of who withstands rebels, rebels are the doers.
func (d *Reader) whoseAttempt(t frames.Trigger, heads []int) []int {
	s, g := t.Sentence, d.Grammar
	if t.Pattern.Noun || t.Frame().Kind != frames.Strike || !g.Set("support-undergo").Verb(s, t.Word) {
		return heads
	}
	var out []int
	for _, h := range heads {
		if !s.Is(h, "NOUN") || !g.Set("attempt-noun").Word(s, h) {
			out = append(out, h)
			continue
		}
		n := s.NounArguments(h)
		makers := slices.Concat(n.Agent, n.Subject)
		for _, o := range n.Oblique {
			if g.Set("agent-preposition").HasPrep(o.Prep) || g.Set("genitive-preposition").HasPrep(o.Prep) {
				makers = append(makers, o.Head)
			}
		}
		for _, k := range append(makers, s.Children(h, "compound", "amod")...) {
			if th := d.Thing(s, k); th.Class.CanAct() || th.Nation {
				out = append(out, k)
			}
		}
	}
	return out
}
