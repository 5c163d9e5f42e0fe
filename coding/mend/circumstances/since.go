package circumstances

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SinceBehindAside hangs since when on the verb before a relative clause between commas, where the parser
// hung it on that of the clause: "have been killed in the provinces, where most are farmers, since [May]".
func SinceBehindAside(l *tree.Language, s *syntax.Sentence) {
	for t := 2; t < len(s.Words); t++ {
		v := s.Words[t].Head
		first := s.Leftmost(t)
		if v == t-1 && s.Rel(v) == "case" && l.Set("since").Word(s, v) { // the time hung on the preposition
			first, v = v, s.Words[v].Head
		} else if !l.Set("since").HasPrep(s.Preposition(t)) {
			continue
		}
		if v < 0 || v > t {
			continue
		}
		for first < t && s.Is(first, "PUNCT") {
			first++
		}
		clause := s.ClauseOf(v)
		if first < 1 || s.Lower[first-1] != "," || syntax.BaseRel(s.Rel(clause)) != "acl" || !opensBehindComma(s, clause) {
			continue
		}
		main := s.ClauseOf(s.Words[clause].Head)
		if main < clause && s.Is(main, "VERB") {
			s.Rehang(func() {
				s.Hang(t, main, "obl")
				s.Hang(first, t, "case")
			})
		}
	}
}

// opensBehindComma tells a relative clause in front of which there is a comma: ", where most are farmers".
func opensBehindComma(s *syntax.Sentence, clause int) bool {
	first := s.Leftmost(clause)
	return s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ","
}
