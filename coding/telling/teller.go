package telling

import (
	"slices"

	"attest"
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

// Statistics finds the figures of a sentence that is about conflict. In a paragraph about
// other things only the dead and the hurt are surely those of a conflict.
func (d *Teller) Statistics(s *syntax.Sentence) []statistics.Figure {
	if d.Elsewhere {
		return nil
	}
	found := statistics.Of(d.Document, s)
	if d.Asides[s.Unit] {
		found = slices.DeleteFunc(found, func(f statistics.Figure) bool {
			return f.Statistic.Measure != attest.KilledMeasure && f.Statistic.Measure != attest.WoundedMeasure
		})
	}
	return found
}
