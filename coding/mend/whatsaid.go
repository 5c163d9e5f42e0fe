package mend

import "attest/coding/syntax"

// whatSaid makes who calls something what it is the subject of a clause on its pronoun, where
// the parser took the pronoun for a determiner: "stabbed two people in what [police] called an
// attack".
func whatSaid(_ *Language, s *syntax.Sentence) {
	for what := 1; what+2 < len(s.Words); what++ {
		n, v := what+1, what+2
		if !s.Is(what, "PRON") || s.Rel(what) != "det" || s.Words[what].Head != n || !s.Is(n, "NOUN") || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") == "Ger" {
			continue
		}
		u := s.Words[n].Head // what the phrase hung on
		switch {
		case u >= 0 && u < what && s.Words[v].Head == n: // "killed nine in what police [described as …]"
			s.Rehang(func() { clauseOnPronoun(s, what, n, v, u) })
		case s.Rel(v) == "root" && u > 0 && u < what && s.Is(u, "VERB") && s.Rel(u) == "acl" && s.Words[s.Words[u].Head].Head == v: // "A car ploughed into a market in what police [called …]"
			s.Rehang(func() {
				doer := s.Words[u].Head
				s.Hang(u, -1, "root")
				s.Words[doer].Head = u
				for k := range s.Words {
					if s.Words[k].Head == v && k < what {
						s.Words[k].Head = u
					}
				}
				clauseOnPronoun(s, what, n, v, u)
			})
		}
	}
}

// clauseOnPronoun hangs a pronoun on the verb u before it, with the verb v as its relative
// clause and the noun n between them as the subject of that.
func clauseOnPronoun(s *syntax.Sentence, what, n, v, u int) {
	s.Hang(what, u, "obl")
	for k := what - 1; k >= 0 && s.Words[k].Head == n; k-- {
		s.Words[k].Head = what
	}
	s.Hang(n, v, "nsubj")
	s.Hang(v, what, "acl:relcl")
}

// thatAsSubject makes a clause without a subject, which the parser hung on a verb that has its
// object, a relative clause of that object: "claimed the attack on a bank [that left nine dead]".
func thatAsSubject(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v, mark := s.Words[c].Head, s.Child(c, "mark")
		if s.Rel(c) != "ccomp" || !s.Is(c, "VERB") || v < 0 || mark <= v || mark > c || !l.Set("subject-relative").Word(s, mark) || s.Leftmost(c) != mark || s.Child(c, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		if o := s.Child(v, "obj"); o > v && o < mark && s.Is(o, "NOUN", "PROPN") {
			s.Rehang(func() {
				rel := "nsubj"
				if s.Child(c, "aux:pass") >= 0 {
					rel = "nsubj:pass"
				}
				makeRelative(s, mark, c, rel)
				s.Hang(c, o, "acl:relcl")
			})
		}
	}
}
