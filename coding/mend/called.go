package mend

import "attest/coding/syntax"

// calledWhat parts what is called something from what it is called where the
// parser read both as one phrase: "calls the story [an invention]", "holds [the
// militia] responsible".
func calledWhat(l *Language, s *syntax.Sentence) {
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
func authorWordBehind(l *Language, s *syntax.Sentence, o int) int {
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

// verbAfterObject hangs on the verb before it the one that was coordinated with its
// object: "denied any role and accused the army".
func verbAfterObject(_ *Language, s *syntax.Sentence) {
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

// suspectedObject makes the phrase right behind a verb of suspecting its object, where
// the parser took it for a circumstance: "detectives suspect a mobile column".
func suspectedObject(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !l.Set("suspect").Word(s, v) || s.IsPassive(v) || s.Child(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "obl") {
			if s.Leftmost(k) == v+1 && s.Is(v+1, "DET", "NUM") && s.Child(k, "case") < 0 {
				s.Words[k].Rel = "obj"
			}
		}
	}
}

// gerundOfBlame hangs a gerund on whom or what it is said of: on the object of a verb
// of blame ("acquitted them of planning the murder"), on the adjective before it
// ("those responsible for killing the judge").
func gerundOfBlame(l *Language, s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		h, of := s.Words[w].Head, w-1
		if !s.Is(w, "VERB") || s.Rel(w) != "advcl" || h < 0 || h > w && !s.Is(w-2, "ADJ") || s.Child(w, "mark") != of || s.Child(w, "nsubj") >= 0 || s.Words[w].Feat("VerbForm") == "Fin" {
			continue
		}
		switch {
		case s.Is(of-1, "ADJ") && l.Set("author-word").Word(s, of-1) && l.Set("accused-preposition").Word(s, of):
			s.Rehang(func() { s.Words[w].Head = of - 1 })
		case h < w && l.Set("genitive-preposition").Word(s, of) && s.ObjectControls(h, w):
			s.Rehang(func() { s.Words[w].Rel = "xcomp" })
		}
	}
}

// gerundClaimed hangs on the object of a verb of owning up what is owned up to, with the verbs
// joined to it, and gives that verb back a day that was taken for a part of it: "claimed
// responsibility Monday for [shooting and killing] four men".
func gerundClaimed(l *Language, s *syntax.Sentence) {
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

// gerundDenied makes a verb of what stands between one who denies and the object of it,
// where the parser took it for a noun: "The front denied bombing a clinic".
func gerundDenied(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := v + 1
		if n >= len(s.Words) || l.Set("deny").At(s, v) != 1 || s.Words[n].Head != v || s.Rel(n) != "obj" || !s.Is(n, "NOUN") || len(s.Kids[n]) > 0 || l.forms[s.Lower[n]].verb == "" {
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
			s.Lemma[n] = l.forms[s.Lower[n]].verb
			break
		}
	}
}

// nameOfSpeaker makes part of a speaker's name the word right before it, which the parser
// took for what is said: "Human Rights Watch said that rebels shelled a market", "opposition
// lawmaker Ann Lee said …".
func nameOfSpeaker(l *Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		n, v := k-1, s.Words[k].Head
		if s.Rel(k) != "nsubj" || !s.Is(k, "PROPN") || v < k || l.Set("say").At(s, v) == 0 || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		if s.Rel(n) == "nsubj" && s.Is(n, "NOUN") && s.Child(n, "det") >= 0 { // "the tanker Cape Ann reported"
			s.Rehang(func() { s.Hang(k, n, "flat") })
			continue
		}
		if s.IsTimed(n) || s.Child(n, "case", "nsubj", "cop", "aux", "punct") >= 0 || s.Words[n].Form == s.Lower[n] && !l.IsPerson(s.Words[n]) || s.Child(k, "det") >= 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(n)) {
		case "ccomp", "obj", "obl", "advcl", "dep":
			s.Rehang(func() { s.Hang(n, k, "compound") })
		}
	}
}
