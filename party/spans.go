package party

import "attest"

// Span is where a text names a listed actor: words of a sentence, both
// included.
type Span struct {
	Sentence, First, Last int
	Group                 bool // all that the name can mean are armed groups of no state
}

// Spans returns where listed actors are named, in text order.
func (l *Lexicon) Spans(n *Names) []Span {
	var out []Span
	for s, ms := range n.sentences {
		for _, m := range ms {
			out = append(out, Span{s, m.first, m.last, l.onlyGroups(m.aliases)})
		}
	}
	return out
}

func (l *Lexicon) onlyGroups(aliases []int32) bool {
	for _, a := range aliases {
		switch l.actors[l.aliases[a].actor].Kind {
		case attest.Rebel, attest.Militia, attest.Criminal:
		default:
			return false
		}
	}
	return len(aliases) > 0
}

// Covers tells whether word w of sentence s is part of a listed name.
func (n *Names) Covers(s, w int) bool { return n.at(s, w) != nil }
