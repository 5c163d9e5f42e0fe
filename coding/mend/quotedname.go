package mend

import "attest/coding/syntax"

// quotedGroup hangs a name in quotation marks behind a preposition of belonging on the noun right
// before that, where the parser hung it farther off: « enlevés par des hommes du "Front" ».
func quotedGroup(l *Language, s *syntax.Sentence) {
	for n := 3; n < len(s.Words); n++ {
		c := s.Child(n, "case")
		if !s.Is(n, "NOUN", "PROPN") || c < 1 || c > n-2 || !syntax.OpensQuotation(s.Lower[n-1]) || !l.Set("genitive-preposition").Word(s, c) {
			continue
		}
		g := c - 1
		if rel := syntax.BaseRel(s.Rel(n)); rel != "obl" && rel != "nmod" || !s.Is(g, "NOUN") || s.Words[n].Head == g || s.Within(g, n) {
			continue
		}
		s.Rehang(func() { s.Hang(n, g, "nmod") })
	}
}
