package mend

import "attest/coding/syntax"

// outOf hangs on the verb the place of his own that somebody is taken out of, where the
// parser hung it on him: « ont tiré le proviseur [de son lit] », and the town that somebody is
// driven from: « a chassé les rebelles [du village de Kisa] ».
func outOf(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !l.Set("take-out-of").Word(s, v) {
			continue
		}
		s.Rehang(func() {
			for _, o := range s.Children(v, "obj") {
				for _, k := range s.Children(o, "nmod") {
					if k > o && (s.HasPossessive(k) || l.Set("settlement").Word(s, k) && s.Is(o, "NOUN") && l.Set("send-away").Word(s, v)) && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
						s.Hang(k, v, "obl")
					}
				}
			}
		})
	}
}
