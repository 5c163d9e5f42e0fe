package telling

import (
	"attest/coding/reading"
	"attest/coding/syntax"
)

// whereBorn tells the place that somebody is said to come from: « le propriétaire, originaire de [l'Isère] », "a
// native of [Kano]".
func (d *Teller) whereBorn(s *syntax.Sentence, p reading.PlaceRef) bool {
	h := s.Words[p.Head].Head
	return h >= 0 && h < p.Head && s.Is(h, "ADJ", "NOUN", "VERB") && d.Grammar.Set("native").Word(s, h) && s.Preposition(p.Head) != ""
}
