package mend

import "attest/coding/syntax"

// relativeOfPersons hangs a clause about persons on the persons named right before its
// pronoun, where the parser hung it on the thing that they belong to: "the case of [seven
// men who were arrested]".
func relativeOfPersons(l *Language, s *syntax.Sentence) {
	for p := 2; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if v < p || !l.Set("person-relative").Word(s, p) || s.Rel(v) != "acl:relcl" {
			continue
		}
		n, thing := nounBefore(s, p), s.Words[v].Head
		if n < 0 || thing < 0 || thing >= n || !s.Within(n, thing) || l.IsPerson(s.Words[thing]) || !s.Is(thing, "NOUN") || s.Is(n, "NOUN") && !l.IsPerson(s.Words[n]) {
			continue
		}
		s.Rehang(func() { s.Words[v].Head = n })
	}
}

// participleOfPersons hangs a participle of taking, killing or wounding on the persons whom
// it is about, where the parser hung it on what they belong to: "[two workers] of a mining
// firm abducted", « [trois employés] d'une banque tués ».
func participleOfPersons(l *Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Words[v].Head
		if s.Rel(v) != "acl" || n < 0 || n > v || !s.PastForm(v) || s.Child(v, "aux:pass", "obj") >= 0 || !s.Is(n, "NOUN") || l.IsPerson(s.Words[n]) || !doneToPersons(l, s, v) {
			continue
		}
		h := s.Words[n].Head
		if h >= 0 && h < n && s.Rel(n) == "nmod" && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) && l.IsPerson(s.Words[h]) && s.Child(h, "nummod", "det") >= 0 {
			s.Rehang(func() { s.Words[v].Head = h })
		}
	}
}

// numberOfPersonsAtFront makes a number and those it counts the subject of the verb that has
// none, where the parser hung it on the time at the head of the sentence: "At dawn [three of
// the plotters] gave up".
func numberOfPersonsAtFront(_ *Language, s *syntax.Sentence) {
	for n := 1; n+2 < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NUM") || o != n-1 || !s.Is(o, "NOUN") || syntax.BaseRel(s.Rel(o)) != "obl" || s.Child(n, "nmod") < n {
			continue
		}
		if v := s.Words[o].Head; v > n && s.Is(v, "VERB") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			s.Rehang(func() { hangSubject(s, n, v) })
		}
	}
}
