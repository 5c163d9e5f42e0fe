package coding

// prepositional returns the phrase that a verb of striking, taking or seizing takes
// under the preposition that belongs to it ("set upon [a bus]", "made off with [two
// rifles]"), or -1.
func (t trigger) prepositional() int {
	switch t.frame().kind {
	case strikeFrame, takeFrame, interceptFr:
	default:
		return -1
	}
	last := t.words[len(t.words)-1]
	if h := t.s.Words[last].Head; last > t.w && t.s.is(last, "ADP") && t.s.rel(last) == "case" && h > last && t.s.Words[h].Head == t.w && t.s.is(h, "NOUN", "PROPN") && !t.s.isTimed(h) {
		return h
	}
	return -1
}
