package mend

import "attest/coding/syntax"

// genitiveBehindAdjective hangs on the noun a phrase of "of" that the parser hung on the
// adjective between them, which takes none: « des combattants présumés du M23 ».
func (m *Mender) genitiveBehindAdjective(s *syntax.Sentence) {
	for k := range s.Words {
		a := s.Words[k].Head
		if !s.Is(k, "NOUN", "PROPN") || a < 1 || a > k || s.Child(k, "case") != a+1 || !m.grammar.Set("takes-no-genitive").Word(s, a) || !m.grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		if n := s.Words[a].Head; n >= 0 && n < a && s.Is(n, "NOUN", "PROPN") && (s.Rel(a) == "amod" || s.Rel(a) == "acl") {
			s.Rehang(func() { s.Words[k].Head, s.Words[k].Rel = n, "nmod" })
		}
	}
}
