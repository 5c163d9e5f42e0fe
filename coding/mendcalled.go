package coding

// calledWhat parts what is called something from what it is called where the
// parser read both as one phrase: "calls the story [an invention]", "holds [the
// militia] responsible".
func (m *mender) calledWhat(s *sentence) {
	g := m.grammar
	for v := range s.Words {
		if !s.is(v, "VERB") || !g.set("call").word(s, v) && !g.set("hold-responsible").word(s, v) {
			continue
		}
		for _, o := range s.children(v, "obj", "ccomp", "xcomp") {
			if x := s.child(o, "obj"); x > o && s.is(o, "NOUN") && s.rel(o) == "obj" && s.child(x, "case") < 0 && g.set("false-word").at(s, x) > 0 {
				s.rehang(func() { s.Words[x].Head, s.Words[x].Rel = v, "xcomp" })
				break
			}
			if n := s.child(o, "compound"); n > v && n < o && s.is(o, "ADJ") && g.set("author-word").word(s, o) {
				s.rehang(func() { s.partCalled(v, n, o) })
				break
			}
		}
	}
}

// partCalled makes noun n the object of a verb and word o, under which it hung, what
// the verb says of it.
func (s *sentence) partCalled(v, n, o int) {
	for k := v + 1; k < n; k++ {
		if s.Words[k].Head == o {
			s.Words[k].Head = n
		}
	}
	s.Words[n].Head, s.Words[n].Rel = v, "obj"
	s.Words[o].Head, s.Words[o].Rel = v, "xcomp"
}

// verbAfterObject hangs on the verb before it the one that was coordinated with its
// object: "denied any role and accused the army".
func (s *sentence) verbAfterObject() {
	for c := range s.Words {
		o := s.Words[c].Head
		if s.rel(c) != "conj" || !s.is(c, "VERB") || s.Words[c].Feat("Tense") != "Past" || o < 0 || o > c || s.rel(o) != "obj" || !s.is(o, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[o].Head
		cc := s.child(c, "cc")
		if v < 0 || v > o || !s.is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || cc != s.leftmost(c) || s.child(c, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 || s.child(c, "obj") < c {
			continue
		}
		if _, last := s.nounPhrase(o); last == cc-1 {
			s.rehang(func() { s.Words[c].Head = v })
		}
	}
}

// suspectedObject makes the phrase right behind a verb of suspecting its object, where
// the parser took it for a circumstance: "detectives suspect a mobile column".
func (m *mender) suspectedObject(s *sentence) {
	for v := range s.Words {
		if !s.is(v, "VERB") || !m.grammar.set("suspect").word(s, v) || s.isPassive(v) || s.child(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		for _, k := range s.children(v, "obl") {
			if s.leftmost(k) == v+1 && s.is(v+1, "DET", "NUM") && s.child(k, "case") < 0 {
				s.Words[k].Rel = "obj"
			}
		}
	}
}

// gerundOfBlame hangs a gerund on whom or what it is said of: on the object of a verb
// of blame ("acquitted them of planning the murder"), on the adjective before it
// ("those responsible for killing the judge").
func (m *mender) gerundOfBlame(s *sentence) {
	for w := 2; w < len(s.Words); w++ {
		h, of := s.Words[w].Head, w-1
		if !s.is(w, "VERB") || s.rel(w) != "advcl" || h < 0 || h > w && !s.is(w-2, "ADJ") || s.child(w, "mark") != of || s.child(w, "nsubj") >= 0 || s.Words[w].Feat("VerbForm") == "Fin" {
			continue
		}
		switch {
		case s.is(of-1, "ADJ") && m.grammar.set("author-word").word(s, of-1) && m.grammar.set("accused-preposition").word(s, of):
			s.rehang(func() { s.Words[w].Head = of - 1 })
		case h < w && m.grammar.set("genitive-preposition").word(s, of) && s.objectControls(h, w):
			s.rehang(func() { s.Words[w].Rel = "xcomp" })
		}
	}
}
