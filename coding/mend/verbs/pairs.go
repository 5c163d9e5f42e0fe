package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// VerbPair makes active the first of two verbs in the past that "and" joins right behind
// their subject, where only the second has the object of both and the parser took the first
// for a participle: "Rebels ambushed and killed nine soldiers". Who is told of by two
// participles has no object behind them.
func VerbPair(_ *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, w := pairAround(s, v)
		if w < 0 {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				hangPair(s, n, v, w)
			}
			s.Words[v].Feats = tree.FinitePast
			s.Words[w].Feats = s.Words[v].Feats
			s.Words[n].Rel = "nsubj"
		})
	}
}

// pairAround returns the subject before verb v and the second verb of its pair; -1 where v
// is the first of none.
func pairAround(s *syntax.Sentence, v int) (subject, second int) {
	n := v - 1
	for n > 0 && s.Is(n, "ADV") {
		n--
	}
	and := v + 1
	w := and + 1
	for w < len(s.Words) && s.Is(w, "ADV") {
		w++
	}
	if w >= len(s.Words) || !s.Is(and, "CCONJ") || !pastActive(s, v) || !pastActive(s, w) || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 {
		return -1, -1
	}
	o := s.Child(w, "obj")
	if o < w || s.IsTimed(o) || s.Between(w, o, "PUNCT", "VERB") || s.Child(v, "obj") >= 0 {
		return -1, -1
	}
	switch {
	case s.Words[v].Head == n && s.Rel(v) == "acl" && (s.Words[n].Head < 0 && (s.Words[w].Head == v || s.Words[w].Head == n) || s.Words[n].Head == w && syntax.BaseRel(s.Rel(n)) == "nsubj"):
		return n, w
	case s.Words[n].Head == v && syntax.BaseRel(s.Rel(n)) == "nsubj" && s.Words[w].Head == v && s.Rel(w) == "conj":
		return n, w
	}
	return -1, -1
}

// pastActive reports whether a word is a verb in a form of the past with no auxiliary, mark or agent. No infinitive,
// whatever the tagger says, differs from its lemma: "ambushed and [shot] two men".
func pastActive(s *syntax.Sentence, v int) bool {
	past := s.PastForm(v) || s.Words[v].Feat("VerbForm") == "Inf" && s.Lower[v] != s.Lemma[v]
	return s.Is(v, "VERB") && past && s.Child(v, "aux", "aux:pass", "cop", "mark", "obl:agent") < 0
}

// hangPair makes the first verb of a pair the head of both, in the place of the subject or
// of the second verb.
func hangPair(s *syntax.Sentence, n, v, w int) {
	top, rel := -1, "root"
	if s.Words[n].Head == w {
		top, rel = s.Words[w].Head, s.Words[w].Rel
	}
	s.Hang(v, top, rel)
	s.Hang(w, v, "conj")
	for k := range s.Words {
		h := s.Words[k].Head
		if k != v && k != w && (h == n && k > v || h == w && k < n) {
			s.Words[k].Head = v
		}
	}
	s.Words[n].Head = v
}

// VerbBehindAnd joins a verb behind "and", taken for a participle of the object before it, with
// the verb of that object: "denied responsibility and [blamed] the army".
func VerbBehindAnd(_ *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Words[v].Head
		if s.Rel(v) != "acl" || s.Child(v, "cc") != v-1 || n != v-2 || !s.PastForm(v) || s.Rel(n) != "obj" {
			continue
		}
		up := s.Words[n].Head
		if up < 0 || up > n || !s.Is(up, "VERB") || s.Child(v, "obl:agent", "aux", "aux:pass", "nsubj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, up, "conj")
			s.Words[v].Feats = s.Words[up].Feats
			for _, k := range s.Kids[n] {
				if k > v {
					s.Words[k].Head = v
				}
			}
			for _, k := range s.Children(up, "obj", "obl") {
				if k > v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// ObjectAsConjunct makes the object of a verb that has none of the noun right behind it that
// the parser joined to the verb, or to the one before it, with nothing to join them: "fired
// [rocket-propelled grenades] at a post", "sealed off the area and rounded up [ten suspects]",
// "shot dead [a 20-year-old Syrian]".
func ObjectAsConjunct(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		up := s.Words[k].Head
		if s.Rel(k) != "conj" || up < 0 || up >= k || !s.Is(up, "VERB") || s.Child(k, "cc", "case", "nsubj", "cop") >= 0 {
			continue
		}
		if called := s.Is(k, "ADJ") && s.Child(k, "det") >= 0; !s.Is(k, "NOUN", "PROPN") && !called { // "a 20-year-old Syrian"
			continue
		}
		first, _ := s.Subtree(k)
		v := first - 1
		if v > up && (s.Rel(v) == "compound:prt" || s.Is(v, "ADJ") && s.Rel(v) == "xcomp") {
			v = s.Words[v].Head
		}
		if v < up || v != up && (s.Words[v].Head != up || s.Rel(v) != "conj" || !s.Is(v, "VERB")) || s.Is(first, "PUNCT") || s.Child(v, "obj", "nsubj:pass", "aux:pass") >= 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obj") })
	}
}
