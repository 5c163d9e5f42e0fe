package mend

import "attest/coding/syntax"

// invertedPassive gives a passive that opens its sentence the subject behind it, which the
// parser took for what stands beside the agent or for a circumstance: « A été visé dimanche
// par des rebelles [le poste de Kisa] ».
func invertedPassive(s *syntax.Sentence) {
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
				hangSubject(s, h, v)
				return
			}
		}
	}
}
