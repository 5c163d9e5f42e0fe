package toponym

import (
	"attest"
	"attest/gazetteer"
)

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Relation is how the act would lie to the named place.
type Relation string

const (
	At      Relation = ""        // in the place itself
	Near    Relation = "near"    // near, outside, on the outskirts of
	Side    Relation = "side"    // (15 km) north of
	Between Relation = "between" // between it and another, on the road from it to another
	Part    Relation = "part"    // in the south of, southern
)

// Considered is a namesake that was not chosen, and why.
type Considered struct {
	gazetteer.Candidate
	Score float64
	Why   string
}

// Mention is one place named in a text.
type Mention struct {
	Start, End  int // bytes of the name itself
	Sentence    int // index in the sentences
	First, Last int // words of the sentence that make up the name, both included
	Name        string
	Place       *gazetteer.Place // nil when open
	Precision   attest.Precision // of the place, before the relation
	Reason      string           // why this place, or why none
	Candidates  []Considered     // what else the name can mean, likeliest first

	Kinds     []gazetteer.Kind // what a word beside the name says it is
	KindWord  string           // that word, in comparing form
	KindStart int              // bytes of the whole phrase, kind word included
	KindEnd   int

	Relation   Relation
	Direction  string           // north, southeast, central, …
	DistanceKM float64          // of Side, 0 when not said
	Other      int              // index of the other mention of Between, else -1
	Inside     int              // index of the mention that holds it ("Mubi, Adamawa"), else -1
	Holder     *gazetteer.Place // what a name that no gazetteer knows is said to lie in, or nil
	Label      bool             // it labels what its line tells ("BAQUBA: …")
	Associated bool             // only tells what is of the place: a body ("Baghdad Police"), a people ("Iraqi soldiers"), a border ("bordering Chad")
}

// Near reports whether the act would lie beside the place, not in it.
func (m Mention) Near() bool {
	return m.Relation == Near || m.Relation == Side || m.Relation == Between
}
