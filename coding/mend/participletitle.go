package mend

import "attest/coding/syntax"

// participleAsTitle makes a noun of what looks like a present participle between an article
// and a name, and the subject of the verb behind: « L'opposant Ali Sow a été arrêté ».
func participleAsTitle(l *Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		w, v := &s.Words[p], s.Words[p].Head
		if w.UPOS != "VERB" || w.Feat("VerbForm") != "Part" || w.Feat("Tense") != "Pres" || v < p || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if a := p - 1; s.Words[a].Head != p || !l.Set("definite").Word(s, a) || !s.Is(p+1, "PROPN") || s.Words[p+1].Head != p {
			continue
		}
		s.Rehang(func() {
			w.UPOS, w.Lemma, w.Feats = "NOUN", s.Lower[p], "Number=Sing"
			s.Lemma[p] = s.Lower[p]
			s.Words[p-1].UPOS, s.Words[p-1].Rel = "DET", "det"
			s.Words[p+1].Rel = "appos"
			hangSubject(s, p, v)
		})
	}
}
