package discourse

import (
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Take takes what the next sentence tells: acts, or what a sentence without any says of those
// told before.
func (c *Joiner) Take(s *syntax.Sentence, told []*telling.Mention) {
	told = c.tolls(s, told)
	c.confirmedBeside(s, told)
	c.whoLaidIt(s, told)
	told = c.cameFrom(s, told)
	for _, m := range told {
		c.add(m)
	}
	c.happened(s, told)
	c.toldOn(s, told)
	if len(told) == 0 {
		c.addEffect(s)
		c.addMeans(s)
		c.sameAgain(s)
		c.confirmed(s)
		c.whoTheyWere(s)
		c.tollApart(s)
	}
}
