package mend

import "attest/coding/syntax"

// adjunctNoun makes a noun of the word behind the noun of an act that says what sort of act it
// is, and that the parser took for a verb: « dix morts dans un attentat [suicide] contre une
// mosquée ». What was hung on it goes to the act, the subject takes its place.
func adjunctNoun(l *Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		if !s.Is(w, "VERB") || !l.Set("adjunct-noun").Has(s.Lower[w]) || !s.Is(w-1, "NOUN") || !l.TellsAct(s.Lemma[w-1]) || s.Child(w, "aux", "aux:pass", "expl", "mark") >= 0 {
			continue
		}
		act, top := w-1, -1
		if s.Within(act, w) {
			for top = act; s.Words[top].Head != w; {
				top = s.Words[top].Head
			}
		}
		s.Rehang(func() {
			if top >= 0 {
				s.TakePlaceOf(top, w)
			}
			for _, k := range s.Kids[w] {
				switch {
				case k == top:
				case k < act && top >= 0:
					s.Words[k].Head = top
				default:
					s.Words[k].Head = act
					if c := s.Child(k, "case"); c >= 0 && s.Is(k, "NOUN", "PROPN") {
						s.Words[k].Rel = "nmod"
					}
				}
			}
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.Hang(w, act, "nmod")
		})
	}
}
