package mend

import (
	"slices"

	"attest/coding/syntax"
)

// relativeOfSource hangs a relative pronoun behind a preposition of sources on the verb
// of its clause, where the parser took it for the article of the subject: "a claim
// according to which howitzers struck the town".
func (m *Mender) relativeOfSource(s *syntax.Sentence) {
	for i := range s.Words {
		n := m.grammar.Set("source-preposition").At(s, i)
		k := i + n
		if n == 0 || k >= len(s.Words) || !s.Relative(k) {
			continue
		}
		h := s.Words[k].Head
		if h < k || !s.Is(h, "NOUN", "PROPN") || s.Words[h].Head < 0 || !s.Is(s.Words[h].Head, "VERB", "AUX", "ADJ", "NOUN") {
			continue
		}
		s.Rehang(func() {
			for j := i; j < k; j++ {
				if s.Words[j].Head == h {
					s.Words[j].Head = k
				}
			}
			s.Words[k].Head, s.Words[k].Rel = s.Words[h].Head, "obl"
		})
	}
}

// sourceAsSubject makes who is named behind a preposition of sources no subject of the verb
// that has one: "According to Colonel Ann Lee, rebels attacked the town", "According to the
// governor, Ann Lee, rebels attacked it".
func (m *Mender) sourceAsSubject(s *syntax.Sentence) {
	for h := range s.Words {
		v := s.Words[h].Head
		if v < 0 || syntax.BaseRel(s.Rel(h)) != "nsubj" || len(s.Children(v, "nsubj")) < 2 {
			continue
		}
		if m.behindSourceWord(s, h) {
			s.Rehang(func() { s.Words[h].Rel = "obl" })
		} else if g := m.sourceBefore(s, h); g >= 0 {
			s.Rehang(func() { s.Words[h].Head, s.Words[h].Rel = g, "appos" })
		}
	}
}

// behindSourceWord tells a phrase that a preposition of sources opens.
func (m *Mender) behindSourceWord(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "case"), func(k int) bool {
		return k < h && m.grammar.Set("source-preposition").At(s, k) > 0
	})
}

// sourceBefore returns the head of the source that a phrase between commas says more of, or
// -1 where it does not.
func (m *Mender) sourceBefore(s *syntax.Sentence, h int) int {
	first, last := s.NounPhrase(h)
	if first < 2 || s.Lower[first-1] != "," || last+1 >= len(s.Words) || s.Lower[last+1] != "," {
		return -1
	}
	for _, g := range s.Children(s.Words[h].Head, "obl") {
		if g < first && s.Within(first-2, g) && m.behindSourceWord(s, g) {
			return g
		}
	}
	return -1
}
