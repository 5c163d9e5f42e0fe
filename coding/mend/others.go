package mend

import "attest/coding/syntax"

// othersAsSubject makes "so many others" the subject of the verb behind them, where the parser
// joined them with what stands before: « six civils ont été tués et [une vingtaine d'autres]
// ont été blessés ».
func othersAsSubject(l *Language, s *syntax.Sentence) {
	for n := 2; n+4 < len(s.Words); n++ {
		of, others, aux := n+1, n+2, n+3
		if !s.Is(n, "NOUN") || !l.Set("portion").Word(s, n) || !l.Set("genitive-preposition").HasPrep(s.Lemma[of]) || !l.Set("more").Word(s, others) || !s.Is(aux, "AUX") {
			continue
		}
		v, up := s.Words[aux].Head, s.Words[n].Head
		if v <= aux || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 || up < 0 || up == v {
			continue
		}
		s.Rehang(func() {
			if main := s.VerbAbove(up); s.Within(v, n) && main >= 0 {
				s.Hang(v, main, "conj")
			}
			s.Words[others].UPOS = "NOUN"
			s.Hang(of, others, "case")
			s.Hang(others, n, "nmod")
			if c := s.Child(n, "cc"); c >= 0 {
				s.Words[c].Head = v
			}
			hangSubject(s, n, v)
		})
	}
}
