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

// dayAfterClause makes a clause of circumstance of what the parser read as the main
// clause, with a length of time as its subject: "shelled the hills, a day after [the
// rebels] took a post".
func (m *mender) dayAfterClause(s *sentence) {
	for v := range s.Words {
		time := s.child(v, "nsubj")
		if !s.is(v, "VERB") || time < 0 || time > v || !m.grammar.set("time-unit").word(s, time) {
			continue
		}
		subject, main := s.child(time, "nmod"), s.child(v, "ccomp")
		if s.rel(v) == "parataxis" {
			main = s.Words[v].Head
		}
		if subject < time || subject > v || main < 0 || main > time || !s.is(main, "VERB") || s.rel(v) != "root" && s.rel(v) != "parataxis" {
			continue
		}
		c := s.child(subject, "case")
		if c < 0 || !m.grammar.set("after-clause").word(s, c) && !m.grammar.set("before-clause").word(s, c) {
			continue
		}
		s.rehang(func() {
			if s.rel(v) == "root" {
				s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
			}
			s.Words[v].Head, s.Words[v].Rel = main, "advcl"
			s.Words[time].Head, s.Words[time].Rel = v, "obl:tmod"
			s.Words[subject].Head, s.Words[subject].Rel = v, "nsubj"
			s.Words[c].Head, s.Words[c].Rel, s.Words[c].UPOS = v, "mark", "SCONJ"
		})
	}
}
