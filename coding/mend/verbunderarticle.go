package mend

import "attest/coding/syntax"

// verbUnderArticle makes a noun of a word for an act that the tagger took for a verb though a
// preposition and an article stand before it: « dans une nouvelle [frappe] aérienne ».
func verbUnderArticle(l *Language, s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		c, det := s.Child(w, "case"), s.Child(w, "det")
		if !s.Is(w, "VERB") || s.Words[w].Feat("VerbForm") != "Fin" || c < 0 || det < 0 || c > det || det > w || s.Child(w, "nsubj", "obj", "aux", "mark") >= 0 || !l.TellsAct(s.Lower[w]) {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			switch syntax.BaseRel(s.Rel(w)) {
			case "advcl", "xcomp", "ccomp", "conj", "parataxis":
				s.Words[w].Rel = "obl"
			}
			for _, k := range s.Kids[w] {
				if k > w && s.Is(k, "ADJ") {
					s.Words[k].Rel = "amod"
				}
			}
		})
	}
}

// gerundAsNoun makes the head of a compound of a noun in "-ing" that stands behind another, where it
// was taken for a verb that describes that one or for a second object: "attacked the union [building]".
func gerundAsNoun(l *Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		n := w - 1
		if !l.Set("gerund-noun").Word(s, w) || !s.Is(n, "NOUN", "PROPN") || s.Child(w, "det", "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		verb := s.Is(w, "VERB") && s.Rel(w) == "acl" && s.Words[w].Head == n
		second := s.Is(w, "NOUN") && s.Rel(w) == "obj" && s.Rel(n) == "obj" && s.Words[w].Head == s.Words[n].Head
		if !verb && !second {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.TakePlaceOf(w, n)
			s.Hang(n, w, "compound")
			for _, k := range s.Kids[n] {
				if k < n {
					s.Words[k].Head = w
				}
			}
		})
	}
}
