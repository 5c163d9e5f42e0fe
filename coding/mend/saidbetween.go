package mend

import "attest/coding/syntax"

// verbBehindSaid gives a verb joined behind a verb of saying that only stands between
// commas to what is said: "guards detained a farmer, the service said, and let him go".
func (m *Mender) verbBehindSaid(s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		cc := s.Child(k, "cc")
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || m.grammar.Set("say").At(s, v) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || cc < v || cc-v > 3 || s.Lower[cc-1] != "," {
			continue
		}
		c, n := s.Child(v, "ccomp"), s.Child(v, "nsubj")
		if c < 0 || n < c || n > v || !s.Is(c, "VERB") {
			continue
		}
		s.Rehang(func() { s.Words[k].Head = c })
	}
}

// numberAlone makes the subject of a participle of killing or wounding, "six wounded", of
// the number right before it, where the parser gave it what stands before the comma: "one
// worker killed, six wounded".
func (m *Mender) numberAlone(s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Child(v, "nsubj")
		if !s.Is(v, "VERB") || !s.Is(v-1, "NUM") || s.Words[v-1].Head != v || s.Lower[v-2] != "," || n < 0 || n > v-2 || s.Child(v, "obj", "aux") >= 0 || !m.grammar.Set("wound-word").Word(s, v) && !m.grammar.Set("kill-word").Word(s, v) {
			continue
		}
		if p := s.Child(n, "acl"); p < n || p > v-2 {
			continue
		}
		s.Rehang(func() {
			s.Words[v-1].Rel = "nsubj:pass"
			s.Words[n].Head, s.Words[n].Rel = s.Words[v].Head, s.Words[v].Rel
			s.Words[v].Head, s.Words[v].Rel, s.Words[v].Feats = n, "parataxis", "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// saidBesideDenied gives a verb of saying that is joined to what somebody denies back to
// who denies: "denied that shots were fired and said four men had died".
func (m *Mender) saidBesideDenied(s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || m.grammar.Set("say").At(s, k) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || s.Child(k, "ccomp") < k {
			continue
		}
		u := s.Words[v].Head
		if s.Rel(v) != "ccomp" || u < 0 || u > v || m.grammar.Set("deny").At(s, u) == 0 || s.Child(u, "nsubj") < 0 {
			continue
		}
		s.Rehang(func() { s.Words[k].Head = u })
	}
}
