package speech

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SourceAtEnd makes the verb of a sentence its head again, where the parser took for that the
// source named behind the last comma: "Gunmen killed a man in Yala, the capital of the state,
// according to news [reports]".
func SourceAtEnd(l *tree.Language, s *syntax.Sentence) {
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

// behindSourceWord reports whether a preposition of sources opens a phrase.
func behindSourceWord(l *tree.Language, s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(s.Children(h, "case"), func(k int) bool {
		return k < h && l.Set("source-preposition").At(s, k) > 0
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

// RelativeOfSource hangs a relative pronoun behind a preposition of sources on the verb
// of its clause, where the parser took it for the article of the subject: "a claim
// according to which howitzers struck the town".
func RelativeOfSource(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		n := l.Set("source-preposition").At(s, i)
		k := i + n
		if n == 0 || k >= len(s.Words) || !s.Relative(k) {
			continue
		}
		h := s.Words[k].Head
		if h < k || !s.Is(h, "NOUN", "PROPN") || s.Words[h].Head < 0 || !s.Is(s.Words[h].Head, "VERB", "AUX", "ADJ", "NOUN") {
			continue
		}
		s.Rehang(func() {
			for j := i; j < k; j++ {
				if s.Words[j].Head == h {
					s.Words[j].Head = k
				}
			}
			s.Hang(k, s.Words[h].Head, "obl")
		})
	}
}

// SourceAsSubject makes who is named behind a preposition of sources no subject of the verb
// that has one: "According to Colonel Ann Lee, rebels attacked the town", "According to the
// governor, Ann Lee, rebels attacked it".
func SourceAsSubject(l *tree.Language, s *syntax.Sentence) {
	for h := range s.Words {
		v := s.Words[h].Head
		if v < 0 || syntax.BaseRel(s.Rel(h)) != "nsubj" || len(s.Children(v, "nsubj")) < 2 {
			continue
		}
		if behindSourceWord(l, s, h) {
			s.Rehang(func() { s.Words[h].Rel = "obl" })
		} else if _, last := s.NounPhrase(h); last+1 < v && s.Lower[last+1] == ":" {
			s.Rehang(func() { s.Words[h].Rel = "dislocated" }) // « Le colonel : des rebelles ont attaqué »
		} else if g := sourceBefore(l, s, h); g >= 0 {
			s.Rehang(func() { s.Hang(h, g, "appos") })
		}
	}
}

// sourceBefore returns the head of the source that a phrase between commas says more of, or
// -1 where it does not.
func sourceBefore(l *tree.Language, s *syntax.Sentence, h int) int {
	first, last := s.NounPhrase(h)
	if first < 2 || s.Lower[first-1] != "," || last+1 >= len(s.Words) || s.Lower[last+1] != "," {
		return -1
	}
	for _, g := range s.Children(s.Words[h].Head, "obl") {
		if g < first && s.Within(first-2, g) && behindSourceWord(l, s, g) {
			return g
		}
	}
	return -1
}

// ClauseBehindSpeaker hangs on the verb of saying a clause with a subject of its own, which
// the parser took for a relative one of the speaker before its comma: « Lundi, affirme le
// gouverneur, des hommes armés ont tué neuf bergers ».
func ClauseBehindSpeaker(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		g := s.Words[c].Head
		if s.Rel(c) != "acl:relcl" || g < 0 || g > c || s.RelativeClause(c) {
			continue
		}
		k, v := s.Child(c, "nsubj"), s.Words[g].Head
		if k < g || v < 0 || v > g || !s.Is(k, "NOUN", "PROPN") || l.Set("say").At(s, v) == 0 && l.Set("source-preposition").At(s, max(0, v-2)) == 0 || s.Child(v, "ccomp") >= 0 {
			continue
		}
		if first, _ := s.NounPhrase(k); first > 0 && s.Lower[first-1] == "," {
			s.Rehang(func() { s.Hang(c, v, "ccomp") })
		}
	}
}

// SubjectBehindTitled gives a verb the plural right before it as its subject, where the parser
// took the name between commas for it, which describes who is cited: « selon le gouverneur,
// Jean Bemba, [des éleveurs] se sont affrontés ».
func SubjectBehindTitled(_ *tree.Language, s *syntax.Sentence) {
	for a := 4; a+1 < len(s.Words); a++ {
		k := s.Words[a].Head
		if s.Rel(a) != "appos" || !s.Is(a, "NOUN") || k < 2 || k > a || !s.Is(k, "PROPN") || s.Rel(k) != "nsubj" || s.Lower[k-1] != "," || s.Child(a, "det", "nummod") < 0 {
			continue
		}
		v := s.Words[k].Head
		_, last := s.Subtree(a)
		if v < last || last+1 >= len(s.Words) || s.Lower[last+1] == "," || !s.PluralVerb(v) && s.Words[v].Feat("Number") != "Plur" || s.Words[a].Feat("Number") != "Plur" {
			continue
		}
		h := s.HeadIn(s.ChunkStart(k-2), k-2)
		for h >= 0 && s.Words[h].Head >= 0 && s.Words[h].Head < k && s.Words[h].Head != v {
			h = s.Words[h].Head
		}
		if h < 0 || s.Words[h].Head != v || !s.Is(h, "NOUN") || s.Child(h, "case") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(a, v, "nsubj")
			s.Hang(k, h, "appos")
		})
	}
}

// AgentBehindSource hangs on a passive verb the agent behind an aside that names a source, where
// the parser hung it on that source: "were killed, according to neighbours, [by soldiers]".
func AgentBehindSource(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.IsPassive(v) || s.Child(v, "obl:agent") >= 0 {
			continue
		}
		open := v + 1
		for open < len(s.Words) && s.Lower[open] != "," && !s.Is(open, "VERB", "AUX", "SCONJ") {
			open++
		}
		if open+1 >= len(s.Words) || s.Lower[open] != "," || l.Set("source-preposition").At(s, open+1) == 0 {
			continue
		}
		p := open + 2
		for p < len(s.Words) && p <= open+longestSource && s.Lower[p] != "," {
			p++
		}
		p++
		if p+1 >= len(s.Words) || s.Lower[p-1] != "," || !l.Set("agent-preposition").Word(s, p) {
			continue
		}
		if h := s.Words[p].Head; h > p && s.Is(h, "NOUN", "PROPN", "PRON") && s.Words[h].Head != v && s.Rel(p) == "case" {
			s.Rehang(func() { s.Hang(h, v, "obl:agent") })
		}
	}
}

// longestSource is how many words the aside that names a source may have.
const longestSource = 12
