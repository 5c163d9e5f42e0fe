package telling

import (
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/statistics"
	"attest/coding/syntax"
)

// Teller finds what the sentences of a report tell of acts.
type Teller struct {
	*earnest.Judge
	briefs  int // whether it is news in brief: 1, -1 where not, 0 until asked for
	Loose   []LooseToll
	Untaken []Untaken // the words that made no telling
}

// New returns what finds the tellings of a report that has been read.
func New(r *reading.Document) *Teller {
	return &Teller{Judge: earnest.New(r)}
}

// Statistics finds the figures of a sentence that is about conflict.
func (d *Teller) Statistics(s *syntax.Sentence) []statistics.Figure {
	if d.Elsewhere || d.Asides[s.Unit] {
		return nil
	}
	return statistics.Of(d.Document, s)
}
