package roles

import (
	"attest/coding/frames"
	"attest/coding/syntax"
	"attest/quantity"
)

// numberGiven returns the number that is told of those whose number a verb of harm is said
// of: "put the number of rebels killed at over 50", « évalue à 40 le nombre de combattants
// tués ».
func (d *Reader) numberGiven(t frames.Trigger, victims []int) (quantity.Mention, bool) {
	s := t.Sentence
	if len(victims) == 0 || t.Pattern.Noun {
		return quantity.Mention{}, false
	}
	n := s.Words[victims[0]].Head
	if n < 0 || n > victims[0] || !s.Is(n, "NOUN") || !d.Grammar.Set("figure-word").Word(s, n) || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(victims[0])) {
		return quantity.Mention{}, false
	}
	for _, m := range d.Quantities[s.Index] {
		if m.Percent || m.Weak || m.First <= 0 || m.HeadNoun >= 0 && m.HeadNoun != n || s.IsTimed(m.First) {
			continue
		}
		behind := m.First > t.Word && m.First-t.Word <= 12
		if before := wordBefore(s, m.First); (behind || m.Last < n && n-m.Last <= 3) && (d.Grammar.Set("toll-preposition").Word(s, before) || behind && s.Is(before, "AUX")) {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

// wordBefore returns the word before another, quotation marks left out.
func wordBefore(s *syntax.Sentence, w int) int {
	w--
	for w > 0 && s.Is(w, "PUNCT") && s.Lower[w] != "," {
		w--
	}
	return max(w, 0)
}
