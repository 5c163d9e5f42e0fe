package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// OpensJoinedClause hangs on the verb of a clause behind "and" the phrase that opens it, which the parser
// joined to the end of the clause before: « ont attaqué un poste et [à Kidal], des hommes ont enlevé »,
// « et, [selon la police], des hommes ont enlevé ».
func OpensJoinedClause(_ *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		c := s.Child(n, "cc")
		if s.Rel(n) != "conj" || s.Words[n].Head > c || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") < 0 || n+2 >= len(s.Words) || s.Lower[n+1] != "," {
			continue
		}
		if first := s.Leftmost(n); first != c && s.Lower[first] != "," {
			continue
		}
		v := clauseBehind(s, n+2)
		if v < 0 || s.Words[v].Head > n || s.Within(n, v) {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, "obl")
			s.Words[c].Head = v
		})
	}
}

// clauseBehind returns the verb whose subject begins at a word, or -1.
func clauseBehind(s *syntax.Sentence, first int) int {
	for v := first + 1; v < len(s.Words); v++ {
		if k := s.Child(v, "nsubj", "nsubj:pass"); s.Is(v, "VERB") && k >= first && k < v && s.Leftmost(k) == first {
			return v
		}
		if s.Is(v, "PUNCT") {
			break
		}
	}
	return -1
}
