package reading

import "attest/coding/syntax"

// RelativeReach is how far behind a noun the relative clause may open that says what
// somebody says: « les allégations, prêtées à une ligue, selon lesquelles … ».
const RelativeReach = 16

// relativeSpeaker returns whose word a preposition with a relative pronoun gives
// (« une ligue, selon laquelle deux hommes … »); -1 where the pronoun stands for a
// saying of nobody named, or for nobody who can speak.
func (d *Document) relativeSpeaker(s *syntax.Sentence, preposition, pronoun int) (who int, relative bool) {
	if !s.Relative(pronoun) {
		return -1, false
	}
	n := d.AntecedentOf(s, preposition, pronoun)
	if n < 0 || d.Grammar.Set("saying-noun").Word(s, n) || !d.canSpeak(s, n) {
		return -1, true
	}
	return n, true
}

// AntecedentOf returns the nearest noun before a word that a relative pronoun agrees
// with, or -1.
func (d *Document) AntecedentOf(s *syntax.Sentence, before, pronoun int) int {
	for n := before - 1; n >= 0 && n >= before-RelativeReach; n-- {
		if s.Is(n, "NOUN", "PROPN") && agreeing(s, n, pronoun) && !s.IsTimed(n) {
			return n
		}
	}
	return -1
}

// agreeing tells whether two words can be of one gender and number.
func agreeing(s *syntax.Sentence, a, b int) bool {
	for _, f := range []string{"Gender", "Number"} {
		if x, y := s.Words[a].Feat(f), s.Words[b].Feat(f); x != "" && y != "" && x != y {
			return false
		}
	}
	return true
}

// clauseAccording returns the verb of what a noun of saying tells behind a preposition
// of sources and a relative pronoun, or -1: « des informations selon lesquelles des
// agents auraient … ».
func (d *Document) clauseAccording(s *syntax.Sentence, n int) int {
	for i := n + 1; i+1 < len(s.Words) && i <= n+RelativeReach; i++ {
		k := i + d.Grammar.Set("source-preposition").At(s, i)
		if k == i || k >= len(s.Words) || !s.Relative(k) {
			continue
		}
		if v := s.Words[k].Head; v > i && s.Is(v, "VERB") && d.AntecedentOf(s, i, k) == n {
			return v
		}
	}
	return -1
}
