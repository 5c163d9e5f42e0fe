package roles

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// Answered tells a noun of a blow to which another answers: "in retaliation for a
// strike", « en riposte à une frappe ».
func (d *Reader) Answered(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	return d.AnsweredNoun(t.Sentence, NounHead(t))
}

// AnsweredNoun tells whether a noun of answering stands before or over a noun.
func (d *Reader) AnsweredNoun(s *syntax.Sentence, n int) bool {
	w := d.Container(s, n)
	if first, _ := s.NounPhrase(w); first >= 2 && d.Grammar.Set("answer").Word(s, first-2) { // wherever the parser hung it
		return true
	}
	for steps := 0; w >= 0 && steps < 2; steps++ {
		w = s.Words[w].Head
		if w >= 0 && s.Is(w, "NOUN") && d.Grammar.Set("answer").Word(s, w) {
			return true
		}
	}
	return false
}
