package coding

import "slices"

// whoseAttempt puts in the place of a noun for an attempt, which somebody withstands,
// whoever made it: "repelled attempts by insurgents to enter the town", "beat back a
// rebel attempt to seize the bridge". Of who withstands rebels, rebels are the doers.
func (d *acting) whoseAttempt(t trigger, heads []int) []int {
	s, g := t.s, d.grammar
	if t.pattern.noun || t.frame().kind != strikeFrame || g.set("support-undergo").at(s, t.w) == 0 {
		return heads
	}
	var out []int
	for _, h := range heads {
		if !s.is(h, "NOUN") || !g.set("attempt-noun").word(s, h) {
			out = append(out, h)
			continue
		}
		n := s.nounArguments(h)
		makers := slices.Concat(n.agent, n.subject)
		for _, o := range n.oblique {
			if hasPrep(g.set("agent-preposition"), o.prep) || hasPrep(g.set("genitive-preposition"), o.prep) {
				makers = append(makers, o.head)
			}
		}
		for _, k := range append(makers, s.children(h, "compound", "amod")...) {
			if th := d.thing(s, k); th.class.canAct() || th.nation {
				out = append(out, k)
			}
		}
	}
	return out
}
