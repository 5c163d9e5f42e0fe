package mend

import "attest/coding/syntax"

// verbUnderArticle makes a noun of a word for an act that the tagger took for a verb though a
// preposition and an article stand before it: « dans une nouvelle [frappe] aérienne ».
func (m *Mender) verbUnderArticle(s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		c, det := s.Child(w, "case"), s.Child(w, "det")
		if !s.Is(w, "VERB") || s.Words[w].Feat("VerbForm") != "Fin" || c < 0 || det < 0 || c > det || det > w || s.Child(w, "nsubj", "obj", "aux", "mark") >= 0 || !m.tellsAct(s.Lower[w]) {
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
