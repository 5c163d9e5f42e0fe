package mend

import "attest/coding/syntax"

// openClauses mends the word that opens a reported clause ("that", « que »),
// read as a relative pronoun and so as the object of its verb: in "said on
// Monday that rebels had killed two", nobody killed the man who spoke.
func openClauses(l *Language, s *syntax.Sentence) {
	that := l.Set("that")
	for i := range s.Words {
		w := &s.Words[i]
		if w.UPOS != "PRON" || w.Feat("PronType") != "Rel" || w.Head < i || syntax.BaseRel(s.Rel(w.Head)) != "ccomp" || !that.Word(s, i) {
			continue
		}
		w.UPOS, w.Feats, w.Rel = "SCONJ", "", "mark"
	}
}

// invertedRelative gives a verb whose subject follows it (« dont l'accuse la
// junte ») that subject: a pronoun in the form of an object was read as one, and
// the noun behind the verb as the object.
func invertedRelative(l *Language, s *syntax.Sentence) {
	clitics := l.Set("object-clitic")
	for k := range s.Words {
		v := s.Words[k].Head
		if v < k || !s.Is(k, "PRON") || !clitics.Has(s.Lower[k]) || s.Rel(k) != "nsubj" && (s.Rel(k) != "obj" || s.Child(v, "nsubj", "expl:subj") >= 0) {
			continue
		}
		s.Words[k].Rel = "obj"
		for _, o := range s.Children(v, "obj") {
			if o > v && s.Is(o, "NOUN", "PROPN") {
				s.Words[o].Rel = "nsubj"
				break
			}
		}
	}
}

// subjectUnderThat makes one clause of a noun under "that" and what is said of it behind,
// which the parser hung apart on the verb of saying: « a assuré que « tout Bria » était
// aux mains de l'armée ».
func subjectUnderThat(l *Language, s *syntax.Sentence) {
	for n := range s.Words {
		v, that := s.Words[n].Head, s.Child(n, "mark")
		if v < 0 || v > n || that < 0 || !l.Set("that").Word(s, that) || !s.Is(n, "NOUN", "PROPN") || !s.Is(v, "VERB") || s.Child(n, "cop", "nsubj") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "xcomp", "ccomp", "advcl", "parataxis") {
			if k < n || !lacksOnlySubject(s, k) || s.Child(k, "mark") >= 0 {
				continue
			}
			s.Rehang(func() {
				s.Words[that].Head, s.Words[k].Rel = k, "ccomp"
				hangSubject(s, n, k)
			})
			break
		}
	}
}

// relativeParted makes a relative clause of a relative pronoun, the noun behind it and that
// noun's verb where the parser hung one on the other: "Taiz, which rebels captured on
// Monday, lies …".
func relativeParted(l *Language, s *syntax.Sentence) {
	for w := 1; w+2 < len(s.Words); w++ {
		n := s.Child(w, "nsubj", "compound", "flat", "appos", "nmod")
		if !s.Is(w, "PRON", "DET") || !l.Set("thing-relative").Word(s, w) || n < w || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 {
			continue
		}
		v := s.Child(n, "acl")
		if v < n || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "aux", "aux:pass", "mark", "nsubj", "obl:agent") >= 0 || s.VerbStart(v) != n+1 {
			continue
		}
		before := w - 1
		if s.Lower[before] == "," {
			before--
		}
		if before < 0 || !s.Is(before, "NOUN", "PROPN") {
			continue
		}
		head := phraseHead(s, before)
		if head > before {
			head = before
		}
		s.Rehang(func() {
			s.Hang(v, head, "acl:relcl")
			s.Words[v].Feats = finitePast
			s.Hang(n, v, "nsubj")
			s.Hang(w, v, "obj")
		})
	}
}

// sidesAsSubject joins again the two sides of what happened between them, where the parser
// made the second the subject of a clause of its own: "An exchange of prisoners between
// troops [and the rebels] took place".
func sidesAsSubject(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		first, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "conj" || !s.Is(v, "VERB") || k < 1 || k > v || first < 0 || first > k || !s.Is(first, "NOUN") || s.Words[first].Head >= 0 {
			continue
		}
		and := s.Leftmost(k) - 1
		if c := s.Child(v, "cc"); c != and && s.Child(k, "cc") != and+1 {
			continue
		} else if c != and {
			and++
		}
		if and < 1 {
			continue
		}
		one := phraseHead(s, and-1)
		if !l.Set("between-preposition").HasPrep(s.Preposition(one)) || !s.Within(one, first) {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, first)
			s.Hang(first, v, "nsubj")
			s.Hang(k, one, "conj")
			s.Words[and].Head = k
		})
	}
}
