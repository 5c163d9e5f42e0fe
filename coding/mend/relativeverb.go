package mend

import "attest/coding/syntax"

// relativeVerb makes a verb of what the parser took for a noun between a relative pronoun and an
// article or a number: "a commander who orders the bombing of a hospital".
func relativeVerb(l *Language, s *syntax.Sentence) {
	for v := 2; v+2 < len(s.Words); v++ {
		who := v - 1
		if !s.Is(v, "NOUN") || s.Rel(v) != "acl:relcl" || s.Words[who].Head != v || s.Rel(who) != "nsubj" || s.Words[who].Feat("PronType") != "Rel" || s.Child(v, "cop", "det") >= 0 || !s.Is(v+1, "DET", "NUM") {
			continue
		}
		o, verb := s.Words[v+1].Head, l.forms[s.Lower[v]].verb
		if verb == "" || o <= v+1 || !s.Is(o, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePresent)
			s.Words[v].Lemma, s.Lemma[v] = verb, verb
			s.Hang(o, v, "obj")
		})
	}
}
