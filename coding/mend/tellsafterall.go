package mend

import "attest/coding/syntax"

// tellsAfterAll makes a verb of telling that the parser took for a participle of who tells the
// verb of the sentence, since the clause stands behind it that is told: "[The mayor] warned on
// Monday that troops …", "[A nurse] described how gunmen …", « Un berger décrit comment … ».
func tellsAfterAll(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Rel(v) != "acl" || n < 0 || n > v || !s.Is(n, "NOUN", "PROPN") || l.Set("saying-noun").Word(s, n) || !tells(l, s, v) ||
			s.Child(v, "aux", "aux:pass", "mark", "nsubj", "obl:agent") >= 0 || s.Child(n, "case") >= 0 || s.Lower[v-1] == "," && !s.Between(n, v-1, "PUNCT") {
			continue
		}
		c := clauseTold(l, s, v)
		if c < 0 {
			continue
		}
		switch up := s.Words[n].Head; {
		case up < 0:
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				hangTold(l, s, n, v, c)
			})
		case up == c && syntax.BaseRel(s.Rel(n)) == "nsubj":
			s.Rehang(func() {
				s.TakePlaceOf(v, c)
				hangTold(l, s, n, v, c)
			})
		}
	}
}

// tells tells a verb that takes a clause of what somebody says, denies or vows.
func tells(l *Language, s *syntax.Sentence, v int) bool {
	g := l.Grammar
	return g.Set("say").At(s, v) > 0 || g.Set("deny").At(s, v) > 0 || g.Set("vow").At(s, v) > 0
}

// clauseTold returns the verb of the clause that opens behind a verb with "that" or "how", no
// other verb but participles between, or -1.
func clauseTold(l *Language, s *syntax.Sentence, v int) int {
	for w := v + 1; w < len(s.Words); w++ {
		switch {
		case s.Is(w, "SCONJ") && l.Set("that").Word(s, w), l.Set("how").Word(s, w):
			if c := s.Words[w].Head; c > w && s.Is(c, "VERB") && s.Child(c, "nsubj", "nsubj:pass") >= 0 {
				return c
			}
			return -1
		case s.Is(w, "AUX"), s.Is(w, "VERB") && s.Rel(w) != "acl" && s.Rel(w) != "amod", s.Lower[w] == ";", s.Lower[w] == ":":
			return -1
		}
	}
	return -1
}

// hangTold makes n the subject of v and c what v tells; what stands behind v and hung on n, and
// what stands before v and hung on c, hangs on v.
func hangTold(l *Language, s *syntax.Sentence, n, v, c int) {
	s.Words[v].Feats = finitePast
	for k := range s.Words {
		if k != v && k != c && (s.Words[k].Head == n && k > v || s.Words[k].Head == c && k < v) {
			s.Words[k].Head = v
		}
	}
	s.Hang(n, v, "nsubj")
	s.Hang(c, v, "ccomp")
}
