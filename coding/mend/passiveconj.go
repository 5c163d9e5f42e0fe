package mend

import "attest/coding/syntax"

// passiveToo makes a passive of a verb that shares the auxiliary of the one before it, where
// the parser took its participle for a past: "was dragged from his house and [hacked] to
// pieces".
func (m *Mender) passiveToo(s *syntax.Sentence) {
	for v := range s.Words {
		h := s.Words[v].Head
		if s.Rel(v) != "conj" || h < 0 || h > v || !s.Is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(h, "aux:pass") < 0 {
			continue
		}
		if s.Child(v, "nsubj", "nsubj:pass", "aux", "obj", "ccomp", "xcomp", "expl") >= 0 || !m.grammar.Set("done-to-somebody").Word(s, v) {
			continue
		}
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
	}
}

// countOfThem gives a noun between commas the number "of them" behind it, and the verb that
// noun for what the parser gave it the number: "the nuns, four of them, were led away".
func countOfThem(s *syntax.Sentence) {
	for k := 2; k+2 < len(s.Words); k++ {
		n, p, v := k-2, s.Child(k, "nmod"), s.Words[k].Head
		if !s.Is(k, "NUM") || s.Lower[k-1] != "," || p < k || !s.Is(p, "PRON") || s.Words[p].Feat("Person") != "3" || p+1 >= len(s.Words) || s.Lower[p+1] != "," || v < 0 || !s.Is(n, "NOUN", "PROPN", "INTJ") {
			continue
		}
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nsubj" && rel != "obj" || s.Words[n].Head != v {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Rel = s.Words[k].Rel
			s.Words[k].Head, s.Words[k].Rel = n, "nummod"
			s.Words[n].UPOS, s.Words[n].Feats = "NOUN", "Number=Plur"
		})
	}
}
