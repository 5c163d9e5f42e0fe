package coding

// attachment says how well a phrase (a time, a place) goes with a predicate.
// Parsers attach such phrases to the wrong word often enough that the tree
// alone cannot decide: the cost weighs the path through the tree with what
// stands between the two in the text. Smaller is closer; ok is false when the
// phrase belongs to a verb of saying.
func (d *document) attachment(s *sentence, pred, head, first, last int) (cost int, ok bool) {
	up, down, top := s.path(head, pred)
	cost = up + down
	for _, a := range d.attributionsOf(s) {
		if a.verb == pred || a.kind != says {
			continue
		}
		saysIt := a.verb == top || a.verb == s.Words[head].Head
		switch {
		case s.is(a.verb, "VERB", "AUX") && beside(s, a.verb, first, last) && !s.beyond(a.verb, first, pred):
			return 0, false
		case saysIt && a.governs(pred) > 0 && a.governs(head) == 0:
			cost += 4
		case a.speaker >= 0 && s.within(head, a.speaker):
			return 0, false
		}
	}
	lo, hi := last, pred
	if pred < first {
		lo, hi = pred, first
	}
	parted := false
	for i := lo + 1; i < hi; i++ {
		switch {
		case s.lower[i] == ";" || s.lower[i] == "." || s.lower[i] == ":":
			cost += 4
			parted = parted || s.lower[i] == ";"
		case i != pred && s.is(i, "VERB") && d.triggerHead(s, i):
			cost += 2
		case s.lower[i] == ",":
			cost++
		}
	}
	if scene := 3; first <= 1 && cost > scene { // a phrase that opens the sentence sets its scene
		if parted {
			scene = 6
		}
		cost = min(cost, scene)
	}
	return cost, true
}

// beside tells whether a phrase stands right after a verb or between its
// subject and it: "said on Thursday", « a annoncé ce samedi ».
func beside(s *sentence, verb, first, last int) bool {
	if first > verb && first-verb <= 2 && !between(s, verb, first, "PUNCT", "SCONJ") {
		return true
	}
	return last < verb && verb-last <= 2 && first > 1 && !between(s, last, verb, "PUNCT")
}

// beyond tells whether the predicate stands between the verb of saying and
// the phrase.
func (s *sentence) beyond(verb, first, pred int) bool {
	return pred > verb && pred < first
}

func between(s *sentence, a, b int, upos ...string) bool {
	for i := a + 1; i < b; i++ {
		if s.is(i, upos...) {
			return true
		}
	}
	return false
}

// path returns the steps from word a up to the lowest common ancestor with b,
// and from b up to it.
func (s *sentence) path(a, b int) (up, down, top int) {
	depth := map[int]int{}
	for w, n := b, 0; w >= 0 && n <= len(s.Words); w, n = s.Words[w].Head, n+1 {
		depth[w] = n
	}
	for w, n := a, 0; w >= 0 && n <= len(s.Words); w, n = s.Words[w].Head, n+1 {
		if m, ok := depth[w]; ok {
			return n, m, w
		}
	}
	return len(s.Words), len(s.Words), -1
}

// triggerHead tells whether some frame has this word as its head.
func (d *document) triggerHead(s *sentence, i int) bool {
	return len(d.frames.byHead[s.lemma[i]]) > 0
}

// headIn returns the word of a range that governs the others.
func (s *sentence) headIn(first, last int) int {
	for i := first; i <= last; i++ {
		if h := s.Words[i].Head; h < first || h > last {
			if !s.is(i, "ADP", "DET", "PUNCT", "SCONJ") {
				return i
			}
		}
	}
	return last
}
