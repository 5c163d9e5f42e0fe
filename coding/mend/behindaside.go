package mend

import "attest/coding/syntax"

// complementBehindAside hangs on the noun of an act the complement that an aside
// parts from it, and that was hung elsewhere: « la chute, dimanche, de la localité »,
// "the killing, on Friday, of two guards".
func complementBehindAside(l *Language, s *syntax.Sentence) {
	of := l.Set("genitive-preposition")
	for n := 0; n+3 < len(s.Words); n++ {
		if s.Lower[n+1] != "," || !s.Is(n, "NOUN") || !l.TellsAct(s.Lemma[n]) {
			continue
		}
		end := s.AsideEnd(n + 1)
		if end < 0 || end+2 >= len(s.Words) || !s.Is(end+1, "ADP") || !of.Word(s, end+1) {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.Rel(end+1) != "case" || !s.Is(k, "NOUN", "PROPN") || s.Words[k].Head == n || s.Within(n, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, n, "nmod") })
	}
}

// objectBehindAnswer hangs on its verb an object with a partitive article that was read
// as a complement of the phrase between the two: « a bombardé en représailles des
// positions kurdes ».
func objectBehindAnswer(l *Language, s *syntax.Sentence) {
	g := l.Grammar
	for k := range s.Words {
		h, c := s.Words[k].Head, s.Child(k, "case")
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || h < 0 || c != h+1 || !g.Set("partitive").Has(s.SurfaceAt(c)) || !g.Set("answer").Word(s, h) || s.Child(h, "det") >= 0 {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.Is(v, "VERB") && s.Child(v, "obj") < 0 && !s.IsPassive(v) {
			s.Rehang(func() {
				s.Hang(k, v, "obj")
				s.Words[c].Rel = "det"
			})
		}
	}
}
