package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ContentOfSaying turns a relative clause that lacks nothing into what a noun of
// saying tells: "reports that a drone had hit a refinery".
func ContentOfSaying(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		n := s.Words[c].Head
		if s.Rel(c) != "acl:relcl" || n < 0 || !l.Set("saying-noun").Word(s, n) {
			continue
		}
		objects := s.Children(c, "obj")
		if s.Child(c, "nsubj", "nsubj:pass") < 0 || len(objects) < 2 || !l.Set("that").Word(s, objects[0]) {
			continue
		}
		that := &s.Words[objects[0]]
		that.UPOS, that.Rel = "SCONJ", "mark"
		s.Words[c].Rel = "acl"
	}
}

// RelativeOfSaying hangs on the verb of saying the clause that was taken for a relative
// one of the phrase before it though it lacks nothing: « a répondu par émissaire
// qu'il brûlerait le village », "informs the public that its troops found a cache".
func RelativeOfSaying(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		n := s.Words[c].Head
		objects, subjects := s.Children(c, "obj"), s.Children(c, "nsubj", "nsubj:pass")
		if len(subjects) > 1 && l.Set("that").Word(s, subjects[0]) {
			objects, subjects = append(subjects[:1:1], objects...), subjects[1:]
		}
		if s.Rel(c) != "acl:relcl" || n < 0 || n > c || len(objects) < 2 || len(subjects) == 0 || !l.Set("that").Word(s, objects[0]) || objects[0] <= n || objects[0] != endBefore(s, n, c)+1 {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > n || syntax.BaseRel(s.Rel(n)) != "obl" && syntax.BaseRel(s.Rel(n)) != "obj" || l.Set("say").At(s, v) == 0 && !l.Set("learn").Word(s, v) && !l.Set("come-from").Word(s, v) || s.Child(v, "ccomp") >= 0 {
			continue
		}
		that := &s.Words[objects[0]]
		s.Rehang(func() {
			that.UPOS, that.Rel = "SCONJ", "mark"
			s.Hang(c, v, "ccomp")
		})
	}
}

// endBefore returns the last word of a phrase before the clause c that hangs on it.
func endBefore(s *syntax.Sentence, n, c int) int {
	end := n
	for _, k := range s.Kids[n] {
		if k != c {
			_, last := s.Subtree(k)
			end = max(end, last)
		}
	}
	return end
}

// ClauseOfSaying hangs on the verb of saying the clause that was hung on the
// phrase before it, or on the verb as if that were a noun: "said in a statement on the web that
// two had died", "said in a statement that it had carried out the raid", "swore that two had died".
func ClauseOfSaying(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for c := range s.Words {
		mark := s.Child(c, "mark")
		n := s.Words[c].Head
		if mark < 0 || !g.Set("that").Word(s, mark) || n < 0 || n > c || syntax.BaseRel(s.Rel(c)) != "acl" {
			continue
		}
		if s.Is(n, "VERB") && s.Child(n, "ccomp") < 0 {
			s.Words[c].Rel = "ccomp"
			continue
		}
		if s.Rel(c) == "acl:relcl" && s.Child(c, "nsubj") < 0 || s.Rel(c) == "acl:relcl" && s.Child(c, "obj") < 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[n].Head
		if v >= 0 && v < n && syntax.BaseRel(s.Rel(n)) == "nmod" { // "a statement on the web"
			n, v = v, s.Words[v].Head
		}
		if v < 0 || v > n || syntax.BaseRel(s.Rel(n)) != "obl" || g.Set("say").At(s, v) == 0 && !g.Set("learn").Word(s, v) || s.Child(v, "ccomp") >= 0 {
			continue
		}
		s.Rehang(func() { s.Hang(c, v, "ccomp") })
	}
}

// AddedClause gives a participle of saying the clause behind it that has no "that", whose verb
// the parser took for that of the whole sentence: "…, the ministry said, adding [nine soldiers
// were wounded]".
func AddedClause(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Child(v, "nsubj", "nsubj:pass")
		start := s.VerbStart(v)
		if n < 0 || !s.Is(v, "VERB") || start < 2 || s.Child(v, "aux", "aux:pass") < 0 {
			continue
		}
		said := s.Child(n, "acl")
		o := s.HeadIn(s.ChunkStart(start-1), start-1)
		a := s.Words[max(o, 0)].Head
		if said < n || l.Set("say").At(s, said) == 0 || !s.PastForm(said) || o <= said || s.Rel(o) != "obj" || a <= said || a > o || !s.Within(a, said) || s.Words[a].Feat("VerbForm") != "Part" || l.Set("say").At(s, a) == 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(said, v)
			s.Words[said].Feats = tree.FinitePast
			for _, k := range s.Kids[v] {
				if k < a {
					s.Words[k].Head = said
				}
			}
			s.Hang(n, said, "nsubj")
			tree.HangSubject(s, o, v)
			s.Hang(v, a, "ccomp")
		})
	}
}

// ClauseAfterAnd joins to the clause before it, by its "and", a passive verb that has no subject and
// that the parser took for one that governs that clause: "sank two boats and dozens of rebels are
// [believed] to have been killed".
func ClauseAfterAnd(_ *tree.Language, s *syntax.Sentence) {
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
		s.Hang(first, -1, "root")
		s.Hang(v, first, "conj")
		s.Hang(n, v, "nsubj:pass")
		s.Words[c].Head = v
		for _, k := range s.Kids[v] {
			if k < c && k != first {
				s.Words[k].Head = first
			}
		}
	})
}

// ClauseBeforeSemicolon takes back the clause before a semicolon that the parser took
// for what somebody says whose verb stands, with its subject, behind it: "one group says
// that police fired; the commissioner says they did not". The sentence begins with it.
func ClauseBeforeSemicolon(_ *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v <= c || s.Rel(c) != "ccomp" || !s.Is(c, "VERB", "AUX", "ADJ", "NOUN") || len(s.Quoted) > 0 && s.Quoted[c] {
			continue
		}
		said := s.Child(v, "nsubj")
		if said < c || said > v {
			continue
		}
		first, _ := s.NounPhrase(said)
		if first < 1 || s.Lower[first-1] != ";" || s.Child(c, "nsubj", "nsubj:pass") < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(c, v)
			s.Hang(v, c, "parataxis")
		})
	}
}

// AccountTelling hangs a participle behind a noun of saying on it, where the parser hung it on
// the verb before: « a démenti les informations faisant état d'un bombardement ».
func AccountTelling(l *tree.Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "VERB") || s.Rel(v) != "advcl" || s.Words[v].Head >= n || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Pres" || s.Child(v, "mark", "nsubj") >= 0 {
			continue
		}
		if !s.Is(n, "NOUN") || s.Rel(n) != "obj" || s.Words[n].Head != s.Words[v].Head || !l.Set("saying-noun").Word(s, n) {
			continue
		}
		s.Rehang(func() { s.Hang(v, n, "acl") })
	}
}
