package mend

import "attest/coding/syntax"

// subjectOfAfter makes a clause of what the parser read as a phrase under "after" or
// "before" and a verb without a subject right behind it: "after [a teenager] died in
// custody".
func (m *Mender) subjectOfAfter(s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Child(k, "case")
		rel := syntax.BaseRel(s.Rel(k))
		if c < 0 || c > k || rel != "obl" && rel != "nmod" || !s.Is(k, "NOUN", "PROPN") ||
			!m.grammar.Set("after-clause").Word(s, c) && !m.grammar.Set("before-clause").Word(s, c) {
			continue
		}
		v := k + 1
		if v >= len(s.Words) || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 {
			continue
		}
		up := s.Words[k].Head
		if up < 0 || s.Within(up, v) || syntax.BaseRel(s.Rel(v)) != "advcl" {
			continue
		}
		s.Words[k].Head, s.Words[k].Rel = v, "nsubj"
		s.Words[c].Head, s.Words[c].Rel, s.Words[c].UPOS = v, "mark", "SCONJ"
	}
}

// dayAfterClause makes a clause of circumstance of what the parser read as the main
// clause, with a length of time as its subject: "shelled the hills, a day after [the
// rebels] took a post".
func (m *Mender) dayAfterClause(s *syntax.Sentence) {
	for v := range s.Words {
		time := s.Child(v, "nsubj")
		if !s.Is(v, "VERB") || time < 0 || time > v || !m.grammar.Set("time-unit").Word(s, time) {
			continue
		}
		subject, main := s.Child(time, "nmod"), s.Child(v, "ccomp")
		if s.Rel(v) == "parataxis" {
			main = s.Words[v].Head
		}
		if subject < time || subject > v || main < 0 || main > time || !s.Is(main, "VERB") || s.Rel(v) != "root" && s.Rel(v) != "ccomp" && s.Rel(v) != "parataxis" {
			continue
		}
		c := s.Child(subject, "case")
		if c < 0 || !m.grammar.Set("after-clause").Word(s, c) && !m.grammar.Set("before-clause").Word(s, c) {
			continue
		}
		s.Rehang(func() {
			if s.Rel(v) != "parataxis" {
				s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
			}
			s.Words[v].Head, s.Words[v].Rel = main, "advcl"
			s.Words[time].Head, s.Words[time].Rel = v, "obl:tmod"
			s.Words[subject].Head, s.Words[subject].Rel = v, "nsubj"
			s.Words[c].Head, s.Words[c].Rel, s.Words[c].UPOS = v, "mark", "SCONJ"
		})
	}
}
