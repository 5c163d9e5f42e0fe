package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// TellsAfterAll makes a verb of telling that the parser took for a participle of who tells the
// verb of the sentence, since the clause stands behind it that is told: "[The mayor] warned on
// Monday that troops …", "[A nurse] described how gunmen …", « Un berger décrit comment … ».
func TellsAfterAll(l *tree.Language, s *syntax.Sentence) {
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

// tells reports whether a word is a verb that takes a clause of what somebody says, denies or vows.
func tells(l *tree.Language, s *syntax.Sentence, v int) bool {
	g := l.Grammar
	return g.Set("say").At(s, v) > 0 || g.Set("deny").At(s, v) > 0 || g.Set("vow").At(s, v) > 0
}

// clauseTold returns the verb of the clause that opens behind a verb with "that" or "how", no
// other verb but participles between, or -1.
func clauseTold(l *tree.Language, s *syntax.Sentence, v int) int {
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
func hangTold(l *tree.Language, s *syntax.Sentence, n, v, c int) {
	s.Words[v].Feats = tree.FinitePast
	for k := range s.Words {
		if k != v && k != c && (s.Words[k].Head == n && k > v || s.Words[k].Head == c && k < v) {
			s.Words[k].Head = v
		}
	}
	s.Hang(n, v, "nsubj")
	s.Hang(c, v, "ccomp")
}

// StatementSpeaks makes a statement that stands before a verb of saying its subject, where the
// parser took it for a circumstance, and takes "said" for that verb where it was read
// as a description of who stands behind it: "An army statement said rebels had killed two".
func StatementSpeaks(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		if !s.Is(n, "NOUN") || !l.Set("statement").Word(s, n) || s.Child(n, "case", "cop") >= 0 || s.Rel(n) != "obl" && s.Rel(n) != "obl:unmarked" {
			continue
		}
		v := s.Words[n].Head
		if v < n || !s.Is(v, "VERB") || s.Child(v, "nsubj") >= 0 && s.Child(v, "nsubj") < n {
			continue
		}
		if _, last := s.Subtree(n); last+2 < len(s.Words) && saidAsAdjective(l, s, last+1, v) {
			s.Rehang(func() { saidInstead(s, last+1, n, v) })
			continue
		}
		if s.Child(v, "nsubj", "nsubj:pass", "aux:pass") < 0 {
			s.Words[n].Rel = "nsubj"
		}
	}
}

// saidAsAdjective reports whether a word is a verb of saying at w that hangs as a description on the subject of
// verb v right behind it.
func saidAsAdjective(l *tree.Language, s *syntax.Sentence, w, v int) bool {
	h := s.Words[w].Head
	return s.Is(w, "VERB") && l.Set("say").At(s, w) > 0 && s.Rel(w) == "amod" && h > w && s.Words[h].Head == v && syntax.BaseRel(s.Rel(h)) == "nsubj"
}

// saidInstead puts a verb of saying in the place of verb v, which it governs then, with
// statement n as its subject and what stood before it.
func saidInstead(s *syntax.Sentence, said, n, v int) {
	s.TakePlaceOf(said, v)
	s.Words[said].Feats = tree.FinitePast
	for _, k := range s.Kids[v] {
		if k < said || s.Is(k, "PUNCT") && k > v {
			s.Words[k].Head = said
		}
	}
	s.Words[n].Rel = "nsubj"
	s.Hang(v, said, "ccomp")
}

// CausedToKnow makes the first word of an idiom of saying with a causative the verb of its
// clause: « a fait savoir que ».
func CausedToKnow(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.Rel(k) != "aux:caus" || h != k+1 || l.Set("say").At(s, k) < 2 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(k, h)
			s.Words[k].UPOS = "VERB"
			for i := range s.Words {
				if i != k && s.Words[i].Head == h {
					s.Words[i].Head = k
					if s.Rel(i) == "nsubj:caus" {
						s.Words[i].Rel = "nsubj"
					}
				}
			}
			s.Hang(h, k, "xcomp")
		})
	}
}

// PresentBeforeColon makes a verb of saying of what the parser took for an adjective between the
// speaker and a colon: « L'inspecteur dément : … ».
func PresentBeforeColon(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "ADJ") || s.Words[v].Head != n || s.Lower[v+1] != ":" || s.Words[n].Head >= 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		verb := l.Forms[s.Lower[v]].Verb
		if !l.Set("say").Has(verb) && !l.Set("deny").Has(verb) {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePresent)
			s.Words[v].Lemma, s.Lemma[v] = verb, verb
			s.Hang(v, -1, "root")
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[n] {
				if k > v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// ToldWithoutVerb gives what is told before a comma and who says it its verb back, which the parser took
// for a participle of its subject: "Rebels [murdered] and beheaded five people on Monday, a paper
// said".
func ToldWithoutVerb(l *tree.Language, s *syntax.Sentence) {
	for said := range s.Words {
		subjects := s.Children(said, "nsubj")
		if !s.Is(said, "VERB") || len(subjects) != 2 || l.Set("say").At(s, said) == 0 || subjects[1] > said {
			continue
		}
		n, who := subjects[0], subjects[1]
		v, first := s.Child(n, "acl"), s.Leftmost(who)
		if v != n+1 || !s.PastForm(v) || s.Child(v, "aux", "aux:pass", "obl:agent", "mark") >= 0 || first < 1 || s.Lower[first-1] != "," && s.Lower[first] != "," {
			continue
		}
		if s.Child(v, "obj") < 0 && s.Child(max(s.Child(v, "conj"), 0), "obj") < v { // "soldiers killed in the raid, the army said"
			continue
		}
		s.Rehang(func() {
			s.Hang(v, said, "ccomp")
			s.Words[v].Feats = tree.FinitePast
			s.Words[n].Head = v
			if k := s.Child(v, "conj"); k > v && s.Is(k, "VERB") && s.PastForm(k) {
				s.Words[k].Feats = tree.FinitePast
			}
		})
	}
}
