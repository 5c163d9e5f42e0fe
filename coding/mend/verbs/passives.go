package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PassiveToo makes a passive of a verb that shares the auxiliary of the one before it, where
// the parser took its participle for a past: "was dragged from his house and [hacked] to
// pieces".
func PassiveToo(l *tree.Language, s *syntax.Sentence) {
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

// harmWithoutObject reports whether a word is a verb of killing or hurting that says nothing of whom: he is what
// stands before it.
func harmWithoutObject(l *tree.Language, s *syntax.Sentence, v int) bool {
	if s.Child(v, "obj", "aux", "ccomp", "expl", "nsubj:pass", "obl:agent") >= 0 {
		return false
	}
	return l.Set("wound-word").Word(s, v) || l.Set("kill-word").At(s, v) > 1 || l.Set("kill-word").Word(s, v) && l.Set("done-to-somebody").Word(s, v) || l.Set("custody-word").Word(s, v)
}

// ActiveToo makes an active of a participle that shares the auxiliary of the perfect before it, where
// the parser took it for a passive: « des hommes l'ont enlevé et [tué] ».
func ActiveToo(l *tree.Language, s *syntax.Sentence) {
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

// GappedPassive makes a passive of a verb of harm whose subject is a number of people,
// joined with a passive before it whose auxiliary serves both: "16 soldiers were killed
// and nine others captured".
func GappedPassive(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for v := range s.Words {
		h, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "conj" || !s.Is(v, "VERB") || !s.PastForm(v) || h < 0 || h > v || k < h || k > v || s.Child(h, "aux:pass") < 0 || s.Child(v, "obj", "aux", "ccomp", "xcomp") >= 0 {
			continue
		}
		harm := g.Set("kill-word").Word(s, v) || g.Set("wound-word").Word(s, v) || g.Set("capture-word").Word(s, v)
		if counted := s.Is(k, "NUM") || s.Child(k, "nummod") >= 0 || g.Set("more").Word(s, k); !harm || !counted {
			continue
		}
		s.Words[k].Rel, s.Words[v].Feats = "nsubj:pass", "Tense=Past|VerbForm=Part|Voice=Pass"
	}
}

// FoundDead hangs on a verb of finding the participle that says how somebody was found,
// where the parser hung it on him: "found an old couple [shot]".
func FoundDead(l *tree.Language, s *syntax.Sentence) {
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

// stateOfBodies hangs on the dead who were found the participle that says in what state, where the
// parser took it for one more thing that who found them did: "found the bodies of three men, shot
// and [tortured], in Kirkuk". What follows its closing mark says where they were found.
func stateOfBodies(l *tree.Language, s *syntax.Sentence) {
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

// ParticipleOfIdiom makes a participle of the feminine that was read as a noun of the same
// form, by the words that stand with it: « une patrouille, [prise pour cible] par des rebelles ».
func ParticipleOfIdiom(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		h := s.Words[p].Head
		if !s.Is(p, "NOUN") || h < 0 || h > p || !s.Is(h, "NOUN", "PROPN") || l.Set("idiom-participle").At(s, p) < 2 || s.Child(p, "det", "case", "nummod") >= 0 {
			continue
		}
		verb := l.Forms[s.Lower[p]].Verb
		if verb == "" {
			continue
		}
		s.Words[p].UPOS, s.Words[p].Rel, s.Lemma[p] = "VERB", "acl", verb
		s.Words[p].Feats = "Gender=Fem|Number=" + s.Words[p].Feat("Number") + "|Tense=Past|VerbForm=Part|Voice=Pass"
		for _, k := range s.Children(p, "nmod") {
			s.Words[k].Rel = "obl"
			if c := s.Child(k, "case"); c >= 0 && l.Set("agent-preposition").Word(s, c) {
				s.Words[k].Rel = "obl:agent"
			}
		}
	}
}

// LateSubject takes from a passive that has its subject before it a second one behind,
// which is a circumstance: « ont été conduits manu militari ».
func LateSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if k := s.Child(v, "nsubj:pass"); k < 0 || k > v {
			continue
		}
		for _, k := range s.Children(v, "nsubj") {
			if k > v && s.Rel(k) == "nsubj" {
				s.Words[k].Rel = "obl"
			}
		}
	}
}
