package toponym

import (
	"slices"

	"attest/gazetteer"
	"attest/lang"
	"attest/ud"
)

// Recognizer finds places in texts of one language. It is safe for concurrent use.
type Recognizer struct {
	g         *gazetteer.Gazetteer
	w         *words
	countries map[string]gazetteer.Place // by ISO 3166-1 alpha-3
	capitals  map[string]gazetteer.Place // by the same
}

// New makes a recognizer from a gazetteer and a language pack.
func New(g *gazetteer.Gazetteer, p lang.Pack) (*Recognizer, error) {
	w, err := readWords(p)
	if err != nil {
		return nil, err
	}
	if w.nameParts, err = readNameParts(lang.World()); err != nil {
		return nil, err
	}
	seats, err := capitals(g, p)
	if err != nil {
		return nil, err
	}
	return &Recognizer{g: g, w: w, countries: g.Countries(), capitals: seats}, nil
}

// Knows reports whether the gazetteer has a place of the name, or the pack a
// nation.
func (r *Recognizer) Knows(name string) bool {
	folded := gazetteer.Fold(name)
	return r.g.Has(folded) || r.w.demonym[folded] != ""
}

// Names reports whether a place is surely of the name, which Knows may only take
// for one.
func (r *Recognizer) Names(name string) bool { return r.Knows(name) && len(r.g.Named(name)) > 0 }

// Find returns the places named in the text, in text order. The words of no
// place are known from elsewhere to name something else: times, armed groups,
// organisations.
func (r *Recognizer) Find(text string, sents []ud.Sentence, noPlace []Span) []Mention {
	t := &reading{r: r, text: text, names: map[string][]gazetteer.Candidate{}}
	t.tokens, t.cased = tokens(text, sents, noPlace)
	t.scan()
	t.frames()
	t.nest()
	t.resolve()
	t.found = append(t.found, t.peoples()...)
	t.found = append(t.found, t.echoes()...)
	slices.SortStableFunc(t.found, func(a, b *find) int { return a.from - b.from })
	return t.mentions()
}

// reading is one text being read.
type reading struct {
	r      *Recognizer
	text   string
	tokens []token
	cased  bool
	found  []*find
	names  map[string][]gazetteer.Candidate // what was looked up
	areas  map[string]float64               // how many names have a meaning in each division
	votes  map[string]float64               // how much the text speaks of each country
	spoken float64                          // … of all countries

	settled map[string]bool // names that somewhere in the text stand as a place's
}

// find is a name that may be a place.
type find struct {
	from, to   int // tokens, to excluded
	name       string
	folded     string
	candidates []gazetteer.Candidate
	kinds      []gazetteer.Kind
	kindWord   string
	kindFrom   int // tokens of the phrase with the kind word
	kindTo     int
	kindSure   bool // the kind word stands with this name, not with one it is joined to
	strength   int  // how much the place's surroundings look like a place's: 0 to 3
	person     bool // its surroundings look like a person's name
	body       bool // it is part of an organisation's name
	neighbour  bool // a country on whose border something lies
	weak       bool // a name that is first of all another word or a person's
	word       bool // a word that is a name only with a word for its kind
	unknown    bool // no gazetteer has the name as it is written
	elsewhere  bool // the gazetteer has the name only of places that cannot be meant
	label      bool // it labels what its line tells
	dated      bool // … with a day beside it
	relation   Relation
	direction  string
	distance   float64
	other      *find
	inside     *find
	told       bool // how far it lies from there is said
	listed     bool // joined to the one before by a comma or "and"
	closes     bool // … by "and"
	chosen     *gazetteer.Candidate
	score      float64
	considered []Considered
	reason     string
	dropped    bool
}

// named looks a name up once a text.
func (t *reading) named(folded, name string) []gazetteer.Candidate {
	if c, ok := t.names[folded]; ok {
		return c
	}
	c := t.r.g.Named(name)
	t.names[folded] = c
	return c
}
