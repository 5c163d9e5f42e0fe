package circumstances

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// DayOfSecond hangs on the second of two verbs the day behind it, where the first has a day of its own before
// the second: « a pilonné Gao mardi et [bombardé Kidal mercredi] ».
func DayOfSecond(_ *tree.Language, s *syntax.Sentence) {
	for t := range s.Words {
		v := s.Words[t].Head
		if !s.IsTimed(t) || v < 0 || v > t || syntax.BaseRel(s.Rel(t)) != "obl" || !s.Is(v, "VERB") {
			continue
		}
		for _, c := range s.Children(v, "conj") {
			if c < t && s.Is(c, "VERB") && timedBetween(s, v, v, c) && !timedBetween(s, c, c, t) {
				s.Rehang(func() { s.Hang(t, c, "obl") })
				break
			}
		}
	}
}

// timedBetween reports whether a time that hangs on a verb stands between two words.
func timedBetween(s *syntax.Sentence, v, first, last int) bool {
	for _, k := range s.Children(v, "obl", "nmod", "advmod") {
		if k > first && k < last && s.IsTimed(k) {
			return true
		}
	}
	return false
}

// NamesBehindDay gives a verb as its object the name behind a day, which the parser took for a part of the day,
// with the row that the name begins: « a pilonné mardi [Gao, Kidal et Ménaka] ».
func NamesBehindDay(_ *tree.Language, s *syntax.Sentence) {
	for n := 1; n < len(s.Words); n++ {
		t := s.Words[n].Head
		if t != n-1 || !s.IsTimed(t) || s.IsTimed(n) || !s.Is(n, "PROPN") || s.Rel(n) != "nmod" || s.Child(n, "case") >= 0 {
			continue
		}
		v := s.Words[t].Head
		if v < 0 || v > t || !s.Is(v, "VERB") || s.IsPassive(v) || s.Child(v, "nsubj") < 0 || s.Child(v, "ccomp") >= 0 {
			continue
		}
		next := s.Child(v, "obj")
		if next >= 0 && (next != n+2 || s.Lower[n+1] != ",") {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, "obj")
			if next >= 0 {
				s.Hang(next, n, "conj")
				for _, k := range s.Children(next, "conj") {
					s.Hang(k, n, "conj")
				}
			}
		})
	}
}
