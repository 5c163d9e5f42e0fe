package mend

import "attest/coding/syntax"

// whomTheyTook hangs the clause behind a relative pronoun that is its object on the noun
// before it, where the parser took the doers for the head of both: "Four students whom
// [gunmen abducted] were freed", "freed two nurses that [rebels kidnapped]".
func whomTheyTook(l *Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		k := s.Words[p].Head
		if !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" && !l.Set("that").Word(s, p) || s.Words[p].Feat("Poss") == "Yes" || k < p || !s.Is(k, "NOUN", "PROPN") {
			continue
		}
		n, v := nounBefore(s, p), s.Child(k, "acl")
		if n < 0 || v != k+1 || !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "obj", "obl:agent", "aux:pass") >= 0 {
			continue
		}
		up, rel := s.Words[k].Head, s.Rel(k)
		if rel != "acl:relcl" && rel != "nsubj" && rel != "nsubj:pass" || s.Within(n, k) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, n, "acl:relcl")
			s.Words[v].Feats = finitePast
			s.Hang(k, v, "nsubj")
			s.Hang(p, v, "obj")
			switch {
			case rel == "acl:relcl" || s.Child(up, "nsubj", "nsubj:pass") != k:
			case s.Words[up].Head == n: // the verb of the sentence was hung on its subject
				s.TakePlaceOf(up, n)
				fallthrough
			case s.Words[n].Head != up:
				s.Hang(n, up, rel)
			}
		})
	}
}

// whomOfSubject gives a verb the subject that the parser gave to the relative clause about it,
// beside the pronoun and the clause's own: "[32 pupils] whom rebels had abducted have returned".
func whomOfSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		top, p := s.Words[v].Head, s.Child(v, "obj")
		subjects := s.Children(v, "nsubj")
		if top < v || len(subjects) != 2 || p < 0 || !s.Is(p, "PRON") || s.Words[p].Feat("PronType") != "Rel" || s.Child(top, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		n, k := subjects[0], subjects[1]
		if n != nounBefore(s, p) || k < p {
			continue
		}
		s.Rehang(func() {
			hangSubject(s, n, top)
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// thatTheyTook makes a relative clause of one behind a conjunction whose verb lacks the object
// that stands right before it: "released five men [that they had captured]", « a libéré trois
// femmes [que des rebelles avaient enlevées] ».
func thatTheyTook(l *Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		doersUnderThat(l, s, p)
		v := s.Words[p].Head
		if v < p || s.Rel(p) != "mark" || !l.Set("that").Word(s, p) || !s.Is(v, "VERB") || s.Child(v, "nsubj") < p || s.Child(v, "aux") < p || s.Child(v, "obj", "ccomp", "xcomp", "aux:pass") >= 0 {
			continue
		}
		if n := s.Words[v].Head; s.Rel(v) == "acl:relcl" && n < p && s.Is(n, "NOUN") && (s.Child(n, "conj") >= 0 || !disagree(s, n, v)) && doneToPersons(l, s, v) { // « une infirmière et son fils que des rebelles avaient enlevés »
			s.Rehang(func() { makeRelative(s, p, v, "obj") })
			continue
		}
		o := p - 1
		top := s.Words[o].Head
		if s.Rel(o) != "obj" || top < 0 || s.Words[v].Head != o && s.Words[v].Head != top || !l.IsPerson(s.Words[o]) && !s.Is(o, "ADJ") || !doneToPersons(l, s, v) {
			continue
		}
		s.Rehang(func() {
			s.Words[v].Head = o
			makeRelative(s, p, v, "obj")
			s.Words[v].Rel = "acl:relcl"
		})
	}
}

// doersUnderThat gives the verb of a relative clause its doers and its pronoun, which the parser hung on
// one another: « la libération, mardi, de six otages [que des rebelles avaient enlevés] ».
func doersUnderThat(l *Language, s *syntax.Sentence, p int) {
	o, k := p-1, s.Child(p, "nsubj")
	if k < p || s.Words[p].Head != o || !l.Set("that").Word(s, p) || !s.Is(o, "NOUN") {
		return
	}
	n := s.FirstOfRow(o) // « un médecin et son fils que … »
	if v := s.Child(k, "acl"); v > k && s.Is(v, "VERB") && s.Child(v, "aux") > k && s.Child(v, "obj", "nsubj", "aux:pass") < 0 && (n != o || !disagree(s, o, v)) && doneToPersons(l, s, v) {
		s.Rehang(func() {
			makeRelative(s, p, v, "obj")
			s.Hang(v, n, "acl:relcl")
			s.Hang(k, v, "nsubj")
		})
	}
}

// doneToPersons tells a verb of taking, killing or wounding.
func doneToPersons(l *Language, s *syntax.Sentence, v int) bool {
	g := l.Grammar
	return g.Set("capture-word").At(s, v) > 0 || g.Set("kill-word").At(s, v) > 0 || g.Set("wound-word").At(s, v) > 0
}

// nounBefore returns the head of the noun phrase that ends right before a word, a comma
// between at most; -1 without.
func nounBefore(s *syntax.Sentence, p int) int {
	j := p - 1
	if j > 0 && s.Lower[j] == "," {
		j--
	}
	if j < 0 || !s.Is(j, "NOUN", "PROPN") {
		return -1
	}
	return s.HeadIn(s.ChunkStart(j), j)
}
