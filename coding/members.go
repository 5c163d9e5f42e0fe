package coding

// memberOnMark hangs on the first member what the parser coordinated with the word
// "and" itself: "the chief and [two of his sons]".
func (s *sentence) memberOnMark() {
	for k := range s.Words {
		c := s.Words[k].Head
		if s.rel(k) != "conj" || c < 0 || c > k || !s.is(c, "CCONJ") {
			continue
		}
		if first := s.Words[c].Head; first >= 0 && first < c {
			s.Words[k].Head, s.Words[c].Head = first, k
		}
	}
}

// listedPersons makes members of a list of the persons that the parser took for an
// apposition of the first: "killed his driver, his bodyguard and a colleague".
func (s *sentence) listedPersons() {
	for k := range s.Words {
		h := s.Words[k].Head
		if o := s.strayObject(k); o >= 0 {
			s.Words[k].Head, s.Words[k].Rel = o, "conj"
			continue
		}
		if s.rel(k) != "appos" || h < 0 || h > k || !s.is(h, "NOUN") || !s.is(k, "NOUN") || s.child(h, "det", "nmod:poss") < 0 || s.child(k, "nmod:poss") < 0 {
			continue
		}
		last := s.child(k, "conj")
		if last > k && s.is(last, "NOUN") && s.child(last, "cc") >= 0 && s.child(last, "det", "nmod:poss") >= 0 {
			s.Words[k].Rel = "conj"
		}
	}
}

// strayObject returns the object right before a phrase that begins a list with it and
// that the parser took for a second subject of the verb; -1 without.
func (s *sentence) strayObject(k int) int {
	v := s.Words[k].Head
	if s.rel(k) != "nsubj" || v < 0 || v > k || !s.is(k, "NOUN") || s.child(v, "nsubj") >= k || s.child(k, "conj") < k {
		return -1
	}
	o := s.child(v, "obj")
	first, _ := s.nounPhrase(k)
	if o < 0 || o > k || !s.is(o, "NOUN") || first < 2 || s.lower[first-1] != "," {
		return -1
	}
	if _, last := s.nounPhrase(o); last != first-2 {
		return -1
	}
	return o
}
