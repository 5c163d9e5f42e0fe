package mend

import "attest/coding/syntax"

// passiveToo makes a passive of a verb that shares the auxiliary of the one before it, where
// the parser took its participle for a past: "was dragged from his house and [hacked] to
// pieces".
func passiveToo(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		h := s.Words[v].Head
		if s.Rel(v) != "conj" || h < 0 || h > v || !s.Is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(h, "aux:pass") < 0 {
			continue
		}
		if k := s.Child(v, "nsubj"); k >= 0 && k < v && harmWithoutObject(l, s, v) { // "were killed and 18 [attackers] shot dead"
			s.Words[k].Rel, s.Words[v].Feats = "nsubj:pass", "Tense=Past|VerbForm=Part|Voice=Pass"
			continue
		}
		if s.Child(v, "nsubj", "nsubj:pass", "aux", "obj", "ccomp", "xcomp", "expl") >= 0 || !l.Set("done-to-somebody").Word(s, v) {
			continue
		}
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
	}
}

// activeToo makes an active of a participle that shares the auxiliary of the perfect before it, where
// the parser took it for a passive: « des hommes l'ont enlevé et [tué] ».
func activeToo(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		h := s.Words[v].Head
		if s.Rel(v) != "conj" || h < 0 || h > v || !s.Is(v, "VERB") || s.Words[v].Feat("Voice") != "Pass" || s.Child(v, "nsubj", "nsubj:pass", "aux", "aux:pass", "obl:agent") >= 0 {
			continue
		}
		if aux := s.Child(h, "aux"); aux >= 0 && aux < h && s.Child(h, "aux:pass", "nsubj:pass") < 0 && l.Set("have").Word(s, aux) && s.Words[h].Feat("VerbForm") == "Part" {
			s.Words[v].Feats = "Tense=Past|VerbForm=Part"
		}
	}
}

// harmWithoutObject tells a verb of killing or hurting that says nothing of whom: he is what
// stands before it.
func harmWithoutObject(l *Language, s *syntax.Sentence, v int) bool {
	if s.Child(v, "obj", "aux", "ccomp", "expl", "nsubj:pass", "obl:agent") >= 0 {
		return false
	}
	return l.Set("wound-word").Word(s, v) || l.Set("kill-word").At(s, v) > 1 || l.Set("kill-word").Word(s, v) && l.Set("done-to-somebody").Word(s, v) || l.Set("custody-word").Word(s, v)
}

// foundDead hangs on a verb of finding the participle that says how somebody was found,
// where the parser hung it on him: "found an old couple [shot]".
func foundDead(l *Language, s *syntax.Sentence) {
	stateOfBodies(l, s)
	for p := 1; p < len(s.Words); p++ {
		n := s.Words[p].Head
		if n != p-1 || s.Rel(p) != "acl" || !s.Is(p, "VERB") || s.Words[p].Feat("Tense") != "Past" && s.Words[p].Feat("VerbForm") != "Part" || s.Child(p, "obj", "nsubj", "obl:agent") >= 0 {
			continue
		}
		v := s.Words[n].Head
		if v >= 0 && v < n && s.Rel(n) == "obj" && l.Set("find").Word(s, v) && (l.Set("done-to-somebody").Word(s, p) || l.Set("kill-word").Word(s, p)) {
			s.Rehang(func() { s.Hang(p, v, "xcomp") })
		}
	}
}
