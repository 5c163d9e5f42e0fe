package mend

import "attest/coding/syntax"

// numberTaken makes a participle of making prisoners, which the parser took for a noun, of one
// between a number, or a number and "others", and the word for what they were made: « six soldats ont été
// tués et [quatre autres faits prisonniers] ».
func numberTaken(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		c, number := v+1, s.Child(v, "nummod")
		if !s.Is(v, "NOUN") || !l.Set("made").Has(s.Lower[v]) || s.Words[c].Head != v || !l.Set("captive").Word(s, c) || number < 0 || number > v || s.Between(number, v, "NOUN", "PROPN", "VERB", "PUNCT") {
			continue
		}
		who := number
		if others := s.Child(v, "amod"); others > number && others < v {
			who = others
		}
		s.Rehang(func() {
			w := &s.Words[v]
			w.UPOS, w.Feats = "VERB", "Tense=Past|VerbForm=Part|Voice=Pass"
			s.Words[c].Rel = "xcomp"
			s.Hang(who, v, "nsubj:pass")
			if who != number {
				s.Words[number].Head = who
			}
			if up := w.Head; up >= 0 && s.Rel(v) == "conj" && s.Child(v, "obl:agent") < 0 {
				for _, k := range s.Children(up, "obl:agent") {
					if k > v {
						s.Words[k].Head = v
					}
				}
			}
		})
	}
}
