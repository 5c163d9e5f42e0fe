package mend

import "attest/coding/syntax"

// accountTelling hangs a participle behind a noun of saying on it, where the parser hung it on
// the verb before: « a démenti les informations faisant état d'un bombardement ».
func accountTelling(l *Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "VERB") || s.Rel(v) != "advcl" || s.Words[v].Head >= n || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Pres" || s.Child(v, "mark", "nsubj") >= 0 {
			continue
		}
		if !s.Is(n, "NOUN") || s.Rel(n) != "obj" || s.Words[n].Head != s.Words[v].Head || !l.Set("saying-noun").Word(s, n) {
			continue
		}
		s.Rehang(func() { s.Hang(v, n, "acl") })
	}
}

// claimsDenied makes a noun of saying the object of the verb of denying before it, where the
// parser took it for the verb of the sentence and the other for a participle: "The governor
// brushed aside claims that police had fired".
func claimsDenied(l *Language, s *syntax.Sentence) {
	const apart = 3 // "brushed aside repeated claims"
	for r := 2; r+1 < len(s.Words); r++ {
		n := s.Child(r, "nsubj")
		if !s.Is(r, "VERB") || n < 0 || n > r || !l.Set("saying-noun").Word(s, r) || !l.Set("that").Word(s, r+1) {
			continue
		}
		v := s.Child(n, "acl")
		if v < n || v >= r || r-v > apart || l.Set("deny").At(s, v) == 0 || s.Child(v, "obl:agent") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, r)
			s.Words[v].Feats = finitePast
			s.Words[n].Head = v
			s.Hang(r, v, "obj")
			s.Words[r].UPOS, s.Words[r].Feats = "NOUN", "Number=Plur"
			for _, k := range s.Kids[r] {
				switch {
				case k == n:
				case s.Is(k, "PUNCT"):
					s.Words[k].Head = v
				case s.Rel(k) == "ccomp":
					s.Words[k].Rel = "acl"
				}
			}
		})
	}
}
