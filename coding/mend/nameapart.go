package mend

import "attest/coding/syntax"

// verbAfterAside makes the verb of a sentence of a participle that the parser took for
// an adjective, where a name set apart with commas stands before it: a name and the noun
// behind a comma are never one ("Acacia Watch, a rights group, accused soldiers of …").
func verbAfterAside(_ *Language, s *syntax.Sentence) {
	for v := 2; v+1 < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Rel(v) != "amod" || h <= v || s.Words[v].Feat("Tense") != "Past" || s.Lower[v-1] != "," || s.Child(v, "aux", "nsubj") >= 0 {
			continue
		}
		for _, k := range s.Kids[h] {
			if k >= v || !s.Is(k, "PROPN", "NOUN") || s.Child(k, "case") >= 0 || s.Rel(k) != "compound" && s.Rel(k) != "appos" && syntax.BaseRel(s.Rel(k)) != "nmod" && s.Rel(k) != "nsubj" || s.Child(k, "appos", "acl", "acl:relcl") < k {
				continue
			}
			s.Rehang(func() {
				s.TakePlaceOf(v, h)
				s.Words[v].Feats = finitePast
				s.Hang(k, v, "nsubj")
				s.Hang(h, v, "obj")
			})
			break
		}
	}
}
