package party

// Span is where a text names a listed actor: words of a sentence, both
// included.
type Span struct{ Sentence, First, Last int }

// Spans returns where listed actors are named, in text order.
func (n *Names) Spans() []Span {
	var out []Span
	for s, ms := range n.sentences {
		for _, m := range ms {
			out = append(out, Span{s, m.first, m.last})
		}
	}
	return out
}

// Covers tells whether word w of sentence s is part of a listed name.
func (n *Names) Covers(s, w int) bool { return n.at(s, w) != nil }
