package mend

import (
	"attest/coding/syntax"
)

// partAsConj makes an apposition of what only says who some of a number are, where the
// parser joined it with the number: "20 people, most of them women and children".
func (m *Mender) partAsConj(s *syntax.Sentence) {
	for k := range s.Words {
		if s.Rel(k) == "conj" && s.Is(k, "NOUN") && m.grammar.Set("part-before").At(s, s.Leftmost(k)) > 1 {
			s.Words[k].Rel = "appos"
		}
	}
}

// backedAgent hangs on those right before it who backs them, where the parser hung it on
// their act: "an attack by troops backed by mercenaries".
func (m *Mender) backedAgent(s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		n, h := v-1, s.Words[v].Head
		if h >= 0 && h < n && s.Rel(v) == "acl" && s.Is(n, "NOUN", "PROPN") && s.Words[n].Head == h && m.grammar.Set("backed").Word(s, v) {
			s.Rehang(func() { s.Words[v].Head = n })
		}
	}
}

// placeInApposition joins a place with the one before it that it holds, where the parser
// took it for the subject: "An attack in Timbuktu, northern Mali, left 20 dead".
func (m *Mender) placeInApposition(s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v, first := s.Words[k].Head, s.Leftmost(k)
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(v, "VERB") || m.grammar.Set("say").Word(s, v) || first < 2 || s.Lower[first-1] != "," || !s.Is(k, "PROPN") || !m.isPlace(s.Words[k].Form) {
			continue
		}
		place := first - 2
		o := place
		for o >= 0 && s.Words[o].Head != v {
			o = s.Words[o].Head
		}
		if o < 0 || o == place || !s.Is(place, "PROPN") || !s.Is(o, "NOUN") || s.Preposition(o) != "" || !m.isPlace(s.Words[place].Form) {
			continue
		}
		s.Rehang(func() {
			s.Words[o].Rel = s.Rel(k)
			s.Words[k].Head, s.Words[k].Rel = place, "appos"
			for _, c := range s.Children(k, "nmod", "obl") {
				if c > k {
					s.Words[c].Head = o
				}
			}
		})
	}
}
