package reading

import (
	"slices"

	"attest/coding/syntax"
)

// ClaimsLives tells a verb of claiming whose object is lives, which says nothing: "the
// blast claimed nine lives".
func (d *Document) ClaimsLives(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Children(v, "obj"), func(k int) bool { return d.Grammar.Set("life-word").Word(s, k) })
}

// OfAct tells a person named as what an act is on, for which a relative pronoun behind him
// stands: "the attack on the minister, which claimed four lives".
func (d *Document) OfAct(s *syntax.Sentence, v, person int) bool {
	if s.Rel(v) != "acl:relcl" || !d.ClaimsLives(s, v) || !s.Within(v, person) {
		return false
	}
	for n, steps := s.Words[person].Head, 0; n >= 0 && steps < 4; n, steps = s.Words[n].Head, steps+1 {
		if s.Is(n, "NOUN") && d.TellsAct(s, n) {
			return true
		}
	}
	return false
}
