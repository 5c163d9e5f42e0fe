package coding

// invariantPast makes a verb of "set", "hit", "put" … behind "and", which the
// tagger took for an adjective of the noun after it: "blocked roads and set fire
// to buses".
func (l *language) invariantPast(s *sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		n := s.Words[i].Head
		if !l.grammar.set("same-past").word(s, i) || !s.is(i, "ADJ", "NOUN", "VERB") || !s.is(i-1, "CCONJ") || n != i+1 || !s.is(n, "NOUN") {
			continue
		}
		o := s.Words[n].Head
		v := o
		if o >= 0 && !s.is(o, "VERB") {
			v = s.Words[o].Head
		}
		if s.rel(n) != "conj" || v < 0 || v > i || !s.is(v, "VERB") {
			continue
		}
		s.rehang(func() {
			w := &s.Words[i]
			w.UPOS, w.Head, w.Rel = "VERB", v, "conj"
			w.Feats = "Mood=Ind|Tense=Past|VerbForm=Fin"
			s.Words[n].Head, s.Words[n].Rel = i, "obj"
			s.Words[i-1].Head, s.Words[i-1].Rel = i, "cc"
			for k := n + 1; k < len(s.Words); k++ { // what stands behind it goes with it
				if s.Words[k].Head == o && s.rel(k) == "nmod" {
					s.Words[k].Head, s.Words[k].Rel = i, "obl"
				}
			}
		})
	}
}
