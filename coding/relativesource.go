package coding

// relativeReach is how far behind a noun the relative clause may open that says what
// somebody says: « les allégations, prêtées à une ligue, selon lesquelles … ».
const relativeReach = 16

// relativeSpeaker returns whose word a preposition with a relative pronoun gives
// (« une ligue, selon laquelle deux hommes … »); -1 where the pronoun stands for a
// saying of nobody named, or for nobody who can speak.
func (d *reading) relativeSpeaker(s *sentence, preposition, pronoun int) (who int, relative bool) {
	if !s.relative(pronoun) {
		return -1, false
	}
	n := d.antecedentOf(s, preposition, pronoun)
	if n < 0 || d.grammar.set("saying-noun").word(s, n) || !d.canSpeak(s, n) {
		return -1, true
	}
	return n, true
}

// antecedentOf returns the nearest noun before a word that a relative pronoun agrees
// with, or -1.
func (d *reading) antecedentOf(s *sentence, before, pronoun int) int {
	for n := before - 1; n >= 0 && n >= before-relativeReach; n-- {
		if s.is(n, "NOUN", "PROPN") && s.agreeing(n, pronoun) && !s.isTimed(n) {
			return n
		}
	}
	return -1
}

// agreeing tells whether two words can be of one gender and number.
func (s *sentence) agreeing(a, b int) bool {
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
func (d *reading) clauseAccording(s *sentence, n int) int {
	for i := n + 1; i+1 < len(s.Words) && i <= n+relativeReach; i++ {
		if d.grammar.set("source-preposition").at(s, i) != 1 || !s.relative(i+1) {
			continue
		}
		if v := s.Words[i+1].Head; v > i && s.is(v, "VERB") && d.antecedentOf(s, i, i+1) == n {
			return v
		}
	}
	return -1
}
