package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ObjectPair joins a noun to the object of a verb, where the parser joined it to the verb, and
// gives it the genitive behind it: « a confirmé la mort de trois éleveurs et [l'arrestation] de
// douze personnes ».
func ObjectPair(l *tree.Language, s *syntax.Sentence) {
	for y := range s.Words {
		v := s.Words[y].Head
		if s.Rel(y) != "conj" || !s.Is(y, "NOUN") || v < 0 || v > y || !s.Is(v, "VERB") || s.Child(y, "cc") < 0 || s.Child(y, "cop", "nsubj", "case", "mark") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > s.Child(y, "cc") || !s.Is(o, "NOUN") || s.Child(o, "conj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[y].Head = o
			for _, k := range s.Children(o, "nmod") {
				if k > y && s.Leftmost(k) == y+1 && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
					s.Words[k].Head = y
				}
			}
		})
	}
}

// GenitivePair joins a genitive with the one before it, where the parser joined it with the number
// over both: « une vingtaine [de femmes] et [de fillettes] ».
func GenitivePair(l *tree.Language, s *syntax.Sentence) {
	genitive := func(w int) bool {
		c := s.Child(w, "case")
		return c >= 0 && l.Set("genitive-preposition").HasPrep(s.Lemma[c])
	}
	for h := 3; h < len(s.Words); h++ {
		a := s.Words[h].Head
		if s.Rel(h) != "conj" || a < 0 || a > h || !l.Set("portion").Word(s, a) || !genitive(h) || genitive(a) || s.Child(h, "cc") < 0 {
			continue
		}
		for _, k := range s.Children(a, "nmod") {
			if k > a && k < s.Child(h, "cc") && genitive(k) && s.Words[k].Feat("Number") == s.Words[h].Feat("Number") {
				s.Rehang(func() { s.Words[h].Head = k })
				break
			}
		}
	}
}
