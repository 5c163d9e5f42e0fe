package party

import (
	"slices"

	"attest"
)

// Span is where a text names a listed actor: words of a sentence, both
// included.
type Span struct {
	Sentence, First, Last int
	Group                 bool // all that the name can mean are armed groups of no state
	Outlet                bool // it can mean a medium
}

// Spans returns where listed actors are named, in text order.
func (l *Lexicon) Spans(n *Names) []Span {
	var out []Span
	for s, ms := range n.sentences {
		for _, m := range ms {
			out = append(out, Span{s, m.first, m.last, l.onlyGroups(m.aliases), l.canBeOutlet(m.aliases)})
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

// canBeOutlet tells a name that some medium has, whoever else has it: "AFP".
func (l *Lexicon) canBeOutlet(aliases []int32) bool {
	return slices.ContainsFunc(aliases, func(a int32) bool { return l.actors[l.aliases[a].actor].Kind == attest.MediaParty })
}

// Covers tells whether word w of sentence s is part of a listed name.
func (n *Names) Covers(s, w int) bool { return n.at(s, w) != nil }
