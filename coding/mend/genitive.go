package mend

import "attest/coding/syntax"

// genitiveBehindAdjective hangs on the noun a phrase of "of" that the parser hung on the
// adjective between them, which takes none: « des combattants présumés du M23 ».
func genitiveBehindAdjective(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		a := s.Words[k].Head
		if !s.Is(k, "NOUN", "PROPN") || a < 1 || a > k || s.Child(k, "case") != a+1 || !l.Set("takes-no-genitive").Word(s, a) || !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		if n := s.Words[a].Head; n >= 0 && n < a && s.Is(n, "NOUN", "PROPN") && (s.Rel(a) == "amod" || s.Rel(a) == "acl") {
			s.Rehang(func() { s.Hang(k, n, "nmod") })
		}
	}
}

// genitiveOfMembers hangs the name behind a noun for men on that noun where the parser hung
// it on the act before both: « un assaut de combattants de [l'EIGS] ».
func genitiveOfMembers(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		act := s.Words[k].Head
		if !s.Is(k, "PROPN") || act < 0 || act > k || !s.Is(act, "NOUN") || s.Rel(k) != "nmod" || !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		n := s.Leftmost(k) - 1
		if n > act && s.Is(n, "NOUN") && s.Words[n].Head == act && s.Rel(n) == "nmod" && l.Set("member").Word(s, n) && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}

// againstBehindAgent hangs on a noun the phrase of "against" that the parser hung on the agent of
// its participle: « un attentat revendiqué par les talibans [contre un convoi] ».
func againstBehindAgent(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		a := s.Words[k].Head
		if !s.Is(k, "NOUN", "PROPN") || a < 0 || a > k || s.Rel(a) != "obl:agent" || s.Rel(k) != "nmod" || !l.Set("against-side").HasPrep(s.Preposition(k)) {
			continue
		}
		v := s.Words[a].Head
		if n := s.Words[v].Head; s.Rel(v) == "acl" && n >= 0 && n < v && s.Is(n, "NOUN") {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}
