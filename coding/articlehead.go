package coding

// articleAsHead gives back to the noun the place that the parser gave to its article:
// "downed [a] Ukrainian Su-25".
func (s *sentence) articleAsHead() {
	for i := range s.Words {
		v := s.Words[i].Head
		if !s.is(i, "DET") || s.Words[i].Feat("PronType") != "Art" || v < 0 || v > i || !s.is(v, "VERB") || s.child(v, "obj") >= 0 {
			continue
		}
		for _, k := range s.children(i, "compound", "flat", "nmod", "obj") {
			if k > i && k-i <= 4 && s.is(k, "NOUN", "PROPN") && s.child(k, "case") < 0 {
				s.Words[k].Head, s.Words[k].Rel = v, "obj"
				s.Words[i].Head, s.Words[i].Rel = k, "det"
				break
			}
		}
	}
}
