package coding

// complementBehindAside hangs on the noun of an act the complement that an aside
// parts from it, and that was hung elsewhere: « la chute, dimanche, de la localité »,
// "the killing, on Friday, of two guards".
func (m *mender) complementBehindAside(s *sentence) {
	of := m.grammar.set("genitive-preposition")
	for n := 0; n+3 < len(s.Words); n++ {
		if s.lower[n+1] != "," || !s.is(n, "NOUN") || !m.tellsAct(s.lemma[n]) {
			continue
		}
		end := s.asideEnd(n + 1)
		if end < 0 || end+2 >= len(s.Words) || !s.is(end+1, "ADP") || !of.word(s, end+1) {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.rel(end+1) != "case" || !s.is(k, "NOUN", "PROPN") || s.Words[k].Head == n || s.within(n, k) {
			continue
		}
		s.rehang(func() { s.Words[k].Head, s.Words[k].Rel = n, "nmod" })
	}
}

// objectBehindAnswer hangs on its verb an object with a partitive article that was read
// as a complement of the phrase between the two: « a bombardé en représailles des
// positions kurdes ».
func (m *mender) objectBehindAnswer(s *sentence) {
	g := m.grammar
	for k := range s.Words {
		h, c := s.Words[k].Head, s.child(k, "case")
		if s.rel(k) != "nmod" || !s.is(k, "NOUN") || h < 0 || c != h+1 || !g.set("partitive").has(s.surfaceAt(c)) || !g.set("answer").word(s, h) || s.child(h, "det") >= 0 {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.is(v, "VERB") && s.child(v, "obj") < 0 && !s.isPassive(v) {
			s.rehang(func() {
				s.Words[k].Head, s.Words[k].Rel = v, "obj"
				s.Words[c].Rel = "det"
			})
		}
	}
}
