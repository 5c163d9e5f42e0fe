package blame

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// CalledWhat parts what is called something from what it is called where the
// parser read both as one phrase: "calls the story [an invention]", "holds [the
// militia] responsible".
func CalledWhat(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for v := range s.Words {
		if !s.Is(v, "VERB") || !g.Set("call").Word(s, v) && !g.Set("hold-responsible").Word(s, v) {
			continue
		}
		if x := s.Child(v, "xcomp"); x == v+1 && s.Is(x, "ADJ", "NOUN") && g.Set("author-word").Word(s, x) && s.Child(x, "obj") > x { // « rend responsables [les rebelles] »
			s.Rehang(func() { s.Words[s.Child(x, "obj")].Head = v })
		}
		for _, o := range s.Children(v, "obj", "ccomp", "xcomp") {
			if x := s.Child(o, "obj"); x > o && s.Is(o, "NOUN") && s.Rel(o) == "obj" && s.Child(x, "case") < 0 && g.Set("false-word").At(s, x) > 0 {
				s.Rehang(func() { s.Hang(x, v, "xcomp") })
				break
			}
			if x := authorWordBehind(l, s, o); x >= 0 && s.Rel(o) == "obj" && g.Set("hold-responsible").Word(s, v) {
				s.Rehang(func() { s.Hang(x, v, "xcomp") })
				break
			}
			if n := s.Child(o, "compound"); n > v && n < o && s.Is(o, "ADJ") && g.Set("author-word").Word(s, o) {
				s.Rehang(func() { partCalled(s, v, n, o) })
				break
			}
		}
	}
}

// authorWordBehind returns the word for the author of an act that was hung on who is called so: « rend
// l'armée [responsable] de ces meurtres », « tient l'armée pour [responsable] »; -1 without.
func authorWordBehind(l *tree.Language, s *syntax.Sentence, o int) int {
	for _, x := range s.Children(o, "amod", "nmod") {
		if x > o && l.Set("author-word").Word(s, x) && s.Is(x, "ADJ", "NOUN") && (s.Rel(x) == "amod" || l.Set("accused-preposition").HasPrep(s.Preposition(x))) {
			return x
		}
	}
	return -1
}

// partCalled makes noun n the object of a verb and word o, under which it hung, what
// the verb says of it.
func partCalled(s *syntax.Sentence, v, n, o int) {
	for k := v + 1; k < n; k++ {
		if s.Words[k].Head == o {
			s.Words[k].Head = n
		}
	}
	s.Hang(n, v, "obj")
	s.Hang(o, v, "xcomp")
}

// GerundClaimed hangs on the object of a verb of owning up what is owned up to, with the verbs
// joined to it, and gives that verb back a day that was taken for a part of it: "claimed
// responsibility Monday for [shooting and killing] four men".
func GerundClaimed(l *tree.Language, s *syntax.Sentence) {
	for w := 3; w < len(s.Words); w++ {
		v, mark := s.Words[w].Head, s.Child(w, "mark", "case")
		if v < 0 || v > mark || mark < 0 || mark > w || s.Rel(w) != "advcl" || l.Set("own-up").At(s, v) < 2 || s.Words[w].Feat("VerbForm") == "Fin" || !l.Set("accused-preposition").Word(s, mark) {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > mark || s.Between(o, mark, "VERB", "SCONJ") {
			continue
		}
		s.Rehang(func() {
			s.Hang(w, o, "acl")
			for _, k := range s.Kids[v] {
				if k > w && s.Rel(k) == "conj" && s.Is(k, "VERB") && s.Words[k].Feat("VerbForm") != "Fin" {
					s.Words[k].Head = w
				}
			}
			for _, k := range s.Kids[w] {
				if k < mark && s.Is(k, "PROPN", "NOUN") {
					s.Hang(k, v, "obl:unmarked")
				}
			}
		})
	}
}

// VerbAfterObject hangs on the verb before it the one that was coordinated with its
// object: "denied any role and accused the army".
func VerbAfterObject(_ *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		o := s.Words[c].Head
		if s.Rel(c) != "conj" || !s.Is(c, "VERB") || s.Words[c].Feat("Tense") != "Past" || o < 0 || o > c || s.Rel(o) != "obj" || !s.Is(o, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[o].Head
		cc := s.Child(c, "cc")
		if v < 0 || v > o || !s.Is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || cc != s.Leftmost(c) || s.Child(c, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 || s.Child(c, "obj") < c {
			continue
		}
		if _, last := s.NounPhrase(o); last == cc-1 {
			s.Rehang(func() { s.Words[c].Head = v })
		}
	}
}

// GerundDenied makes a verb of what stands between one who denies and the object of it,
// where the parser took it for a noun: "The front denied bombing a clinic".
func GerundDenied(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := v + 1
		if n >= len(s.Words) || l.Set("deny").At(s, v) != 1 || s.Words[n].Head != v || s.Rel(n) != "obj" || !s.Is(n, "NOUN") || len(s.Kids[n]) > 0 || l.Forms[s.Lower[n]].Verb == "" {
			continue
		}
		for _, o := range s.Children(v, "obj") {
			if o <= n || s.Leftmost(o) != n+1 || s.Child(o, "det", "nummod") < 0 {
				continue
			}
			s.Rehang(func() {
				w := &s.Words[n]
				w.UPOS, w.Rel, w.Feats = "VERB", "xcomp", "VerbForm=Ger"
				for k := n + 1; k < len(s.Words); k++ {
					if s.Words[k].Head == v && !s.Is(k, "PUNCT") {
						s.Words[k].Head = n
					}
				}
			})
			s.Lemma[n] = l.Forms[s.Lower[n]].Verb
			break
		}
	}
}

// ClaimsDenied makes a noun of saying the object of the verb of denying before it, where the
// parser took it for the verb of the sentence and the other for a participle: "The governor
// brushed aside claims that police had fired".
func ClaimsDenied(l *tree.Language, s *syntax.Sentence) {
	const apart = 3 // "brushed aside repeated claims"
	for r := 2; r+1 < len(s.Words); r++ {
		n := s.Child(r, "nsubj")
		if !s.Is(r, "VERB") || n < 0 || n > r || !l.Set("saying-noun").Word(s, r) || !l.Set("that").Word(s, r+1) {
			continue
		}
		v := s.Child(n, "acl")
		if v < n || v >= r || r-v > apart || l.Set("deny").At(s, v) == 0 || s.Child(v, "obl:agent") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, r)
			s.Words[v].Feats = tree.FinitePast
			s.Words[n].Head = v
			s.Hang(r, v, "obj")
			s.Words[r].UPOS, s.Words[r].Feats = "NOUN", "Number=Plur"
			for _, k := range s.Kids[r] {
				switch {
				case k == n:
				case s.Is(k, "PUNCT"):
					s.Words[k].Head = v
				case s.Rel(k) == "ccomp":
					s.Words[k].Rel = "acl"
				}
			}
		})
	}
}
