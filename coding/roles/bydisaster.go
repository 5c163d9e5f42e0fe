package roles

import (
	"slices"

	"attest/coding/syntax"
)

// byDisaster tells a death of which its own sentence says that a mishap or a disaster was the
// cause, whatever was told before: "a driver was killed in a road accident".
func (d *Reader) byDisaster(s *syntax.Sentence, w int) bool {
	if s.Is(w, "AUX") && s.Words[w].Head >= 0 { // « est mort »
		w = s.Words[w].Head
	}
	return s.Is(w, "VERB") && slices.ContainsFunc(s.Children(w, "obl", "obl:mod"), func(k int) bool {
		return s.Child(k, "case") >= 0 && !d.Grammar.Definite(s, k, "det") && d.Grammar.Set("disaster").At(s, k) > 0
	})
}

// FallsOnSomebody tells a verb of falling of which suspicion, blame or a task is the subject:
// "suspicion is likely to fall on the militia" strikes and kills nobody.
func (d *Reader) FallsOnSomebody(s *syntax.Sentence, v int) bool {
	if !s.Is(v, "VERB") || !d.Grammar.Set("come-down").Word(s, v) {
		return false
	}
	if s.Child(v, "nsubj") < 0 && s.Rel(v) == "xcomp" {
		v = s.Words[v].Head
	}
	k := s.Child(v, "nsubj")
	return k >= 0 && d.Grammar.Set("falls-on-somebody").Word(s, k)
}
