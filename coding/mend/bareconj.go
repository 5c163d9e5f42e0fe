package mend

import "attest/coding/syntax"

// joinedGenitives joins a bare genitive of persons to the one before it, where the parser joined it to
// their noun and made two of one: « les forces de défense et [de sécurité] ».
func joinedGenitives(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h, c, and := s.Words[k].Head, s.Child(k, "case"), s.Child(k, "cc")
		if s.Rel(k) != "conj" || !s.Is(k, "NOUN") || h < 0 || h > k || !s.Is(h, "NOUN") || !l.IsPerson(s.Words[h]) || c != k-1 || and != k-2 || s.Child(k, "det", "nummod") >= 0 {
			continue
		}
		g := and - 1
		if s.Words[g].Head != h || syntax.BaseRel(s.Rel(g)) != "nmod" || !s.Is(g, "NOUN") || s.Child(g, "det", "nummod") >= 0 || s.Child(g, "case") != g-1 || s.Lower[g-1] != s.Lower[c] || s.Preposition(h) == s.Preposition(k) && s.Child(h, "det") < 0 {
			continue
		}
		v := s.Words[h].Head
		s.Rehang(func() {
			s.Words[k].Head = g
			for _, o := range s.Kids[k] {
				if s.Rel(o) == "conj" && s.Child(o, "det") >= 0 { // « entre les forces de défense et de sécurité et [des rebelles] »
					s.Words[o].Head = h
				}
				if o > k && s.Is(o, "NOUN", "PROPN") && s.Child(o, "det") >= 0 && s.Child(o, "case") >= 0 && s.Preposition(o) != s.Preposition(k) && v >= 0 && s.Is(v, "VERB") {
					s.Hang(o, v, "obl") // « opposé les forces de défense et de sécurité [à des rebelles] »
				}
			}
		})
	}
}
