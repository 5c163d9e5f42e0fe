package coding

// clauseOf returns the head of the clause that a word stands in: the nearest
// ancestor-or-self that is a verb, a clause, or the root.
func (s *sentence) clauseOf(i int) int {
	for steps := 0; steps <= len(s.Words); steps++ {
		w := s.Words[i]
		switch baseRel(w.Rel) {
		case "root", "ccomp", "advcl", "acl", "parataxis", "csubj":
			return i
		case "conj", "xcomp":
			if s.is(i, "VERB", "AUX") {
				return i
			}
		}
		if w.Head < 0 {
			return i
		}
		i = w.Head
	}
	return i
}

// oneStatement tells whether two words stand in one statement: in one clause
// or in clauses of which one depends on the other, not side by side.
func (s *sentence) oneStatement(a, b int) bool { return s.statementOf(a) == s.statementOf(b) }

// statementOf returns the head of the clause that a word stands in, or of the
// one that this clause depends on.
func (s *sentence) statementOf(i int) int {
	for steps := 0; steps < len(s.Words); steps++ {
		i = s.clauseOf(i)
		switch baseRel(s.rel(i)) {
		case "acl", "advcl", "ccomp", "xcomp", "csubj":
			i = s.Words[i].Head
		default:
			return i
		}
	}
	return i
}

// relative tells a relative pronoun.
func (s *sentence) relative(i int) bool {
	return s.is(i, "PRON") && s.Words[i].Feat("PronType") == "Rel"
}

// relativeClause tells a clause that a relative pronoun opens, whatever it was hung on:
// « accuse Islamabad, à qui il a écrit ».
func (s *sentence) relativeClause(c int) bool {
	first, _ := s.subtree(c)
	for i := first; i < c && i <= first+2; i++ {
		if s.relative(i) {
			return true
		}
	}
	return false
}
