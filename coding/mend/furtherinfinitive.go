package mend

import "attest/coding/syntax"

// furtherInfinitive hangs on what somebody says to have done the next thing that he has done,
// where it was hung on the verb of saying: « dit avoir tué neuf soldats et [détruit] deux
// blindés », « affirme avoir attaqué le poste, [tué] six gendarmes … ».
func furtherInfinitive(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		c := s.Child(v, "xcomp")
		if c < v || !s.Is(v, "VERB") || !tells(l, s, v) {
			continue
		}
		aux := s.Child(c, "aux")
		if aux < 0 || s.Words[aux].Feat("VerbForm") != "Inf" {
			continue
		}
		for _, k := range s.Children(v, "conj", "parataxis", "advcl") {
			if k < c || s.Rel(k) == "advcl" && (!s.PastForm(k) || s.Child(k, "obj") < k) || !s.Is(k, "VERB") || tells(l, s, k) || s.Child(k, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl") >= 0 {
				continue
			}
			s.Rehang(func() { s.Hang(k, c, "conj") })
		}
	}
}
