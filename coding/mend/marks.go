package mend

import (
	"strings"
	"unicode"

	"attest/coding/syntax"
)

// marksAsWords makes punctuation of a mark that the tagger took for a word, and gives what
// hung on it to what it hung on: in “Dimanche, des hommes ont attaqué …” nobody is called “.
func marksAsWords(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if h < 0 || s.Is(k, "PUNCT", "SYM") || strings.ContainsFunc(s.Words[k].Form, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) }) {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Kids[k] {
				s.Words[c].Head = h
				if s.Is(c, "NOUN", "PROPN") && s.Is(h, "VERB") {
					s.Words[c].Rel = "obl"
				}
			}
			s.Words[k].UPOS, s.Words[k].Rel, s.Words[k].Feats = "PUNCT", "punct", ""
		})
	}
}
