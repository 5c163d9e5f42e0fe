package mend

import "attest/coding/syntax"

// statementSpeaks makes a statement that stands before a verb of saying its subject, where the
// parser took it for a circumstance, and takes "said" for that verb where it was read
// as a description of who stands behind it: "An army statement said rebels had killed two".
func statementSpeaks(l *Language, s *syntax.Sentence) {
	for n := range s.Words {
		if !s.Is(n, "NOUN") || !l.Set("statement").Word(s, n) || s.Child(n, "case", "cop") >= 0 || s.Rel(n) != "obl" && s.Rel(n) != "obl:unmarked" {
			continue
		}
		v := s.Words[n].Head
		if v < n || !s.Is(v, "VERB") || s.Child(v, "nsubj") >= 0 && s.Child(v, "nsubj") < n {
			continue
		}
		if _, last := s.Subtree(n); last+2 < len(s.Words) && saidAsAdjective(l, s, last+1, v) {
			s.Rehang(func() { saidInstead(s, last+1, n, v) })
			continue
		}
		if s.Child(v, "nsubj", "nsubj:pass", "aux:pass") < 0 {
			s.Words[n].Rel = "nsubj"
		}
	}
}

// saidAsAdjective tells a verb of saying at w that hangs as a description on the subject of
// verb v right behind it.
func saidAsAdjective(l *Language, s *syntax.Sentence, w, v int) bool {
	h := s.Words[w].Head
	return s.Is(w, "VERB") && l.Set("say").At(s, w) > 0 && s.Rel(w) == "amod" && h > w && s.Words[h].Head == v && syntax.BaseRel(s.Rel(h)) == "nsubj"
}

// saidInstead puts a verb of saying in the place of verb v, which it governs then, with
// statement n as its subject and what stood before it.
func saidInstead(s *syntax.Sentence, said, n, v int) {
	s.TakePlaceOf(said, v)
	s.Words[said].Feats = finitePast
	for _, k := range s.Kids[v] {
		if k < said || s.Is(k, "PUNCT") && k > v {
			s.Words[k].Head = said
		}
	}
	s.Words[n].Rel = "nsubj"
	s.Hang(v, said, "ccomp")
}
