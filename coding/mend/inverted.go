package mend

import "attest/coding/syntax"

// invertedPassive gives a passive that opens its sentence the subject behind it, which the
// parser took for what stands beside the agent or for a circumstance: « A été visé dimanche
// par des rebelles [le poste de Kisa] ».
func invertedPassive(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if v > 3 || !s.Is(0, "AUX") || s.VerbStart(v) != 0 || s.Child(v, "aux:pass") < 0 || s.Child(v, "nsubj", "nsubj:pass", "expl", "csubj") >= 0 {
			continue
		}
		for h := v + 1; h < len(s.Words) && !s.Is(h, "VERB", "AUX", "SCONJ") && s.Lower[h] != ";"; h++ {
			up := s.Words[h].Head
			if !s.Is(h, "NOUN", "PROPN") || s.Child(h, "case") >= 0 || s.Child(h, "det", "nummod") < 0 || s.IsTimed(h) || up < v {
				continue
			}
			switch syntax.BaseRel(s.Rel(h)) {
			case "appos", "obj", "obl", "nmod", "conj":
				s.Rehang(func() { hangSubject(s, h, v) })
				return
			}
		}
	}
}

// speakerBehindQuote gives a verb of saying behind a quotation as its subject the noun right
// behind it, where the parser took what is quoted for the subject and him for the object: « Le
// bilan est de cinq morts », a indiqué [le chef d'état-major].
func speakerBehindQuote(l *Language, s *syntax.Sentence) {
	for v := 4; v+1 < len(s.Words); v++ {
		k, o, start := s.Child(v, "nsubj"), s.Child(v, "obj"), s.VerbStart(v)
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || o < v || k < 0 || start < 3 || k > start-2 || s.Lower[start-1] != "," {
			continue
		}
		if q := s.Lower[start-2]; q != "»" && q != "”" && q != "\"" || s.Leftmost(o) != v+1 || !s.Is(o, "NOUN", "PROPN") || s.Child(o, "case") >= 0 || s.Child(v, "ccomp", "xcomp") >= 0 {
			continue
		}
		if s.Child(k, "cop") < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(k, v)
			s.Hang(v, k, "parataxis")
			s.Words[o].Rel = "nsubj"
		})
	}
}
