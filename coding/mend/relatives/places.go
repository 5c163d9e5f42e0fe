package relatives

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// RelativeOfPlace hangs a clause that "where" opens on the noun before the comma, where the
// parser took it for a circumstance of the verb: « la cité de Kamango, d'où ils ont été
// chassés ».
func RelativeOfPlace(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "obl" || s.Words[k].Feat("PronType") != "Rel" || v < k || !s.Is(v, "VERB") || !slices.Contains([]string{"advcl", "parataxis"}, s.Rel(v)) || s.Child(v, "mark") >= 0 {
			continue
		}
		first := s.Leftmost(k)
		if first < 2 || s.Lower[first-1] != "," || s.Leftmost(v) < first-1 || !s.Is(first-2, "NOUN", "PROPN") {
			continue
		}
		n := s.HeadIn(s.ChunkStart(first-2), first-2)
		for up := s.Words[n].Head; up >= 0 && up < n && syntax.BaseRel(s.Rel(n)) == "nmod" && s.Is(up, "NOUN"); up = s.Words[n].Head {
			n = up
		}
		if !s.Within(n, v) {
			s.Rehang(func() { s.Hang(v, n, "acl:relcl") })
		}
	}
}

// WhereClause hangs a clause that "where" opens behind a comma on the noun before it, of
// which it tells, where the parser took it for more of what the sentence tells: "killed a
// teacher in Pattani, [where] thousands have died since 2004".
func WhereClause(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if !l.Set("relative-where").Word(s, k) || s.Lower[k-1] != "," || !s.Is(k-2, "NOUN", "PROPN") || v < k || !s.Is(v, "VERB", "NOUN", "ADJ") || s.Child(v, "mark", "cc") >= 0 {
			continue
		}
		switch up := s.Words[v].Head; {
		case up < 0 || up > k:
			continue
		case s.Rel(v) != "parataxis" && s.Rel(v) != "advcl" && s.Rel(v) != "conj" && s.Rel(v) != "ccomp":
			continue
		}
		n := s.HeadIn(s.ChunkStart(k-2), k-2)
		if !s.Within(n, v) {
			s.Rehang(func() { s.Hang(v, n, "acl:relcl") })
		}
	}
}

// RelativeOfFrame hangs a relative clause between commas on the place before it at the head of a
// sentence, and that place on what is told of it behind, where the parser took the two for a clause
// of the verb of saying: "In [Kusha], where rebels [killed] nine last week, the governor said …".
func RelativeOfFrame(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c || !s.Is(c, "VERB") || !s.Is(v, "VERB") || s.Rel(c) != "ccomp" && s.Rel(c) != "advcl" && s.Rel(c) != "parataxis" {
			continue
		}
		n := s.Child(c, "obl")
		if n < 1 || n > c || !s.Is(n, "NOUN", "PROPN") || s.Leftmost(n) != 0 || !s.Is(0, "ADP") {
			continue
		}
		_, last := s.NounPhrase(n)
		w := last + 2
		if w >= c || s.Lower[last+1] != "," || !l.Set("relative-where").Word(s, w) && s.Words[w].Feat("PronType") != "Rel" && !s.Is(w, "PRON") {
			continue
		}
		subject := s.Child(v, "nsubj")
		if subject <= c || !s.Between(c, subject, "PUNCT") {
			continue
		}
		to := v
		for _, k := range s.Children(v, "ccomp") {
			if k > v && l.Set("say").At(s, v) > 0 {
				to = k
			}
		}
		s.Rehang(func() {
			s.Hang(n, to, "obl")
			s.Hang(c, n, "acl:relcl")
		})
	}
}

// SinceOfRelative hangs a time of "since" on the relative clause that it ends, which is told
// in the perfect as that of the sentence is not: "killed two men in the region, which has
// seen a rebellion [since 1989]".
func SinceOfRelative(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		c, v := s.Child(k, "case", "mark"), s.Words[k].Head
		if c < 2 || c > k || v < 0 || v > c || !l.Set("since").Word(s, c) || !s.Is(v, "VERB") || s.Child(v, "aux") >= 0 {
			continue
		}
		r := -1
		for i := v + 1; i < c; i++ {
			if s.Rel(i) == "acl:relcl" && s.Within(i, v) && s.Child(i, "aux") >= 0 {
				r = i
			}
		}
		if r < 0 {
			continue
		}
		if _, end := s.Subtree(r); end != c-1 {
			continue
		}
		rel := s.Words[k].Rel
		s.Rehang(func() { s.Hang(k, r, rel) })
	}
}

// SurvivedWhen makes a verb of surviving the main one, and the verb at the end that of the
// clause of time behind it, where the parser took the first for what describes the subject: "A
// leader [escaped] when a bomb attached to his car [exploded]".
func SurvivedWhen(l *tree.Language, s *syntax.Sentence) {
	v := s.Root()
	n := s.Child(v, "nsubj")
	e := -1
	if n >= 0 {
		e = s.Child(n, "acl")
	}
	if e < 0 || e < n || e > v || !s.Is(v, "VERB") || !s.PastForm(e) || l.Set("survive").At(s, e) == 0 || s.Child(e, "aux:pass") >= 0 {
		return
	}
	w := s.Child(e, "advcl")
	if w < e || w > v || s.Words[w].Feat("VerbForm") != "Part" || s.Child(w, "aux", "aux:pass") >= 0 {
		return
	}
	b, when := s.Child(w, "nsubj", "nsubj:pass"), s.Child(w, "advmod", "mark")
	if b < 0 || when < 0 || when > b || !l.Set("relative-when").Word(s, when) {
		return
	}
	s.Rehang(func() {
		s.Hang(e, -1, "root")
		s.Words[n].Head = e
		s.Hang(w, b, "acl")
		s.Hang(b, v, "nsubj")
		s.Words[when].Head = v
		s.Hang(v, e, "advcl")
	})
}

// GerundBehindSurvived hangs on the verb of a clause of time what it did to others, which the
// parser hung on the verb of surviving before it: "survived when a bomb hit his car, [killing]
// his driver".
func GerundBehindSurvived(l *tree.Language, s *syntax.Sentence) {
	for g := range s.Words {
		v := s.Words[g].Head
		if s.Rel(g) != "advcl" || s.Words[g].Feat("VerbForm") == "Fin" || v < 0 || v > g || l.Set("survive").At(s, v) == 0 && l.Set("unhurt").At(s, v) == 0 || s.Child(g, "mark", "nsubj") >= 0 {
			continue
		}
		for _, w := range s.Children(v, "advcl") {
			if w > v && w < g && s.Child(w, "nsubj", "nsubj:pass") >= 0 {
				s.Rehang(func() { s.Words[g].Head = w })
			}
		}
	}
}
