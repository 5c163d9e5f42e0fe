package mend

import "attest/coding/syntax"

// perfectPair hangs a participle without an auxiliary on the infinitive of the perfect before
// it, whose auxiliary it shares, where the parser joined it with the verb of saying: « a
// annoncé avoir détruit un atelier et [interpellé] trois hommes ».
func perfectPair(_ *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || s.Words[c].Feat("VerbForm") != "Part" || s.Child(c, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		x := s.Child(v, "xcomp", "ccomp")
		if a := -1; x > v && x < c && s.Words[x].Feat("VerbForm") == "Part" {
			if a = s.Child(x, "aux"); a > v && s.Words[a].Feat("VerbForm") == "Inf" {
				s.Rehang(func() { s.Words[c].Head = x })
			}
		}
	}
}

// numberBehindTime makes a number right behind a time the object of the verb that has none,
// where the parser hung it on the time: « ont libéré mercredi [quatorze] des otages ».
func numberBehindTime(_ *Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NUM") || o != n-1 || syntax.BaseRel(s.Rel(n)) != "nmod" && s.Rel(n) != "nummod" || !s.IsTimed(o) || s.IsTimed(n) || syntax.BaseRel(s.Rel(o)) != "obl" {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && s.Is(v, "VERB") && s.Child(v, "obj", "aux:pass") < 0 {
			s.Rehang(func() { s.Hang(n, v, "obj") })
		}
	}
}

// heldAside gives a passive the subject that stands before an aside on a part of it, where the
// parser made of the aside a clause with that subject: "The bodies of nine men, [their hands
// bound], were found on a road".
func heldAside(_ *Language, s *syntax.Sentence) {
	for p := 3; p+2 < len(s.Words); p++ {
		v := s.Words[p].Head
		if v < p {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubj:pass"); !s.Is(p, "ADJ", "VERB") || s.Rel(p) != "advcl" && k != p || s.Lower[p+1] != "," || k >= 0 && k != p || s.VerbStart(v) != p+2 {
			continue
		}
		n := s.Child(p, "nsubj", "nsubj:pass")
		if part := p - 1; n < 0 || n > part-2 || !s.Is(part, "NOUN") || s.Possessive(part) != part-1 || s.Lower[part-2] != "," {
			continue
		}
		s.Rehang(func() {
			if s.Words[p-1].Head == p {
				s.Hang(p-1, n, "appos")
			}
			s.Hang(p, p-1, "acl")
			hangSubject(s, n, v)
		})
	}
}

// relativeUnderVerb hangs a relative clause on the noun right before its pronoun, where the
// parser hung it on the verb behind: "[Militants who abducted the students] freed them".
func relativeUnderVerb(_ *Language, s *syntax.Sentence) {
	for c := 2; c < len(s.Words); c++ {
		v := s.Words[c].Head
		if s.Rel(c) != "acl:relcl" || v < c || !s.Is(v, "VERB") {
			continue
		}
		if p := relativeSubject(s, c); p > 0 && s.Leftmost(c) == p && s.Is(p-1, "NOUN", "PROPN") {
			s.Rehang(func() { s.Words[c].Head = p - 1 })
		}
	}
}

// crowdActs makes a verb of what the tagger took for a noun behind a word for people, where it is
// the head of a sentence that has no verb: "[A mob] beat to death two men".
func crowdActs(l *Language, s *syntax.Sentence) {
	v := s.Root()
	if v < 1 || !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Child(v, "cop", "nsubj") >= 0 {
		return
	}
	n := v - 1
	if s.Words[n].Head != v || s.Rel(n) != "compound" || !s.Is(n, "NOUN") || !l.Set("mob").Word(s, n) && !l.IsPerson(s.Words[n]) {
		return
	}
	s.Rehang(func() {
		makeVerb(s, v, finitePast)
		s.Lemma[v] = s.Lower[v]
		for _, k := range s.Kids[v] {
			switch {
			case k < n:
				s.Words[k].Head = n
			case s.Is(k, "NOUN", "PROPN", "PRON") && s.Child(k, "case") >= 0:
				s.Words[k].Rel = "obl"
			case s.Rel(k) == "nmod:unmarked":
				s.Words[k].Rel = "obj"
			}
		}
		s.Words[n].Rel = "nsubj"
	})
}

// objectPair joins a noun to the object of a verb, where the parser joined it to the verb, and
// gives it the genitive behind it: « a confirmé la mort de trois éleveurs et [l'arrestation] de
// douze personnes ».
func objectPair(l *Language, s *syntax.Sentence) {
	for y := range s.Words {
		v := s.Words[y].Head
		if s.Rel(y) != "conj" || !s.Is(y, "NOUN") || v < 0 || v > y || !s.Is(v, "VERB") || s.Child(y, "cc") < 0 || s.Child(y, "cop", "nsubj", "case", "mark") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > s.Child(y, "cc") || !s.Is(o, "NOUN") || s.Child(o, "conj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[y].Head = o
			for _, k := range s.Children(o, "nmod") {
				if k > y && s.Leftmost(k) == y+1 && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
					s.Words[k].Head = y
				}
			}
		})
	}
}

// genitivePair joins a genitive with the one before it, where the parser joined it with the number
// over both: « une vingtaine [de femmes] et [de fillettes] ».
func genitivePair(l *Language, s *syntax.Sentence) {
	genitive := func(w int) bool {
		c := s.Child(w, "case")
		return c >= 0 && l.Set("genitive-preposition").HasPrep(s.Lemma[c])
	}
	for h := 3; h < len(s.Words); h++ {
		a := s.Words[h].Head
		if s.Rel(h) != "conj" || a < 0 || a > h || !l.Set("portion").Word(s, a) || !genitive(h) || genitive(a) || s.Child(h, "cc") < 0 {
			continue
		}
		for _, k := range s.Children(a, "nmod") {
			if k > a && k < s.Child(h, "cc") && genitive(k) && s.Words[k].Feat("Number") == s.Words[h].Feat("Number") {
				s.Rehang(func() { s.Words[h].Head = k })
				break
			}
		}
	}
}

// doerBeforePast makes verbs of two pasts of which the tagger took the first for the noun that a
// doer describes: "[A gunman] shot and killed two guards".
func doerBeforePast(l *Language, s *syntax.Sentence) {
	for i := 1; i+2 < len(s.Words); i++ {
		n, v := i-1, i+2
		if !s.Is(i, "NOUN") || !l.Set("noun-like-past").Has(s.Lower[i]) || !s.Is(i+1, "CCONJ") || s.Rel(v) != "conj" || s.Words[v].Head != i || s.Words[v].Feat("Tense") != "Past" {
			continue
		}
		if s.Words[n].Head != i || s.Rel(n) != "compound" || !s.Is(n, "NOUN") || !l.IsPerson(s.Words[n]) {
			continue
		}
		s.Rehang(func() {
			top := s.Words[i].Head
			makeVerb(s, i, finitePast)
			s.Lemma[i] = l.forms[s.Lower[i]].verb
			if top >= 0 && l.Set("say").At(s, top) > 0 { // "A gunman shot and killed …, the army said"
				s.Words[i].Rel = "ccomp"
			}
			for _, k := range s.Kids[i] {
				switch {
				case k < n:
					s.Words[k].Head = n
				case s.Rel(k) == "acl" && s.Child(k, "mark") >= 0:
					s.Words[k].Rel = "advcl"
				}
			}
			s.Words[n].Rel = "nsubj"
		})
	}
}

// sidesBeforeVerb joins to the sides of a clash the noun behind the name of the second, which
// the parser took for one more subject: "clashes between herdsmen and [Berom farmers] left …".
func sidesBeforeVerb(_ *Language, s *syntax.Sentence) {
	for n := 3; n < len(s.Words); n++ {
		k, v := n-1, s.Words[n].Head
		if s.Rel(n) != "nsubj" || v < n || s.Rel(k) != "conj" || !s.Is(k, "PROPN") || s.Child(n, "det", "case") >= 0 || s.Leftmost(n) != n {
			continue
		}
		first := s.Child(v, "nsubj")
		if h := s.Words[k].Head; first < 0 || first >= h || !s.Within(h, first) || s.Child(h, "case") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, s.Words[k].Head, "conj")
			for _, c := range s.Kids[k] {
				s.Words[c].Head = n
			}
			s.Hang(k, n, "compound")
		})
	}
}

// takenCaptive makes a clause without a pronoun that ends in "captive" a relative of the noun
// before it: "executed civilians [they had taken captive]".
func takenCaptive(l *Language, s *syntax.Sentence) {
	for v := 3; v+1 < len(s.Words); v++ {
		c, p := v+1, s.Child(v, "nsubj")
		if s.Rel(v) != "ccomp" || !s.Is(v, "VERB") || s.Words[c].Head != v || s.Rel(c) != "obj" || !l.Set("captive").Word(s, c) || s.Child(c, "det", "nummod") >= 0 || p < 1 || !s.Is(p, "PRON") {
			continue
		}
		if n := p - 1; s.Is(n, "NOUN") && s.Rel(n) == "obj" && s.Words[n].Head == s.Words[v].Head {
			s.Rehang(func() {
				s.Hang(v, n, "acl:relcl")
				s.Words[c].Rel = "xcomp"
			})
		}
	}
}
