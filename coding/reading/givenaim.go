package reading

import "attest/coding/syntax"

// actGivenAim returns the noun that takes up an act told before of which a predicate says what it was done
// for or in answer to what, or -1: "the [raid] was a punishment for the police", « l'[attaque] était une
// réponse aux exactions ». Who speaks so for an armed group speaks of its own deed.
func (d *Document) actGivenAim(s *syntax.Sentence, i int) int {
	if !s.Is(i, "NOUN") || !d.Grammar.Set("deed-in-answer").Word(s, i) || s.Child(i, "cop") < 0 || d.Negated(s, i) {
		return -1
	}
	if n := s.Child(i, "nsubj"); n >= 0 && n < i && s.Is(n, "NOUN") && d.onlyTakesUp(s, n) {
		return n
	}
	return -1
}
