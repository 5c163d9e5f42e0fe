package coding

// finiteClause makes a verb in a finite tense that was hung on a noun as if it
// described it, with neither "who" nor "that", the verb of a clause whose subject
// is the noun: « Le parti au pouvoir accuse les rebelles, qui nient ».
func (s *sentence) finiteClause() {
	for v := range s.Words {
		w := s.Words[v]
		n := s.phraseTop(w.Head)
		if s.rel(v) != "acl" || n < 0 || n > v || !s.is(v, "VERB") || w.Feat("VerbForm") != "Fin" || w.Feat("Mood") != "Ind" || w.Feat("Tense") == "Past" || !s.is(n, "NOUN", "PROPN") || s.child(v, "nsubj", "nsubj:pass", "mark") >= 0 || s.lower[v-1] == "," || s.is(v-1, "PRON", "SCONJ") {
			continue
		}
		up := s.Words[n].Head
		switch rel := baseRel(s.rel(n)); {
		case up < 0:
			s.Words[v].Head, s.Words[v].Rel = -1, "root"
		case rel == "nsubj" && up > v && s.child(up, "mark") > v && s.Words[s.firstVerb(up)].Feat("VerbForm") == "Inf":
			s.Words[v].Head, s.Words[v].Rel = s.Words[up].Head, s.Words[up].Rel
			for _, k := range s.kids[up] {
				if k < v {
					s.Words[k].Head = v
				}
			}
			s.Words[up].Head, s.Words[up].Rel = v, "xcomp"
		default:
			continue
		}
		s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
		s.moveLater(n, v)
		if o := s.child(v, "obj"); o > v {
			s.relativeOf(o, v)
		}
		s.linkKids()
	}
}

// phraseTop returns the noun that a noun hangs on through what describes it:
// "party" in "party in power".
func (s *sentence) phraseTop(n int) int {
	for n >= 0 && s.Words[n].Head >= 0 && s.Words[n].Head < n && (baseRel(s.rel(n)) == "nmod" || s.rel(n) == "appos") {
		n = s.Words[n].Head
	}
	return n
}

// firstVerb returns the first auxiliary of a verb, else the verb.
func (s *sentence) firstVerb(v int) int {
	if a := s.child(v, "aux", "aux:pass"); a >= 0 && a < v {
		return a
	}
	return v
}

// relativeOf hangs on an object the relative clause behind it that hung on its verb.
func (s *sentence) relativeOf(o, v int) {
	for k := range s.Words {
		if k > o && s.Words[k].Head == v && s.rel(k) == "acl:relcl" {
			s.Words[k].Head = o
		}
	}
}

// negatedInfinitive gives an infinitive the negation right before it that was hung
// on the verb of saying, and hangs on that verb as a clause what the infinitive of
// being says: « affirme n'y être pour rien ».
func (s *sentence) negatedInfinitive() {
	for i := range s.Words {
		v := s.Words[i].Head
		if v < 0 || v >= i || s.Words[i].Feat("Polarity") != "Neg" || !s.is(v, "VERB") {
			continue
		}
		k := i + 1
		for k < len(s.Words)-1 && s.is(k, "PRON") {
			k++
		}
		if k >= len(s.Words) || s.Words[k].Feat("VerbForm") != "Inf" {
			continue
		}
		h := k
		if s.is(k, "AUX") {
			h = s.Words[k].Head
		}
		if h < k || h == v {
			continue
		}
		s.Words[i].Head = h
		if baseRel(s.rel(h)) == "obj" && s.Words[h].Head == v {
			s.Words[h].Rel = "xcomp"
		}
		s.linkKids()
	}
}

// objectBehindTime hangs on a verb that takes its object in the genitive the one
// that was hung on a phrase between them: « s'emparent à l'aube de la radio ».
func (m *mender) objectBehindTime(s *sentence) {
	for n := range s.Words {
		o := s.Words[n].Head
		if o < 0 || o > n || baseRel(s.rel(n)) != "nmod" || baseRel(s.rel(o)) != "obl" || !hasPrep(m.grammar.set("genitive-preposition"), s.preposition(n)) || s.child(n, "det") < 0 {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && m.grammar.set("takes-genitive").word(s, v) {
			s.Words[n].Head, s.Words[n].Rel = v, "obl"
			s.linkKids()
		}
	}
}

// reflexiveActive makes a verb with a reflexive pronoun active where its auxiliary
// was taken for that of a passive: « s'en sont attribué la paternité ».
func (s *sentence) reflexiveActive() {
	for v := range s.Words {
		a, x := s.child(v, "aux:pass"), s.child(v, "expl")
		if !s.is(v, "VERB") || a < 0 || x < 0 || x > a || s.Words[x].Feat("Reflex") != "Yes" || s.child(v, "obj") < 0 {
			continue
		}
		s.Words[a].Rel = "aux"
		if n := s.child(v, "nsubj:pass"); n >= 0 {
			s.Words[n].Rel = "nsubj"
		}
		s.linkKids()
	}
}
