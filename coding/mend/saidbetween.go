package mend

import "attest/coding/syntax"

// verbBehindSaid gives a verb joined behind a verb of saying that only stands between
// commas to what is said: "guards detained a farmer, the service said, and let him go".
func verbBehindSaid(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		cc := s.Child(k, "cc")
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || l.Set("say").At(s, v) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || cc < v || cc-v > 3 || s.Lower[cc-1] != "," {
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
func numberAlone(l *Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Child(v, "nsubj")
		if !s.Is(v, "VERB") || !s.Is(v-1, "NUM") || s.Words[v-1].Head != v || s.Lower[v-2] != "," || n < 0 || n > v-2 || s.Child(v, "obj", "aux") >= 0 || !l.Set("wound-word").Word(s, v) && !l.Set("kill-word").Word(s, v) {
			continue
		}
		if p := s.Child(n, "acl"); p < n || p > v-2 {
			continue
		}
		s.Rehang(func() {
			s.Words[v-1].Rel = "nsubj:pass"
			s.TakePlaceOf(n, v)
			s.Hang(v, n, "parataxis")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// saidBesideDenied gives a verb of saying that is joined to what somebody denies back to
// who denies: "denied that shots were fired and said four men had died".
func saidBesideDenied(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || l.Set("say").At(s, k) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || s.Child(k, "ccomp") < k {
			continue
		}
		u := s.Words[v].Head
		if s.Rel(v) != "ccomp" || u < 0 || u > v || l.Set("deny").At(s, u) == 0 || s.Child(u, "nsubj") < 0 {
			continue
		}
		s.Rehang(func() { s.Words[k].Head = u })
	}
}

// joinedBeforeSaid makes the subject of a verb of saying that has none what stands between
// a comma and it, where the parser joined that to what is told: "killing 11 people,
// residents and an official said".
func joinedBeforeSaid(l *Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || s.Child(v, "nsubj", "nsubj:pass", "aux:pass", "obj") >= 0 || !s.Is(v-1, "NOUN", "PROPN") {
			continue
		}
		for n := v - 1; n >= 0; n-- {
			joined := s.Children(n, "conj")
			if len(joined) == 0 || joined[0] >= v || joined[len(joined)-1] > v || s.Is(n, "VERB") {
				continue
			}
			first, _ := s.NounPhrase(joined[0])
			if _, end := s.Subtree(joined[len(joined)-1]); end != v-1 || first == 0 || s.Lower[first-1] != "," || s.Child(joined[0], "cc") >= 0 || s.Within(v, n) {
				continue
			}
			s.Rehang(func() {
				for _, k := range joined[1:] {
					s.Words[k].Head = joined[0]
				}
				s.Hang(joined[0], v, "nsubj")
			})
			break
		}
	}
}

// personBeforeSaid makes a noun of a word for a person that the parser took for a verb with
// the verb of saying under it: "the region's rights ombudsman said".
func personBeforeSaid(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := v - 1
		if s.Words[v].Head != n || !s.Is(n, "VERB") || s.Lower[n] != s.Lemma[n] || l.Set("say").At(s, v) == 0 || !(l.IsPerson(s.Words[n]) || l.Set("ombudsman").Word(s, n)) {
			continue
		}
		if nounBeforeVerb(s, n) {
			s.Words[n].Feats = "Number=Sing"
		}
	}
}

// sayingBeforeThat makes a verb of a word of saying that the parser took for a noun, where
// "that" opens a clause behind it which has two subjects: "Refugees met in Goma state that
// soldiers burned the camp".
func sayingBeforeThat(l *Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		v := s.Words[i+1].Head
		if !s.Is(i, "NOUN") || l.Set("say").At(s, i) != 1 || !l.Set("that").Word(s, i+1) || v <= i || !s.Is(v, "VERB") {
			continue
		}
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if len(subjects) < 2 || subjects[0] > i || subjects[1] < i || s.Within(v, i) {
			continue
		}
		s.Rehang(func() {
			w := &s.Words[i]
			w.UPOS, w.Feats, w.Head, w.Rel = "VERB", finitePresent, s.Words[v].Head, s.Words[v].Rel
			s.Hang(v, i, "ccomp")
			s.Hang(subjects[0], i, "nsubj")
		})
	}
}

// thatOpens makes a conjunction of "that" behind a verb of saying whose clause has a
// subject of its own: "report that on 18 May gunmen entered".
func thatOpens(l *Language, s *syntax.Sentence) {
	for v := 0; v+1 < len(s.Words); v++ {
		k := v + 1
		c := s.Words[k].Head
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || !l.Set("that").Word(s, k) || !s.Is(k, "PRON") || s.Rel(k) != "nsubj" || c <= k || s.Words[c].Head != v || len(s.Children(c, "nsubj")) < 2 {
			continue
		}
		s.Rehang(func() { s.Words[k].UPOS, s.Words[k].Rel, s.Words[k].Feats = "SCONJ", "mark", "" })
	}
}
