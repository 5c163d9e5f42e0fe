package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// FirstClause joins the clauses of a row of which the parser took the one for what the other says, though
// nobody says anything: "[A bomb exploded in Gao], rockets hit a camp and gunmen seized a priest".
func FirstClause(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "ccomp" || v < c || !s.Is(c, "VERB") || !s.Is(v, "VERB") || !deed(l, s, c) || !deed(l, s, v) || s.Child(c, "mark") >= 0 {
			continue
		}
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < c || k > v || !s.Is(k, "NOUN", "PROPN") || s.Leftmost(k) < 1 || s.Lower[s.Leftmost(k)-1] != "," {
			continue
		}
		last := lastOfRow(l, s, v)
		if last < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(c, v)
			s.Hang(v, c, "conj")
			s.Hang(last, c, "conj")
		})
	}
}

// lastOfRow returns the verb, with a subject of its own, that "and" joins to another; or -1.
func lastOfRow(l *tree.Language, s *syntax.Sentence, v int) int {
	for _, o := range s.Kids[v] {
		if rel := s.Rel(o); o > v && (rel == "ccomp" || rel == "conj") && s.Child(o, "cc") >= 0 && s.Child(o, "nsubj", "nsubj:pass") > v && deed(l, s, o) {
			return o
		}
	}
	return -1
}

// deed tells a verb that is none of saying, denying or accusing.
func deed(l *tree.Language, s *syntax.Sentence, v int) bool {
	for _, set := range []string{"say", "say-clause", "deny", "accuse"} {
		if l.Set(set).At(s, v) > 0 {
			return false
		}
	}
	return true
}
