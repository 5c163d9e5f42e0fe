package mend

import "attest/coding/syntax"

// thingAlight gives a verb of setting on fire its object back, which the parser took for
// one noun with the word behind it: "set [his house] alight".
func thingAlight(l *Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		v, n := s.Words[k].Head, k-1
		if !l.Set("alight").Word(s, k) || !s.Is(k, "NOUN", "ADJ") || v < 0 || !s.Is(v, "VERB") || s.Rel(k) != "obj" || s.Words[n].Head != k || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Children(k, "det", "nmod:poss", "amod", "nummod", "compound") {
				if c != n {
					s.Words[c].Head = n
				}
			}
			s.Hang(n, v, "obj")
			s.Words[k].UPOS, s.Words[k].Rel = "ADV", "advmod"
		})
	}
}

// alightFar hangs on a verb of setting on fire what its object is set, where words that say
// more of the object stand between: "set two lorries loaded with ore [on fire] near the mine".
func alightFar(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		o := s.Child(v, "obj")
		if !s.Is(v, "VERB") || !l.Set("sets-alight").Word(s, v) || o < v {
			continue
		}
		for k := o + 1; k < len(s.Words) && k <= o+farthestAlight && !s.Is(k, "SCONJ"); k++ {
			n := l.Set("alight").At(s, k)
			if n == 0 {
				continue
			}
			w := k + n - 1
			if h := s.Words[w].Head; h == v || h != s.Words[v].Head && (h < v || !s.Within(h, v)) {
				break
			}
			s.Rehang(func() {
				for _, c := range s.Kids[s.Words[w].Head] {
					if c > w && !s.Is(c, "PUNCT") && s.Words[w].Head != s.Words[v].Head {
						s.Hang(c, v, "obl")
					}
				}
				s.Hang(w, v, "xcomp")
			})
			break
		}
	}
}

// farthestAlight is how many words behind the object what it is set may stand.
const farthestAlight = 14

// setsFire makes a verb of a word that joins a row of verbs and that the parser took for an
// adjective, before the noun for what it sets: "shot the driver and then [set] fire to a bus".
func setsFire(l *Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		v := s.Words[w].Head
		if !s.Is(w, "ADJ") || s.Rel(w) != "conj" || v < 0 || v > w || !s.Is(v, "VERB") || !l.Set("sets-alight").Word(s, w) || !s.Is(w+1, "NOUN") || s.Words[w+1].Head != v {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, w, finitePast)
			for _, k := range s.Kids[v] {
				if k > w && !s.Is(k, "PUNCT") {
					s.Words[k].Head = w
				}
			}
		})
	}
}

// setInName makes a verb of a word that the parser took for part of the name of what it sets on
// fire: "The strike [set] straw shelters ablaze".
func setInName(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Child(k, "nsubj")
		if !l.Set("alight").Word(s, k) || !s.Is(k, "VERB", "ADJ") || n < 0 || n > k {
			continue
		}
		first, _ := s.NounPhrase(n)
		for w := first + 1; w < n; w++ {
			if !l.Set("sets-alight").Word(s, w) || !s.Is(w-1, "NOUN", "PROPN") {
				continue
			}
			s.Rehang(func() {
				makeVerb(s, w, finitePast)
				s.TakePlaceOf(w, k)
				s.Hang(w-1, w, "nsubj")
				for c := first; c < n; c++ {
					switch h := s.Words[c].Head; {
					case c < w-1 && h >= w:
						s.Words[c].Head = w - 1
					case c > w && h == w:
						s.Words[c].Head = n
					}
				}
				for _, c := range s.Kids[k] {
					s.Words[c].Head = w
				}
				s.Hang(n, w, "obj")
				s.Hang(k, w, "xcomp")
				s.Words[k].UPOS = "ADJ"
			})
			return
		}
	}
}
