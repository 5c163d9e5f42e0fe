package mend

import "attest/coding/syntax"

// stateOfBodies hangs on the dead who were found the participle that says in what state, where the
// parser took it for one more thing that who found them did: "found the bodies of three men, shot
// and [tortured], in Kirkuk". What follows its closing mark says where they were found.
func stateOfBodies(l *Language, s *syntax.Sentence) {
	const longest = 10
	for p := range s.Words {
		v := s.Words[p].Head
		if s.Rel(p) != "conj" || v < 0 || v > p || !l.Set("find").Word(s, v) || !s.Is(p, "VERB") || s.Words[p].Feat("VerbForm") != "Part" || s.Words[p].Feat("Tense") != "Past" || s.IsPassive(v) || s.Child(p, "obj", "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > p || !l.Set("dead-body").Word(s, o) {
			continue
		}
		open := o + 1
		for open < p && !s.Is(open, "PUNCT") {
			open++
		}
		if open == p || p-open > longest {
			continue
		}
		s.Rehang(func() {
			s.Hang(p, o, "acl")
			closed := p + 1
			for closed < len(s.Words) && !s.Is(closed, "PUNCT") {
				closed++
			}
			for _, k := range s.Children(p, "obl") {
				if k > closed {
					s.Words[k].Head = v
				}
			}
		})
	}
}
