package mend

import "attest/coding/syntax"

// forItsPart hangs on the verb what the parser hung on the words between that only say
// whose turn it is to speak: « parle pour sa part [d'une soixantaine de morts] ».
func forItsPart(l *Language, s *syntax.Sentence) {
	for i := range s.Words {
		n := l.Set("for-its-part").At(s, i)
		if n == 0 {
			continue
		}
		last := i + n - 1
		if perfectAround(s, i, last) {
			continue
		}
		v := s.Words[last].Head
		if v < 0 || v >= i || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[last] {
				if k > last && s.Is(k, "NOUN", "NUM", "PROPN") {
					s.Hang(k, v, "obl")
				}
			}
		})
	}
}

// perfectAround joins an auxiliary with the participle behind such words, where the parser took
// the auxiliary for the verb and hung the participle on the words: « Kiev [a] pour sa part
// [accusé] Moscou d'avoir bombardé un marché ».
func perfectAround(s *syntax.Sentence, first, last int) bool {
	p, v := first-1, last+1
	if p > 0 && v < len(s.Words) && s.Lower[p] == "," && s.Lower[v] == "," { // « a, de son côté, lancé »
		p, v = p-1, v+1
	}
	if p < 0 || v >= len(s.Words) || !s.Is(p, "VERB", "AUX") || s.Words[p].Feat("VerbForm") != "Fin" || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" {
		return false
	}
	if up := s.Words[v].Head; up != p && (up < first || up > last) {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, p)
		for _, k := range s.Kids[p] {
			if k != v {
				s.Words[k].Head = v
			}
		}
		s.Hang(p, v, "aux")
		s.Words[p].UPOS = "AUX"
	})
	return true
}
