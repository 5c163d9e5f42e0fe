package roles

import "attest/coding/frames"

// prepositional returns the phrase that a verb of striking, taking or seizing takes
// under the preposition that belongs to it ("set upon [a bus]", "made off with [two
// rifles]"), or -1.
func prepositional(t frames.Trigger) int {
	switch t.Frame().Kind {
	case frames.Strike, frames.Take, frames.Intercept:
	default:
		return -1
	}
	last := t.Words[len(t.Words)-1]
	if h := t.Sentence.Words[last].Head; last > t.Word && t.Sentence.Is(last, "ADP") && t.Sentence.Rel(last) == "case" && h > last && t.Sentence.Words[h].Head == t.Word && t.Sentence.Is(h, "NOUN", "PROPN") && !t.Sentence.IsTimed(h) {
		return h
	}
	return -1
}
