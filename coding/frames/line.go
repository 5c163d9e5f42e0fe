package frames

import "attest/coding/syntax"

// verbless tells a sentence in which nobody does anything: its verbs, if any, are the
// participles of tolls ("Route Copper: two IEDs, one guard hurt").
func verbless(s *syntax.Sentence) bool {
	for i := range s.Words {
		if s.Is(i, "AUX") || s.Is(i, "VERB") && active(s, i) {
			return false
		}
	}
	return true
}

// active tells a verb with a subject that does something, with an object, or in the
// infinitive.
func active(s *syntax.Sentence, i int) bool {
	k := s.Child(i, "nsubj")
	return k >= 0 && s.Rel(k) == "nsubj" && !s.Is(k, "NUM") && !s.IsPassive(i) || s.Child(i, "obj") >= 0 || s.Words[i].Feat("VerbForm") == "Inf"
}
