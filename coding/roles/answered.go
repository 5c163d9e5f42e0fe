package roles

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// Answered tells a noun of a blow to which another answers: "in retaliation for a
// strike", « en riposte à une frappe », "vowed to avenge the killing".
func (d *Reader) Answered(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	return d.AnsweredNoun(t.Sentence, NounHead(t))
}

// AnsweredNoun reports whether a noun of answering stands before or over a noun, or a verb of
// answering over it.
func (d *Reader) AnsweredNoun(s *syntax.Sentence, n int) bool {
	w := d.Container(s, n)
	if first, _ := s.NounPhrase(w); first >= 2 && d.Grammar.Set("answer").Word(s, first-2) { // wherever the parser hung it
		return true
	}
	for steps := 0; w >= 0 && steps < 2; steps++ {
		below := w
		w = s.Words[w].Head
		if w < 0 {
			break
		}
		if syntax.BaseRel(s.Rel(below)) == "nsubj" && s.Child(w, "cop") >= 0 { // "the ambush was a response": it answers
			return false
		}
		if s.Is(w, "NOUN") && d.Grammar.Set("answer").Word(s, w) || w < below && s.Is(w, "VERB") && d.Grammar.Set("answer-verb").At(s, w) > 0 && !d.Grammar.Set("means-preposition").HasPrep(s.Preposition(below)) {
			return true
		}
	}
	return false
}
