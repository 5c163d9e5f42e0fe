package nouns

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// NounPreposition makes a preposition of the words of one that were read as a noun, so that
// it is neither subject nor object: « ont désamorcé deux engins [le long de] la route ». What
// stands behind one that names who did it is the agent: « un viol [de la part de] deux soldats ».
func NounPreposition(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		doer := l.Set("agent-phrase").At(s, i)
		n := max(doer, l.Set("noun-preposition").At(s, i))
		if n < 3 || i+n >= len(s.Words) || !s.Is(i+n-1, "ADP") {
			continue
		}
		noun, of := i+n-2, i+n-1
		k, up := s.Words[of].Head, s.Words[noun].Head
		if k <= of || up < 0 || up >= i && up <= of || s.Rel(of) != "case" || i > 0 && n == 3 && l.Set("noun-preposition").At(s, i-1) > n {
			continue
		}
		rel := "obl"
		if s.Is(up, "NOUN", "PROPN") {
			rel = "nmod"
		}
		if doer > 0 {
			rel = "obl:agent"
			if s.IsTimed(up) && s.Words[up].Head >= 0 { // "suffered an attack on Monday at the hands of rebels"
				up = s.Words[up].Head
			}
		}
		s.Rehang(func() {
			s.Hang(k, up, rel)
			s.Hang(i, k, "case")
			s.Words[i].UPOS = "ADP"
			for w := i + 1; w <= of; w++ {
				s.Hang(w, i, "fixed")
				s.Words[w].UPOS = "ADP"
			}
		})
	}
}

// CompoundPreposition makes one preposition of an adverb with "of" before a noun, which
// the parser took for what describes the noun: « abattu 21 drones au-dessus de quatre
// régions », « non loin de la frontière ».
func CompoundPreposition(_ *tree.Language, s *syntax.Sentence) {
	for a := range s.Words {
		of, n := s.Child(a, "fixed"), s.Words[a].Head
		if placeAsSubject(s, a, of) {
			continue
		}
		if n >= 0 && s.Rel(n) == "nummod" {
			n = s.Words[n].Head
		}
		if !s.Is(a, "ADV") || s.Rel(a) != "advmod" || of != a+1 || !s.Is(of, "ADP") || n < of || !s.Is(n, "NOUN", "PROPN") || s.Leftmost(n) != s.Leftmost(a) {
			continue
		}
		s.Rehang(func() {
			s.Hang(a, n, "case")
			if v := s.Words[n].Head; s.Rel(n) == "obj" && v >= 0 && v < a {
				s.Words[n].Rel = "obl"
			}
		})
	}
}

// placeAsSubject makes what stands under an adverb with "of" a phrase of the noun before it, where
// the parser took it for a second subject: « La fusillade au poste près d'Hébron a coûté … ».
func placeAsSubject(s *syntax.Sentence, a, of int) bool {
	v := s.Words[a].Head
	if v < of || of != a+1 || s.Rel(a) != "advmod" || !s.Is(a, "ADV") || !s.Is(of, "ADP") || a == 0 || !s.Is(a-1, "NOUN", "PROPN") {
		return false
	}
	subjects := s.Children(v, "nsubj", "nsubj:pass")
	if len(subjects) != 2 || subjects[0] > a || s.Leftmost(subjects[1]) != of+1 {
		return false
	}
	n := subjects[1]
	s.Rehang(func() {
		s.Hang(n, a-1, "nmod")
		s.Hang(a, n, "case")
	})
	return true
}

// SideAsCase makes a preposition of a bare noun for a side before the name of who is on
// it: « six blessés côté FAMa », « côté ennemi, dix tués ».
func SideAsCase(l *tree.Language, s *syntax.Sentence) {
	for c := 0; c+1 < len(s.Words); c++ {
		n := c + 1
		if !s.Is(c, "NOUN") || !l.Set("on-the-side-of").Word(s, c) || s.Child(c, "det", "case") >= 0 || s.Words[n].Head != c || !s.Is(n, "PROPN", "NOUN", "ADJ") || s.Child(n, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, s.Words[c].Head, "obl")
			if s.Is(n, "ADJ") {
				s.Words[n].UPOS = "NOUN"
			}
			for _, k := range s.Kids[c] {
				if k != n {
					s.Words[k].Head = n
				}
			}
			s.Hang(c, n, "case")
			s.Words[c].UPOS = "ADP"
		})
	}
}
