package roles

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// Uncounted is the rule of a toll of several persons of whom no number is told. It says
// that there were victims, and is no figure of a claim.
const Uncounted = "harm.uncounted"

// Toll is a number of victims with the words that tell it.
type Toll struct {
	Quantity attest.Quantity
	At       syntax.Span
	Rule     string
	Of       reading.Class // who the victims are, where the words name them
	Lost     bool          // told as a loss by those whose dead they are: "lost nine men"
	More     bool          // said to come on top of those told before: "two more died"

	added []syntax.Span // the tolls on top of it that it holds
}

// Casualty is a toll told in a sentence, before it is known of which act.
type Casualty struct {
	Kind    reading.HarmKind
	Toll    Toll
	Word    int // word that tells it
	Victims []int
	Losers  []int // who is said to have lost them
	Among   int   // those of whom it counts some, where only that names them; else -1
	Bare    bool  // a number alone, which counts what the toll before counted
	None    bool  // says that there were no victims
	Spared  bool  // says so of one person: "the driver was unhurt"
	Counted bool  // the number stands on the word that tells it: "4 abducted"
}

// withoutSurvivor leaves out that one person was unhurt where the sentence tells of others who
// were not: "the envoy came away unhurt, but two guards died".
func withoutSurvivor(cs []Casualty) []Casualty {
	if !slices.ContainsFunc(cs, func(c Casualty) bool { return !c.None }) {
		return cs
	}
	return slices.DeleteFunc(cs, func(c Casualty) bool { return c.Spared })
}

// ofOneNumber settles tolls of the dead and of the wounded that count the same persons:
// of one who was hurt and died only the death counts (« Blessé jeudi, un lycéen a
// succombé »), and who were "killed or wounded" cannot be split.
func ofOneNumber(s *syntax.Sentence, cs []Casualty) []Casualty {
	return slices.DeleteFunc(slices.Clone(cs), func(c Casualty) bool {
		return slices.ContainsFunc(cs, func(o Casualty) bool {
			if c.Kind == o.Kind || c.Kind == reading.Captured || o.Kind == reading.Captured || len(c.Victims) != 1 || len(o.Victims) != 1 || c.Victims[0] != o.Victims[0] {
				return false
			}
			died := c.Kind == reading.Wounded && s.Words[c.Victims[0]].Head == o.Word && s.Child(o.Word, "aux", "aux:pass", "cop") >= 0 && syntax.BaseRel(s.Rel(c.Word)) != "conj"
			return died || s.Is((c.Word+o.Word)/2, "CCONJ") && max(c.Word, o.Word)-min(c.Word, o.Word) == 2
		})
	})
}
