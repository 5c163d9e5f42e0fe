package roles

import "attest/coding/syntax"

// tollThatRises returns the word for a toll that is the subject of the verb under which a
// number stands, however far before it, or -1: "the toll from the bombing of the bank in
// Colombo rose to 80".
func (d *Reader) tollThatRises(s *syntax.Sentence, number int) int {
	v := s.Words[number].Head
	if v < 0 || v > number || !s.Is(v, "VERB") || !d.Grammar.Set("toll-preposition").Word(s, max(number-1, 0)) {
		return -1
	}
	if k := s.Child(v, "nsubj"); k >= 0 && d.Grammar.Set("toll-word").Word(s, k) {
		return k
	}
	return -1
}

// risesTo reports whether the word before a number is one of reaching it ("to",
// "at", « à »), as tolls do.
func (d *Reader) risesTo(s *syntax.Sentence, from, number int) bool {
	return number > 0 && number-from <= 12 && d.Grammar.Set("toll-preposition").Word(s, number-1)
}
