package earnest

import (
	"attest/coding/reading"
	"attest/coding/roles"
)

// Judge tells what is meant in earnest in a report.
type Judge struct {
	*roles.Reader
	determined bool         // the text uses determiners, as telegraphic texts do not
	Warlike    bool         // the report is about conflict
	Elsewhere  bool         // words of sport, business and the arts outweigh those of war
	Labelled   bool         // it opens with a label that names another field
	Strays     bool         // a word of another field than war stands in it somewhere
	Asides     map[int]bool // the units that are about other things
	exercises  map[int]int  // by sentence, the word for the exercise that it is about, or -1; filled on demand
	fighters   memo         // the sentences that name anybody or anything that fights
	blows      memo         // those with a word for a blow
	struck     ahead        // those with a word for a blow that says by what, whatever fell down
	accidents  memo         // those before which an accident is told, and nothing of fighting since
	playing    memo         // those that say an act is played
	drills     memo         // those that speak of an exercise
	wasDrill   memo         // those that say what was told before was one
	dated      memo         // those of a paragraph that opens with a day
	staged     ahead        // those of which one of the three is so
	subjects   ahead        // those about an exercise
	elsewhere  memo         // those with a word of accidents or of a field of play
	ancient    memo         // those that tell of a century past
	placed     wordMemo     // the words that a place goes with
	timed      wordMemo     // those that a time goes with
	partings   []*partings  // by sentence, filled on demand
}

// New returns the judge of a report that has been read.
func New(r *reading.Document) *Judge {
	return &Judge{Reader: &roles.Reader{Document: r}, exercises: map[int]int{}}
}
