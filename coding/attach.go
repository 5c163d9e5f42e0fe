package coding

// attachment says how well a phrase (a time, a place) goes with a predicate.
// Parsers attach such phrases to the wrong word often enough that the tree
// alone cannot decide: the cost weighs the path through the tree with what
// stands between the two in the text. Smaller is closer; ok is false when the
// phrase belongs to a verb of saying.
func (d *telling) attachment(s *sentence, pred, head, first, last int) (cost int, ok bool) {
	up, down, top := s.path(head, pred)
	cost = up + down
	if d.ofStatement(s, head, pred) || d.ofRelativeAct(s, pred, head) {
		return 0, false
	}
	for _, a := range d.attributionsOf(s) {
		if a.verb == pred {
			continue
		}
		if d.ofOwning(s, a, pred, head, first) {
			return 0, false
		}
		if s.is(a.verb, "VERB", "AUX") && d.ofSaying(s, a.verb, first, last, pred) {
			return 0, false
		}
		if a.kind != says {
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
	if s.gloss(first, pred) {
		cost += bracketCost
	}
	if d.opensClause(s, first, last, pred) {
		cost = min(cost, 3)
	}
	if scene := 3; first <= 1 && cost > scene { // a phrase that opens the sentence sets its scene
		if parted {
			scene = 6
		}
		cost = min(cost, scene)
	}
	return cost, true
}

// bracketCost keeps what stands in brackets, with more than bareBracket words
// before it, to the words in them: a bare « (8/10) » is of the words before.
const bracketCost, bareBracket = 5, 2

// opensClause tells whether a phrase opens the part of a sentence behind a
// semicolon, with the predicate in the same part: it sets the scene there.
func (d *telling) opensClause(s *sentence, first, last, pred int) bool {
	before := first - 1
	if before >= 0 && s.is(before, "CCONJ") {
		before--
	}
	if before < 0 || s.lower[before] != ";" || pred <= last {
		return false
	}
	for i := last + 1; i < pred; i++ {
		if s.lower[i] == ";" {
			return false
		}
	}
	return true
}

// ofOwning tells a time behind the act that somebody claims, denies or lays at a
// door, which is when that was said: "claimed the attack on Friday", « a revendiqué
// l'attaque vendredi », « a été revendiquée vendredi », where « l'attaque de
// vendredi » is the act's.
func (d *telling) ofOwning(s *sentence, a attribution, pred, head, first int) bool {
	if a.kind != ownsUp && a.kind != denies || !s.isTimed(head) || a.governs(pred) == 0 || !s.is(pred, "NOUN") {
		return false
	}
	if s.is(a.verb, "VERB") && first == a.verb+1 && s.Words[head].Head != pred {
		return true
	}
	if pred < a.verb || first < pred {
		return false
	}
	if _, last := s.subtree(pred); first > last+1 {
		return false
	}
	up := s.Words[head].Head
	return up == a.verb || up == pred && s.preposition(head) == ""
}

// beyond tells whether the predicate stands between the verb of saying and
// the phrase.
func (s *sentence) beyond(verb, first, pred int) bool {
	return pred > verb && pred < first
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
func (d *telling) triggerHead(s *sentence, i int) bool {
	return d.hasHead(s.lemma[i])
}

// gloss tells whether a phrase is part of what brackets tell apart from the
// predicate.
func (s *sentence) gloss(first, pred int) bool {
	from := s.bracket(first)
	return from >= 0 && first-from > bareBracket && s.bracket(pred) != from
}

// bracket returns where the round bracket that a word stands in opens, or -1.
func (s *sentence) bracket(w int) int {
	for i := w; i >= 0; i-- {
		switch s.lower[i] {
		case ")":
			return -1
		case "(":
			return i
		}
	}
	return -1
}
