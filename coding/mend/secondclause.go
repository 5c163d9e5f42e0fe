package mend

import "attest/coding/syntax"

// clauseAfterAnd joins to the clause before it, by its "and", a passive verb that has no subject and
// that the parser took for one that governs that clause: "sank two boats and dozens of rebels are
// [believed] to have been killed".
func clauseAfterAnd(s *syntax.Sentence) {
	v := s.Root()
	if v < 0 || s.Child(v, "aux:pass") < 0 || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
		return
	}
	first, n := s.Child(v, "ccomp"), s.VerbStart(v)-1
	if first < 0 || first > n || s.Words[first].Feat("VerbForm") != "Fin" || s.Child(first, "nsubj", "nsubj:pass") < 0 {
		return
	}
	for n > first && s.Rel(n) != "conj" && s.Words[n].Head > first {
		n = s.Words[n].Head
	}
	c := s.Child(n, "cc")
	if n <= first || c < 0 || s.Rel(n) != "conj" || !s.Is(n, "NOUN", "PROPN") || !s.Within(n, first) {
		return
	}
	s.Rehang(func() {
		s.Words[first].Head, s.Words[first].Rel = -1, "root"
		s.Words[v].Head, s.Words[v].Rel = first, "conj"
		s.Words[n].Head, s.Words[n].Rel = v, "nsubj:pass"
		s.Words[c].Head = v
		for _, k := range s.Kids[v] {
			if k < c && k != first {
				s.Words[k].Head = first
			}
		}
	})
}
