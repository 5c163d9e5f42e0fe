package mend

import "attest/coding/syntax"

// clauseAfterAnd joins to the clause before it, by its "and", a passive verb that has no subject and
// that the parser took for one that governs that clause: "sank two boats and dozens of rebels are
// [believed] to have been killed".
func clauseAfterAnd(_ *Language, s *syntax.Sentence) {
	v := s.Root()
	if v < 0 || s.Child(v, "aux:pass") < 0 || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
		return
	}
	first, n := s.Child(v, "ccomp"), s.VerbStart(v)-1
	if first < 0 || first > n || s.Words[first].Feat("VerbForm") != "Fin" || s.Child(first, "nsubj", "nsubj:pass") < 0 {
		return
	}
	for n > first && s.Rel(n) != "conj" && s.Words[n].Head > first {
		n = s.Words[n].Head
	}
	c := s.Child(n, "cc")
	if n <= first || c < 0 || s.Rel(n) != "conj" || !s.Is(n, "NOUN", "PROPN") || !s.Within(n, first) {
		return
	}
	s.Rehang(func() {
		s.Hang(first, -1, "root")
		s.Hang(v, first, "conj")
		s.Hang(n, v, "nsubj:pass")
		s.Words[c].Head = v
		for _, k := range s.Kids[v] {
			if k < c && k != first {
				s.Words[k].Head = first
			}
		}
	})
}

// toldWithoutVerb gives what is told before a comma and who says it its verb back, which the parser took
// for a participle of its subject: "Rebels [murdered] and beheaded five people on Monday, a paper
// said".
func toldWithoutVerb(l *Language, s *syntax.Sentence) {
	for said := range s.Words {
		subjects := s.Children(said, "nsubj")
		if !s.Is(said, "VERB") || len(subjects) != 2 || l.Set("say").At(s, said) == 0 || subjects[1] > said {
			continue
		}
		n, who := subjects[0], subjects[1]
		v, first := s.Child(n, "acl"), s.Leftmost(who)
		if v != n+1 || !s.PastForm(v) || s.Child(v, "aux", "aux:pass", "obl:agent", "mark") >= 0 || first < 1 || s.Lower[first-1] != "," && s.Lower[first] != "," {
			continue
		}
		if s.Child(v, "obj") < 0 && s.Child(max(s.Child(v, "conj"), 0), "obj") < v { // "soldiers killed in the raid, the army said"
			continue
		}
		s.Rehang(func() {
			s.Hang(v, said, "ccomp")
			s.Words[v].Feats = finitePast
			s.Words[n].Head = v
			if k := s.Child(v, "conj"); k > v && s.Is(k, "VERB") && s.PastForm(k) {
				s.Words[k].Feats = finitePast
			}
		})
	}
}
