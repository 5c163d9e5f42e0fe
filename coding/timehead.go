package coding

import "attest/ud"

// partTimes parts a time without a preposition from the noun that it stands right
// behind, which the parser took for one name with it: « par la gendarmerie
// vendredi », "troops Friday raided". isPerson tells a noun for one person.
func (s *sentence) partTimes(isPerson func(ud.Word) bool) {
	if s.timed == nil {
		return
	}
	s.rehang(func() {
		for t := 1; t < len(s.Words); t++ {
			if !s.isTimed(t) || s.isTimed(t-1) || !s.is(t, "NOUN", "PROPN") {
				continue
			}
			if n := t - 1; s.is(n, "ADJ") && s.Words[n].Head == t && s.child(t, "det", "nummod") == n-1 && isPerson(s.Words[n]) { // « ont tué un pompier vendredi »
				s.Words[n].UPOS = "NOUN"
				s.leadTime(t, n)
			} else if n := s.nounUnderTime(t); n >= 0 {
				s.leadTime(t, n)
			} else if n := s.Words[t].Head; n >= 0 && n < t && s.hangsBare(t) && s.is(n, "NOUN", "PROPN") && !s.isTimed(n) {
				s.hangTime(t, n)
			}
		}
	})
}

// nounUnderTime returns the noun of the phrase right before a time that the parser
// hung under it, or -1.
func (s *sentence) nounUnderTime(t int) int {
	for n := t - 1; n >= 0 && !s.is(n, "PUNCT", "VERB", "AUX", "ADP"); n-- {
		if s.Words[n].Head == t && s.is(n, "NOUN", "PROPN") && s.hangsBare(n) {
			return n
		}
	}
	return -1
}

// hangsBare tells whether a word hangs on a noun as part of its name.
func (s *sentence) hangsBare(w int) bool {
	switch baseRel(s.rel(w)) {
	case "compound", "flat", "nmod", "appos":
		return s.child(w, "case", "punct") < 0
	}
	return false
}

// leadTime puts the noun in the place that the parser gave to the time behind it.
func (s *sentence) leadTime(t, noun int) {
	s.Words[noun].Head, s.Words[noun].Rel = s.Words[t].Head, s.Words[t].Rel
	for _, k := range s.kids[t] {
		if k < t && k != noun && !s.isTimed(k) {
			s.Words[k].Head = noun
		}
	}
	s.hangTime(t, noun)
}

// hangTime hangs a time, and what hangs on it that is no part of it, on the verb
// of the noun before it.
func (s *sentence) hangTime(t, noun int) {
	up := s.Words[noun].Head
	for steps := 0; up >= 0 && steps < 6 && !s.is(up, "VERB"); steps++ {
		up = s.Words[up].Head
	}
	if up < 0 || !s.is(up, "VERB") {
		up = noun
	}
	s.Words[t].Head, s.Words[t].Rel = up, "obl"
	for _, k := range s.kids[t] {
		if k > t && !s.isTimed(k) && s.is(k, "NOUN", "PROPN") && s.child(k, "case") >= 0 {
			s.Words[k].Head, s.Words[k].Rel = up, "obl"
		}
	}
}
