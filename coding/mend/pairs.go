package mend

import "attest/coding/syntax"

// perfectPair hangs a participle without an auxiliary on the infinitive of the perfect before
// it, whose auxiliary it shares, where the parser joined it with the verb of saying: « a
// annoncé avoir détruit un atelier et [interpellé] trois hommes ».
func perfectPair(s *syntax.Sentence) {
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
func numberBehindTime(s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NUM") || o != n-1 || syntax.BaseRel(s.Rel(n)) != "nmod" && s.Rel(n) != "nummod" || !s.IsTimed(o) || s.IsTimed(n) || syntax.BaseRel(s.Rel(o)) != "obl" {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && s.Is(v, "VERB") && s.Child(v, "obj", "aux:pass") < 0 {
			s.Rehang(func() { s.Words[n].Head, s.Words[n].Rel = v, "obj" })
		}
	}
}

// heldAside gives a passive the subject that stands before an aside on a part of it, where the
// parser made of the aside a clause with that subject: "The bodies of nine men, [their hands
// bound], were found on a road".
func heldAside(s *syntax.Sentence) {
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
				s.Words[p-1].Head, s.Words[p-1].Rel = n, "appos"
			}
			s.Words[p].Head, s.Words[p].Rel = p-1, "acl"
			s.Words[n].Head, s.Words[n].Rel = v, "nsubj"
			if s.Child(v, "aux:pass") >= 0 {
				s.Words[n].Rel = "nsubj:pass"
			}
		})
	}
}

// relativeUnderVerb hangs a relative clause on the noun right before its pronoun, where the
// parser hung it on the verb behind: "[Militants who abducted the students] freed them".
func relativeUnderVerb(s *syntax.Sentence) {
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
func (m *Mender) crowdActs(s *syntax.Sentence) {
	v := s.Root()
	if v < 1 || !s.Is(v, "NOUN") || !m.grammar.Set("same-past").Has(s.Lower[v]) || s.Child(v, "cop", "nsubj") >= 0 {
		return
	}
	n := v - 1
	if s.Words[n].Head != v || s.Rel(n) != "compound" || !s.Is(n, "NOUN") || !m.grammar.Set("mob").Word(s, n) && !m.isPerson(s.Words[n]) {
		return
	}
	s.Rehang(func() {
		s.Words[v].UPOS, s.Words[v].Feats, s.Lemma[v] = "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin", s.Lower[v]
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

// genitivePair joins a genitive with the one before it, where the parser joined it with the number
// over both: « une vingtaine [de femmes] et [de fillettes] ».
func (m *Mender) genitivePair(s *syntax.Sentence) {
	genitive := func(w int) bool {
		c := s.Child(w, "case")
		return c >= 0 && m.grammar.Set("genitive-preposition").HasPrep(s.Lemma[c])
	}
	for h := 3; h < len(s.Words); h++ {
		a := s.Words[h].Head
		if s.Rel(h) != "conj" || a < 0 || a > h || !m.grammar.Set("portion").Word(s, a) || !genitive(h) || genitive(a) || s.Child(h, "cc") < 0 {
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
