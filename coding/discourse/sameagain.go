package discourse

import (
	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// sameAgain tells the act told last once more where a sentence without a verb of
// its own says that the same happened elsewhere: « Même scénario à Mbau ».
func (c *Joiner) sameAgain(s *syntax.Sentence) {
	n := c.d.Grammar.Set("same-again").At(s, 0)
	if k := min(n, len(s.Words)-1); n == 0 || len(c.Claims) == 0 || !s.Is(k, "ADP") && !s.IsTimed(k) {
		return
	}
	if s.Is(s.Root(), "VERB") {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Stance != attest.Asserted || s.Unit-a.Trigger.Sentence.Unit > 1 {
		return
	}
	for _, p := range c.d.Innermost(c.d.PlacesIn(s)) {
		if p.First <= n || p.First > n+placeReach {
			continue
		}
		m := *a
		m.Trigger = frames.Trigger{Pattern: a.Trigger.Pattern, Sentence: s, Word: n - 1, Words: []int{n - 1}}
		m.Also, m.Victims, m.Rejected, m.Count, m.Effect = nil, nil, nil, nil, ""
		m.Harm, m.EffectAt = map[reading.HarmKind]*roles.Toll{}, nil
		m.Places, m.Own, m.Last = []reading.PlaceRef{p}, true, s.Index
		m.Acts = []syntax.Span{s.Span(0, n-1)}
		if ts := c.d.TimesIn(s); len(ts) > 0 {
			m.Time = &ts[0]
		}
		if a.Target != nil && a.Target.Class == reading.PlaceClass {
			m.Target = nil // the place of the first
		}
		c.Claims = append(c.Claims, &m)
		return
	}
}

// placeReach is how many words behind the preposition the place may begin: "in the
// neighbouring village of Mbau".
const placeReach = 5
