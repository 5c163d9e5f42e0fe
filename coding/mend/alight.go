package mend

import "attest/coding/syntax"

// thingAlight gives a verb of setting on fire its object back, which the parser took for
// one noun with the word behind it: "set [his house] alight".
func (m *Mender) thingAlight(s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		v, n := s.Words[k].Head, k-1
		if !m.grammar.Set("alight").Word(s, k) || !s.Is(k, "NOUN", "ADJ") || v < 0 || !s.Is(v, "VERB") || s.Rel(k) != "obj" || s.Words[n].Head != k || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Children(k, "det", "nmod:poss", "amod", "nummod", "compound") {
				if c != n {
					s.Words[c].Head = n
				}
			}
			s.Words[n].Head, s.Words[n].Rel = v, "obj"
			s.Words[k].UPOS, s.Words[k].Rel = "ADV", "advmod"
		})
	}
}

// alightFar hangs on a verb of setting on fire what its object is set, where words that say
// more of the object stand between: "set two lorries loaded with ore [on fire] near the mine".
func (m *Mender) alightFar(s *syntax.Sentence) {
	for v := range s.Words {
		o := s.Child(v, "obj")
		if !s.Is(v, "VERB") || !m.grammar.Set("sets-alight").Word(s, v) || o < v {
			continue
		}
		for k := o + 1; k < len(s.Words) && k <= o+farthestAlight && !s.Is(k, "SCONJ"); k++ {
			n := m.grammar.Set("alight").At(s, k)
			if n == 0 {
				continue
			}
			w := k + n - 1
			if h := s.Words[w].Head; h == v || h < v || !s.Within(h, v) {
				break
			}
			s.Rehang(func() {
				for _, c := range s.Kids[s.Words[w].Head] {
					if c > w && !s.Is(c, "PUNCT") {
						s.Words[c].Head, s.Words[c].Rel = v, "obl"
					}
				}
				s.Words[w].Head, s.Words[w].Rel = v, "xcomp"
			})
			break
		}
	}
}

// farthestAlight is how many words behind the object what it is set may stand.
const farthestAlight = 14
