package telling

import (
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/statistics"
	"attest/coding/syntax"
)

// Teller finds what the sentences of a report tell of acts.
type Teller struct {
	*roles.Reader
	determined bool         // the text uses determiners, as telegraphic texts do not
	warlike    bool         // the report is about conflict
	elsewhere  bool         // words of sport, business and the arts outweigh those of war
	labelled   bool         // it opens with a label that names another field
	Strays     bool         // a word of another field than war stands in it somewhere
	asides     map[int]bool // the units that are about other things
	exercises  map[int]int  // by sentence, the word for the exercise that it is about, or -1; filled on demand
	fighters   memo         // the sentences that name anybody or anything that fights
	briefs     int          // whether it is news in brief: 1, -1 where not, 0 until asked for
	blows      memo         // those with a word for a blow
	disasters  memo         // those with a word for an accident or a disaster
	playing    memo         // those that say an act is played
	drills     memo         // those that speak of an exercise
	wasDrill   memo         // those that say what was told before was one
	ancient    memo         // those that tell of a century past
	Loose      []LooseToll
	Untaken    []Untaken // the words that made no telling
}

// New returns what finds the tellings of a report that has been read.
func New(r *reading.Document) *Teller {
	return &Teller{Reader: &roles.Reader{Document: r}, exercises: map[int]int{}}
}

// Statistics finds the figures of a sentence that is about conflict.
func (d *Teller) Statistics(s *syntax.Sentence) []statistics.Figure {
	if d.elsewhere || d.asides[s.Unit] {
		return nil
	}
	return statistics.Of(d.Document, s)
}
