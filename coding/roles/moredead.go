package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// addsToDead tells a number of dead that is said to come on top of those told before: "two
// more died in hospital", « deux autres sont décédés de leurs blessures ».
func (d *Reader) addsToDead(s *syntax.Sentence, c Casualty) bool {
	q := c.Toll.Quantity
	if c.Kind != reading.Killed || len(c.Victims) != 1 || q.Low == nil || q.High == nil || *q.Low != *q.High || !slices.ContainsFunc(d.TriggersAt(s, c.Word), func(t frames.Trigger) bool {
		return t.Frame().Kind == frames.Die && !t.Pattern.Noun
	}) {
		return false
	}
	h := c.Victims[0]
	for k := max(0, h-2); k <= min(h+1, c.Word-1); k++ {
		if d.Grammar.Set("more").Word(s, k) {
			return true
		}
	}
	return false
}

// Adds puts a toll that comes on top of one to it; each is added once.
func (t *Toll) Adds(more Toll) {
	if !more.More || t.At.Holds(more.At) || more.At.Start < t.At.Start || slices.Contains(t.added, more.At) {
		return
	}
	t.Quantity = *AddQuantities(t.Quantity, more.Quantity, t.Quantity.Text+" + "+more.Quantity.Text)
	t.Rule, t.added = "harm.more-dead", append(slices.Clone(t.added), more.At)
}
