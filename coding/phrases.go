package coding

// nounPhrase returns the first and last word of the phrase that a noun heads:
// its own words without preposition, relative clause, apposition and
// coordinated members.
func (s *sentence) nounPhrase(head int) (first, last int) {
	first, last = head, head
	var walk func(w int, top bool)
	walk = func(w int, top bool) {
		first, last = min(first, w), max(last, w)
		for _, k := range s.kids[w] {
			switch baseRel(s.rel(k)) {
			case "case", "punct", "cc", "appos", "parataxis", "mark", "cop", "advcl", "nsubj", "aux", "discourse", "dislocated":
				if top || baseRel(s.rel(k)) != "case" {
					continue
				}
			case "conj":
				if top {
					continue
				}
			case "acl":
				continue
			}
			walk(k, false)
		}
	}
	walk(head, true)
	// The parser may hang something far away under the noun: a phrase does
	// not reach over a comma.
	for i := head + 1; i <= last; i++ {
		if s.is(i, "PUNCT") && (s.lower[i] == "," || s.lower[i] == ";" || s.lower[i] == ":") {
			last = i - 1
			break
		}
	}
	for i := head - 1; i >= first; i-- {
		if s.is(i, "PUNCT") && (s.lower[i] == "," || s.lower[i] == ";" || s.lower[i] == ":") {
			first = i + 1
			break
		}
	}
	return first, last
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

// between tells whether a word with one of the tags stands between two words.
func between(s *sentence, a, b int, upos ...string) bool {
	for i := a + 1; i < b; i++ {
		if s.is(i, upos...) {
			return true
		}
	}
	return false
}

// chunkStart returns the first word of the row of nouns and what describes
// them that ends at word i.
func (s *sentence) chunkStart(i int) int {
	for i > 0 && (s.is(i-1, "NOUN", "PROPN", "ADJ", "NUM", "DET") || s.lower[i-1] == "'s") {
		i--
	}
	return i
}

// leftmost returns the first word that depends on a word.
func (s *sentence) leftmost(k int) int {
	first, _ := s.subtree(k)
	return first
}

// outside returns the first word outside the range that word w hangs on, at
// however many removes, or -1.
func (s *sentence) outside(w, first, last int) int {
	for steps := 0; w >= first && w <= last && steps <= len(s.Words); steps++ {
		w = s.Words[w].Head
	}
	return w
}

// hyphened tells a word that a hyphen joins to the next, without a space: "Iran" in
// "Iran-backed fighters".
func (s *sentence) hyphened(i int) bool {
	return i >= 0 && i+2 < len(s.Words) && s.lower[i+1] == "-" && s.Words[i].End == s.Words[i+1].Start && s.Words[i+1].End == s.Words[i+2].Start
}

// longestAside is how many words an aside between a noun and its complement may have:
// « mardi 3 juin au petit matin ».
const longestAside = 7

// asideEnd returns the comma that closes what the comma at a word opens, where that
// is short and has no verb, or -1.
func (s *sentence) asideEnd(open int) int {
	for k := open + 1; k < len(s.Words) && k <= open+longestAside+1; k++ {
		switch {
		case s.lower[k] == ",":
			return k
		case s.is(k, "VERB", "AUX", "CCONJ", "SCONJ", "PUNCT"):
			return -1
		}
	}
	return -1
}

// poss tells a noun with a possessive before it.
func (s *sentence) poss(i int) bool {
	for _, c := range s.children(i, "det", "nmod:poss") {
		if s.Words[c].Feat("Poss") == "Yes" {
			return true
		}
	}
	return false
}

// possessive returns the possessive pronoun or determiner of a noun, or -1.
func (s *sentence) possessive(n int) int {
	for _, k := range s.children(n, "det", "nmod:poss", "det:poss") {
		if s.Words[k].Feat("Poss") == "Yes" {
			return k
		}
	}
	return -1
}
