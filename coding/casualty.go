package coding

import (
	"slices"

	"attest"
)

// toll is a number of victims with the words that tell it.
type toll struct {
	quantity attest.Quantity
	at       span
	rule     string
	of       class // who the victims are, where the words name them
}

// casualty is a toll told in a sentence, before it is known of which act.
type casualty struct {
	kind    harmKind
	toll    toll
	w       int // word that tells it
	victims []int
	bare    bool // a number alone, which counts what the toll before counted
	none    bool // says that there were no victims
	counted bool // the number stands on the word that tells it: "4 abducted"
}

// ofOneNumber settles tolls of the dead and of the wounded that count the same persons:
// of one who was hurt and died only the death counts (« Blessé jeudi, un lycéen a
// succombé »), and who were "killed or wounded" cannot be split.
func ofOneNumber(s *sentence, cs []casualty) []casualty {
	return slices.DeleteFunc(slices.Clone(cs), func(c casualty) bool {
		return slices.ContainsFunc(cs, func(o casualty) bool {
			if c.kind == o.kind || c.kind == captured || o.kind == captured || len(c.victims) != 1 || len(o.victims) != 1 || c.victims[0] != o.victims[0] {
				return false
			}
			died := c.kind == wounded && s.Words[c.victims[0]].Head == o.w && s.child(o.w, "aux", "aux:pass", "cop") >= 0 && baseRel(s.rel(c.w)) != "conj"
			return died || s.is((c.w+o.w)/2, "CCONJ") && max(c.w, o.w)-min(c.w, o.w) == 2
		})
	})
}
