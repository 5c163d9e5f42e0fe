package mend

import (
	"slices"

	"attest/coding/syntax"
)

// inCourseOf hangs on the noun of an act the clause that tells what happened during it, where the
// parser took "course" for a part of the sentence: « une attaque à Gao, au cours de laquelle huit
// soldats ont péri ».
func inCourseOf(l *Language, s *syntax.Sentence) {
	for n := 2; n+3 < len(s.Words); n++ {
		of, which := n+1, n+2
		if !s.Is(n, "NOUN") || !l.Set("course-noun").Word(s, n) || !s.Is(n-2, "ADP") || !s.Is(of, "ADP") || s.Words[which].Feat("PronType") != "Rel" {
			continue
		}
		v := clauseFrom(s, which)
		act := actBefore(l, s, n-2, which)
		if v < 0 || act < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, act, "acl:relcl")
			s.Hang(which, v, "obl")
			s.Hang(n-2, which, "case")
			for _, k := range []int{n - 1, n, of} {
				s.Hang(k, n-2, "fixed")
			}
			s.Words[n].UPOS = "ADP"
			if c := n - 3; c >= 0 && s.Lower[c] == "," {
				s.Words[c].Head = v
			}
		})
	}
}

// clauseFrom returns the verb that the clause behind a relative pronoun has, or -1.
func clauseFrom(s *syntax.Sentence, which int) int {
	for v := which + 1; v < len(s.Words) && !s.Is(v, "PUNCT"); v++ {
		if s.Is(v, "VERB") && (s.Words[v].Feat("VerbForm") == "Fin" || s.Child(v, "aux", "aux:pass") > which) {
			return v
		}
	}
	return -1
}

// actBefore returns the nearest noun for an act before a word that agrees with a relative
// pronoun, or -1.
func actBefore(l *Language, s *syntax.Sentence, before, which int) int {
	agrees := func(w int) bool {
		return !slices.ContainsFunc([]string{"Gender", "Number"}, func(f string) bool {
			return s.Words[w].Feat(f) != "" && s.Words[which].Feat(f) != "" && s.Words[w].Feat(f) != s.Words[which].Feat(f)
		})
	}
	for w := before - 1; w >= 0; w-- {
		if s.Is(w, "NOUN") && agrees(w) && l.Set("event-anaphor").Word(s, w) {
			return w
		}
	}
	return -1
}
