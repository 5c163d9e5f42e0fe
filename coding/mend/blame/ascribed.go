package blame

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// DeedOfPossessor makes the noun of an act of what the parser took for a verb behind a
// possessive: "the bishop's [killing]".
func DeedOfPossessor(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		n := s.Words[k-1].Head
		if !s.Is(k, "VERB") || s.Words[k].Feat("Tense") != "Pres" || s.Words[k].Feat("VerbForm") == "Fin" || n != k-2 || s.Rel(k-1) != "case" || !s.Is(k-1, "PART") || s.Child(k, "obj", "aux") >= 0 || !l.TellsAct(s.Lower[k]) {
			continue
		}
		up, rel := s.Words[n].Head, s.Rel(n)
		if up == k && s.Words[k].Head >= 0 { // its subject
			up, rel = s.Words[k].Head, "obj"
		} else if s.Words[k].Head != n {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, up, rel)
			s.Words[k].UPOS, s.Words[k].Feats = "NOUN", "Number=Sing"
			for _, c := range s.Kids[n] {
				if c > k {
					s.Words[c].Head = k
				}
			}
			s.Hang(n, k, "nmod:poss")
			for _, c := range s.Kids[k] {
				if syntax.BaseRel(s.Rel(c)) == "obl" {
					s.Words[c].Rel = "nmod"
				}
			}
		})
		s.Lemma[k] = s.Lower[k]
	}
}

// AscribedClause hangs on the noun of an act the relative clause that says whose it is or who
// owns it, where the parser hung it on the place or day before its comma: "the massacre in
// Beni on Monday, [which the bishop blamed on the army]".
func AscribedClause(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for v := 3; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || h < 0 || h > v || l.TellsAct(s.Lemma[h]) || g.Set("accuse").At(s, v) == 0 && g.Set("ascribed").At(s, v) == 0 && g.Set("own-up").At(s, v) == 0 {
			continue
		}
		who := slices.IndexFunc(s.Kids[v], func(k int) bool { return k > h && k < v && s.Relative(k) && g.Set("thing-relative").Word(s, k) })
		if who < 0 || s.Lower[s.Leftmost(v)-1] != "," && s.Lower[s.Leftmost(v)] != "," {
			continue
		}
		for n := h - 1; n >= 0 && !s.Is(n, "PUNCT", "AUX", "SCONJ"); n-- {
			if s.Is(n, "NOUN") && l.TellsAct(s.Lemma[n]) {
				s.Rehang(func() { s.Words[v].Head = n })
				break
			}
		}
	}
}

// AscribedAside hangs on the act a participle behind a comma that says whose it is, where the
// parser hung it on the verb: « tué dans un attentat à la bombe, [attribué] au mouvement ».
func AscribedAside(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		up := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Lower[v-1] != "," || up < 0 || up > v || !s.Is(up, "VERB") || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if l.Set("accuse").At(s, v) == 0 && l.Set("own-up").At(s, v) == 0 {
			continue
		}
		if n := agreeingAct(l, s, v); n > up {
			s.Rehang(func() { s.Hang(v, n, "acl") })
		}
	}
}

// agreeingAct returns the noun of an act in the phrase before the comma before v that agrees
// with it, or -1.
func agreeingAct(l *tree.Language, s *syntax.Sentence, v int) int {
	const longest = 10
	for n := v - 2; n > 0 && n >= v-longest && !s.Is(n, "AUX", "SCONJ") && s.Lower[n] != ","; n-- {
		if s.Is(n, "NOUN") && l.TellsAct(s.Lemma[n]) && s.Words[n].Feat("Number") == s.Words[v].Feat("Number") && s.Words[n].Feat("Gender") == s.Words[v].Feat("Gender") && s.Words[v].Feat("Gender") != "" {
			return n
		}
	}
	return -1
}

// AscribedApart hangs on the act a participle that says whose it is and that agrees with it and
// not with the noun before it: « une frappe sur un village [attribuée] à l'armée ».
func AscribedApart(l *tree.Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		h, gender := s.Words[v].Head, s.Words[v].Feat("Gender")
		if s.Rel(v) != "acl" || h < 0 || h > v || gender == "" || s.Words[h].Feat("Gender") == gender || s.Words[h].Feat("Gender") == "" || l.TellsAct(s.Lemma[h]) || l.Set("accuse").At(s, v) == 0 && l.Set("own-up").At(s, v) == 0 {
			continue
		}
		for n := h - 1; n > 0 && !s.Is(n, "PUNCT", "VERB", "AUX", "SCONJ"); n-- {
			if g := s.Words[n].Feat("Gender"); s.Is(n, "NOUN") && l.TellsAct(s.Lemma[n]) && (g == "" || g == gender && s.Words[n].Feat("Number") == s.Words[v].Feat("Number")) {
				s.Rehang(func() { s.Words[v].Head = n })
				break
			}
		}
	}
}
