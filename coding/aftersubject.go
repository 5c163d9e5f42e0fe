package coding

// subjectOfAfter makes a clause of what the parser read as a phrase under "after" or
// "before" and a verb without a subject right behind it: "after [a teenager] died in
// custody".
func (m *mender) subjectOfAfter(s *sentence) {
	for k := range s.Words {
		c := s.child(k, "case")
		rel := baseRel(s.rel(k))
		if c < 0 || c > k || rel != "obl" && rel != "nmod" || !s.is(k, "NOUN", "PROPN") ||
			!m.grammar.set("after-clause").word(s, c) && !m.grammar.set("before-clause").word(s, c) {
			continue
		}
		v := k + 1
		if v >= len(s.Words) || !s.is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.child(v, "nsubj", "nsubj:pass", "mark") >= 0 {
			continue
		}
		up := s.Words[k].Head
		if up < 0 || s.within(up, v) || baseRel(s.rel(v)) != "advcl" {
			continue
		}
		s.Words[k].Head, s.Words[k].Rel = v, "nsubj"
		s.Words[c].Head, s.Words[c].Rel, s.Words[c].UPOS = v, "mark", "SCONJ"
	}
}
