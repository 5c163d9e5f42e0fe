package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ObjectUnderParticiple gives a verb the object that was hung on the participle of a phrase between the two:
// « imputent à des rebelles présumés [le meurtre] de six civils ». A past participle without auxiliary has none.
func ObjectUnderParticiple(_ *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		o, n := s.Child(p, "obj"), s.Words[p].Head
		if !s.Is(p, "VERB") || o < p || n < 0 || n > p || s.Words[p].Feat("VerbForm") != "Part" || s.Words[p].Feat("Tense") == "Pres" || s.Child(p, "aux", "aux:pass") >= 0 {
			continue
		}
		if rel := s.Rel(p); rel != "amod" && rel != "acl" || !s.Is(n, "NOUN", "PROPN") || s.Rel(n) != "obl" || s.Child(n, "case") < 0 {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > n || !s.Is(v, "VERB") || s.Child(v, "obj", "aux:pass", "ccomp") >= 0 || s.Child(o, "det", "nmod:poss") < 0 {
			continue
		}
		if s.Words[v].Feat("VerbForm") == "Fin" || s.Child(v, "aux") >= 0 {
			s.Rehang(func() { s.Hang(o, v, "obj") })
		}
	}
}
