package mend

import "attest/coding/syntax"

// memberOnMark hangs on the first member what the parser coordinated with the word
// "and" itself: "the chief and [two of his sons]".
func memberOnMark(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Words[k].Head
		if s.Rel(k) != "conj" || c < 0 || c > k || !s.Is(c, "CCONJ") {
			continue
		}
		if first := s.Words[c].Head; first >= 0 && first < c {
			s.Rehang(func() { s.Words[k].Head, s.Words[c].Head = first, k })
		}
	}
}

// listedPersons makes members of a list of the persons that the parser took for an
// apposition of the first: "killed his driver, his bodyguard and a colleague".
func listedPersons(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if o := strayObject(s, k); o >= 0 {
			s.Rehang(func() { s.Hang(k, o, "conj") })
			continue
		}
		if s.Rel(k) != "appos" || h < 0 || h > k || !s.Is(h, "NOUN") || !s.Is(k, "NOUN") || s.Child(h, "det", "nmod:poss") < 0 || s.Child(k, "nmod:poss") < 0 {
			continue
		}
		last := s.Child(k, "conj")
		if last > k && s.Is(last, "NOUN") && s.Child(last, "cc") >= 0 && s.Child(last, "det", "nmod:poss") >= 0 {
			s.Words[k].Rel = "conj"
		}
	}
}

// strayObject returns the object right before a phrase that begins a list with it and
// that the parser took for a second subject of the verb; -1 without.
func strayObject(s *syntax.Sentence, k int) int {
	v := s.Words[k].Head
	if s.Rel(k) != "nsubj" || v < 0 || v > k || !s.Is(k, "NOUN") || s.Child(v, "nsubj") >= k || s.Child(k, "conj") < k {
		return -1
	}
	o := s.Child(v, "obj")
	first, _ := s.NounPhrase(k)
	if o < 0 || o > k || !s.Is(o, "NOUN") || first < 2 || s.Lower[first-1] != "," {
		return -1
	}
	if _, last := s.NounPhrase(o); last != first-2 {
		return -1
	}
	return o
}
