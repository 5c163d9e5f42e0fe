package syntax

// ClauseOf returns the head of the clause that a word stands in: the nearest
// ancestor-or-self that is a verb, a clause, or the root.
func (s *Sentence) ClauseOf(i int) int {
	for steps := 0; steps <= len(s.Words); steps++ {
		w := s.Words[i]
		switch BaseRel(w.Rel) {
		case "root", "ccomp", "advcl", "acl", "parataxis", "csubj":
			return i
		case "conj", "xcomp":
			if s.Is(i, "VERB", "AUX") {
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

// OneStatement reports whether two words stand in one statement: in one clause
// or in clauses of which one depends on the other, not side by side.
func (s *Sentence) OneStatement(a, b int) bool { return s.statementOf(a) == s.statementOf(b) }

// statementOf returns the head of the clause that a word stands in, or of the
// one that this clause depends on.
func (s *Sentence) statementOf(i int) int {
	for steps := 0; steps < len(s.Words); steps++ {
		i = s.ClauseOf(i)
		switch BaseRel(s.Rel(i)) {
		case "acl", "advcl", "ccomp", "xcomp", "csubj":
			i = s.Words[i].Head
		default:
			return i
		}
	}
	return i
}

// Relative reports whether a word is a relative pronoun.
func (s *Sentence) Relative(i int) bool {
	return s.Is(i, "PRON") && s.Words[i].Feat("PronType") == "Rel"
}

// RelativeClause reports whether a relative pronoun opens a clause, whatever it was hung on:
// « accuse Islamabad, à qui il a écrit ».
func (s *Sentence) RelativeClause(c int) bool {
	first, _ := s.Subtree(c)
	for i := first; i < c && i <= first+2; i++ {
		if s.Relative(i) {
			return true
		}
	}
	return false
}
