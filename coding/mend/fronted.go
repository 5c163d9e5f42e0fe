package mend

import "attest/coding/syntax"

// saidBehindFrontedTime makes what a verb says of a clause that a time opens, where the
// parser made the time the clause and what follows a sentence of its own: « a indiqué qu'il
// y a deux jours, des hommes ont attaqué ».
func saidBehindFrontedTime(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v, t := s.Words[c].Head, s.Child(c, "obj")
		mark := s.Child(c, "mark")
		if s.Rel(c) != "ccomp" || v < 0 || v > c || mark < 0 || mark > c || t < 0 || !circumstance(l, s, t) || l.Set("say").At(s, v) == 0 {
			continue
		}
		for _, main := range s.Children(v, "parataxis", "conj") {
			if main > t && s.Is(main, "VERB") && s.Child(main, "nsubj", "nsubj:pass") > t {
				s.Rehang(func() {
					s.Words[main].Rel = "ccomp"
					s.Words[mark].Head = main
					s.Hang(c, main, "advmod")
				})
				break
			}
		}
	}
}

// saidOfObject gives a verb its object back that the parser gave as a subject to the verb
// of saying behind the comma, whose own subject follows it: « tuant vingt personnes, dont
// deux enfants, a précisé la mission ».
func saidOfObject(l *Language, s *syntax.Sentence) {
	for v := 3; v+1 < len(s.Words); v++ {
		k, o, aux := s.Child(v, "nsubj"), s.Child(v, "obj"), s.Child(v, "aux")
		if k < 0 || k > v || o < v || aux < 1 || aux > v || s.Lower[aux-1] != "," || s.Leftmost(o) != v+1 || s.Preposition(o) != "" || l.Set("say").At(s, v) == 0 {
			continue
		}
		u := s.Leftmost(k) - 1
		if u < 0 || !s.Is(u, "VERB") || s.Child(u, "obj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, u, "obj")
			s.Words[o].Rel = "nsubj"
			if s.Words[v].Head == u {
				s.Words[v].Rel = "parataxis"
			}
		})
	}
}
