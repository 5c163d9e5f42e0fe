package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// addsToDead tells a number of dead that is said to come on top of those told before: "two
// more died in hospital", « deux autres sont décédés de leurs blessures », "a civilian was also
// killed", "one of the injured died".
func (d *Reader) addsToDead(s *syntax.Sentence, c Casualty) bool {
	q := c.Toll.Quantity
	if d.ofTheWounded(s, c) {
		return true
	}
	if c.Kind == reading.Captured || len(c.Victims) != 1 || q.Low == nil || q.High == nil || *q.Low != *q.High {
		return false
	}
	if s.Is(c.Word, "VERB") && d.Adds(s, c.Word) {
		return true
	}
	if c.Kind != reading.Killed || !slices.ContainsFunc(d.TriggersAt(s, c.Word), func(t frames.Trigger) bool {
		return (t.Frame().Kind == frames.Die || d.oneMoreThan(s, c.Victims[0]) && s.IsPassive(c.Word)) && !t.Pattern.Noun
	}) {
		return false
	}
	h := c.Victims[0]
	if d.oneMoreThan(s, h) {
		return true
	}
	for k := max(0, h-2); k <= min(h+1, c.Word-1); k++ {
		if d.Grammar.Set("more").Word(s, k) {
			return true
		}
	}
	return false
}

// ofTheWounded tells the death of some of those who were told to be hurt: "one of the injured died
// on the way to hospital".
func (d *Reader) ofTheWounded(s *syntax.Sentence, c Casualty) bool {
	for w := range s.Words {
		if w <= c.Word && d.Grammar.Set("wound-word").Word(s, w) && d.SomeOfWounded(s, w) {
			return c.Kind == reading.Killed
		}
	}
	return false
}

// Adds puts a toll that comes on top of one to it; each is added once.
func (t *Toll) Adds(more Toll) {
	overlaps := func(sp syntax.Span) bool { return sp.Start < more.At.End && more.At.Start < sp.End }
	if !more.More || overlaps(t.At) || more.At.Start < t.At.Start || slices.ContainsFunc(t.added, overlaps) {
		return
	}
	t.Quantity = *AddQuantities(t.Quantity, more.Quantity, t.Quantity.Text+" + "+more.Quantity.Text)
	t.Rule, t.added = "harm.more-dead", append(slices.Clone(t.added), more.At)
}

// oneMoreThan tells one who is counted on from those told before: "[a fourth] died of his wounds", « un
// quatrième soldat est mort ».
func (d *Reader) oneMoreThan(s *syntax.Sentence, h int) bool {
	if s.Words[h].Feat("Number") == "Plur" || d.Grammar.Definite(s, h, "det") {
		return false
	}
	return d.Grammar.Set("one-more").Word(s, h) || slices.ContainsFunc(s.Children(h, "amod", "det"), func(k int) bool { return k < h && d.Grammar.Set("one-more").Word(s, k) })
}
