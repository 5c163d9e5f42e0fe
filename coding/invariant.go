package coding

// invariantPast makes a verb of "set", "hit", "put" … behind "and", which the
// tagger took for an adjective of the noun after it: "blocked roads and set fire
// to buses".
func (m *mender) invariantPast(s *sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		n := s.Words[i].Head
		if !m.grammar.set("same-past").word(s, i) || !s.is(i, "ADJ", "NOUN", "VERB") || !s.is(i-1, "CCONJ") || n <= i || !s.is(n, "NOUN") || n != i+1 && !(n <= i+3 && s.is(i+1, "NUM", "DET") && !between(s, i, n, "VERB", "ADP", "PUNCT")) {
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

// invariantPassive makes a passive of a participle that looks like the present and
// stands under "to be", which the parser took for an active verb: "six others were
// hurt".
func (m *mender) invariantPassive(s *sentence) {
	for v := range s.Words {
		if !s.is(v, "VERB") || !m.grammar.set("same-past").has(s.lower[v]) || s.child(v, "aux:pass") >= 0 {
			continue
		}
		be := -1
		for _, k := range s.children(v, "aux") {
			if m.grammar.set("be").word(s, k) {
				be = k
			}
		}
		if be < 0 || s.child(v, "obj") > v {
			continue
		}
		s.Words[be].Rel = "aux:pass"
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		for _, k := range s.children(v, "nsubj") {
			s.Words[k].Rel = "nsubj:pass"
		}
		s.linkKids()
	}
}
