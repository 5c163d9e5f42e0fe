package mend

import "attest/coding/syntax"

// leftDead hangs what becomes of the object of a verb of leaving on the verb, where an
// aside or a participle stands between the two: "left up to 20 people, including two
// children, dead", "left workers employed by a mine dead".
func leftDead(l *Language, s *syntax.Sentence) {
	g := l.Grammar
	for k := 2; k < len(s.Words); k++ {
		if !s.Is(k, "ADJ") || g.Set("kill-word").At(s, k) == 0 || s.Child(k, "cop", "nsubj", "det", "case") >= 0 || k+1 < len(s.Words) && s.Is(k+1, "NOUN") {
			continue
		}
		v := k - 1
		for v >= 0 && !g.Set("leave-in-state").Word(s, v) {
			v--
		}
		o := -1
		if v >= 0 {
			o = s.Child(v, "obj")
		}
		if o < v || o > k || !s.Is(v, "VERB") || s.Child(v, "xcomp") >= 0 || s.Words[k].Head == v && s.Rel(k) == "xcomp" || s.Within(v, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "xcomp") })
	}
}

// leftHurt hangs a participle on the object of a verb of leaving whose state it tells, where an
// adverb stands between the two: "leaving two passengers badly injured".
func leftHurt(l *Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.Rel(k) != "advcl" || v < 0 || v > k || !s.PastForm(k) || l.Set("wound-word").At(s, k) == 0 || !l.Set("leave-in-state").Word(s, v) || s.Child(k, "nsubj", "obj", "aux", "aux:pass", "mark") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if _, last := s.NounPhrase(max(o, 0)); o > v && o < k && s.Leftmost(k) == last+1 {
			s.Rehang(func() { s.Hang(k, o, "acl") })
		}
	}
}
