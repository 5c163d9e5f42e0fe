package reading

import (
	"attest/coding/syntax"
	"attest/party"
)

// oneSays tells a pronoun for whoever speaks: « on assure de source policière ».
func (d *Document) oneSays(s *syntax.Sentence, h int) bool {
	return h >= 0 && s.Is(h, "PRON") && d.Grammar.Set("one").Word(s, h)
}

// whereOneSpeaks returns on whose word the pronoun for whoever speaks stands, by where
// it is said: « indique-t-on au ministère », « À Bamako, on soutient que … », « dit-on
// de source policière ». It is -1 where that names nobody who speaks.
func (d *Document) whereOneSpeaks(s *syntax.Sentence, v int) int {
	if !d.oneSays(s, s.Child(v, "nsubj")) {
		return -1
	}
	for _, o := range s.Children(v, "obl", "obl:arg", "obl:mod", "nmod", "advmod") {
		if !s.Is(o, "NOUN", "PROPN") || s.IsTimed(o) || !d.Grammar.Set("one-place").HasPrep(s.Preposition(o)) {
			continue
		}
		if c := s.Child(o, "case"); d.Grammar.Set("genitive-preposition").Word(s, c) && d.Grammar.Set("source-preposition").At(s, c) < 2 { // « on parle d'une dizaine de tués »
			continue
		}
		if kind, _, _ := d.describeSpeaker(s, o); kind != party.NoSpeaker {
			return o
		}
	}
	return -1
}
