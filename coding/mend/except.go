package mend

import "attest/coding/syntax"

// exceptNothing makes what is left after "nothing but" the argument that the negative
// pronoun stood for, which denies nothing: "its planes hit nothing but [the radar]".
func exceptNothing(l *Language, s *syntax.Sentence) {
	for c := 1; c+1 < len(s.Words); c++ {
		none := c - 1
		n := s.Words[c].Head
		if l.Set("except").At(s, c) == 0 || !s.Is(none, "PRON", "NOUN") || n <= c || !s.Is(n, "NOUN", "PROPN", "NUM") {
			continue
		}
		det := s.Child(none, "det")
		if !l.Set("negation").Word(s, none) && (det < 0 || !l.Set("negation").Word(s, det)) || s.Words[none].Head < 0 || s.Words[n].Head != none && s.Words[n].Head != s.Words[none].Head {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, none)
			s.Hang(none, n, "advmod")
			s.Words[c].Rel = "advmod"
		})
	}
}
