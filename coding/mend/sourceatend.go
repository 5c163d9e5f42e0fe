package mend

import "attest/coding/syntax"

// sourceAtEnd makes the verb of a sentence its head again, where the parser took for that the
// source named behind the last comma: "Gunmen killed a man in Yala, the capital of the state,
// according to news [reports]".
func sourceAtEnd(l *Language, s *syntax.Sentence) {
	r := s.Root()
	if r < 0 || !s.Is(r, "NOUN", "PROPN") || !behindSourceWord(l, s, r) || s.Child(r, "cop") >= 0 {
		return
	}
	first, _ := s.NounPhrase(r)
	for first > 0 && s.Lower[first] != "," {
		first--
	}
	v := topVerb(s, first)
	if v < 0 {
		return
	}
	s.Rehang(func() {
		for _, k := range s.Kids[r] {
			if k == v || k > first {
				continue
			}
			s.Words[k].Head = v
			if s.Rel(k) == "nsubj" && s.Words[v].Head == k { // "gunmen shot and killed", the first verb read as a noun
				continue
			}
			if s.Within(v, k) || s.Rel(k) == "compound" { // "[On Monday], gunmen killed"
				s.Words[k].Rel = "obl"
			}
			if a, _ := s.NounPhrase(k); k > v && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case") < 0 && a > 1 && s.Lower[a-1] == "," {
				s.Hang(k, s.HeadIn(s.ChunkStart(a-2), a-2), "appos")
			}
		}
		s.Hang(v, -1, "root")
		s.Hang(r, v, "obl")
	})
}

// topVerb returns the verb before a word that hangs nearest to the root and is of no relative
// clause, or -1.
func topVerb(s *syntax.Sentence, before int) int {
	best, least := -1, len(s.Words)
	for v := range before {
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") == "Inf" || syntax.BaseRel(s.Rel(v)) == "acl" && s.Child(v, "nsubj", "obj") < 0 || s.RelativeClause(v) {
			continue
		}
		depth := 0
		for w := v; s.Words[w].Head >= 0 && depth < len(s.Words); w = s.Words[w].Head {
			depth++
		}
		if depth < least {
			best, least = v, depth
		}
	}
	return best
}
