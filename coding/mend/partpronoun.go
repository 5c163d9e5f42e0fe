package mend

import "attest/coding/syntax"

// partAsPronoun makes a word for a part of those told of the subject that it is, where it
// stands before the auxiliary and the parser took it for an adverb or adjective: "[Most] were
// released on Tuesday", "[Several] of them were freed".
func partAsPronoun(l *Language, s *syntax.Sentence) {
	for w := range s.Words {
		if !l.Set("part-of-them").Word(s, w) || !s.Is(w, "ADV", "ADJ", "DET", "NOUN") || s.Child(w, "det", "case") >= 0 {
			continue
		}
		aux, of := w+1, -1
		if k := s.Child(w, "nmod", "obl"); k == w+2 && s.Is(k, "PRON") && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			aux, of = k+1, k
		}
		if aux >= len(s.Words) || !s.Is(aux, "AUX") {
			continue
		}
		v := s.Words[aux].Head
		if v < aux || !s.Is(v, "VERB") {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubj:pass"); k >= 0 && k != w {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats = "PRON", "Number=Plur|Person=3|PronType=Ind"
			hangSubject(s, w, v)
			if of >= 0 {
				s.Words[of].Rel = "nmod"
			}
		})
	}
}
