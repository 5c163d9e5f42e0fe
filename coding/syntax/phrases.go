package syntax

// NounPhrase returns the first and last word of the phrase that a noun heads:
// its own words without preposition, relative clause, apposition and
// coordinated members.
func (s *Sentence) NounPhrase(head int) (first, last int) {
	first, last = head, head
	var walk func(w int, top bool)
	walk = func(w int, top bool) {
		first, last = min(first, w), max(last, w)
		for _, k := range s.Kids[w] {
			switch BaseRel(s.Rel(k)) {
			case "case", "punct", "cc", "appos", "parataxis", "mark", "cop", "advcl", "nsubj", "aux", "discourse", "dislocated":
				if top || BaseRel(s.Rel(k)) != "case" {
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
		if s.Is(i, "PUNCT") && (s.Lower[i] == "," || s.Lower[i] == ";" || s.Lower[i] == ":") {
			last = i - 1
			break
		}
	}
	for i := head - 1; i >= first; i-- {
		if s.Is(i, "PUNCT") && (s.Lower[i] == "," || s.Lower[i] == ";" || s.Lower[i] == ":") {
			first = i + 1
			break
		}
	}
	return first, last
}

// HeadIn returns the word of a range that governs the others.
func (s *Sentence) HeadIn(first, last int) int {
	for i := first; i <= last; i++ {
		if h := s.Words[i].Head; h < first || h > last {
			if !s.Is(i, "ADP", "DET", "PUNCT", "SCONJ") {
				return i
			}
		}
	}
	return last
}

// Between reports whether a word with one of the tags stands between two words.
func (s *Sentence) Between(a, b int, upos ...string) bool {
	for i := a + 1; i < b; i++ {
		if s.Is(i, upos...) {
			return true
		}
	}
	return false
}

// ChunkStart returns the first word of the row of nouns and what describes
// them that ends at word i.
func (s *Sentence) ChunkStart(i int) int {
	for i > 0 && (s.Is(i-1, "NOUN", "PROPN", "ADJ", "NUM", "DET") || s.Lower[i-1] == "'s") {
		i--
	}
	return i
}

// Leftmost returns the first word that depends on a word.
func (s *Sentence) Leftmost(k int) int {
	first, _ := s.Subtree(k)
	return first
}

// Outside returns the first word outside the range that word w hangs on, at
// however many removes, or -1.
func (s *Sentence) Outside(w, first, last int) int {
	for steps := 0; w >= first && w <= last && steps <= len(s.Words); steps++ {
		w = s.Words[w].Head
	}
	return w
}

// Hyphened reports whether a hyphen joins a word to the next, without a space: "Iran" in
// "Iran-backed fighters".
func (s *Sentence) Hyphened(i int) bool {
	return i >= 0 && i+2 < len(s.Words) && s.Lower[i+1] == "-" && s.Words[i].End == s.Words[i+1].Start && s.Words[i+1].End == s.Words[i+2].Start
}

// longestAside is how many words an aside between a noun and its complement may have:
// « mardi 3 juin au petit matin ».
const longestAside = 7

// AsideEnd returns the comma that closes what the comma at a word opens, where that
// is short and has no verb, or -1.
func (s *Sentence) AsideEnd(open int) int {
	for k := open + 1; k < len(s.Words) && k <= open+longestAside+1; k++ {
		switch {
		case s.Lower[k] == ",":
			return k
		case s.Is(k, "VERB", "AUX", "CCONJ", "SCONJ", "PUNCT"):
			return -1
		}
	}
	return -1
}

// IsThey reports whether a word is a pronoun of the third person for several: "they", "them".
func (s *Sentence) IsThey(i int) bool {
	return s.Is(i, "PRON") && s.Words[i].Feat("Person") == "3" && s.Words[i].Feat("Number") == "Plur"
}

// HasPossessive reports whether a noun has a possessive before it.
func (s *Sentence) HasPossessive(i int) bool {
	for _, c := range s.Children(i, "det", "nmod:poss") {
		if s.Words[c].Feat("Poss") == "Yes" {
			return true
		}
	}
	return false
}

// Possessive returns the possessive pronoun or determiner of a noun, or -1.
func (s *Sentence) Possessive(n int) int {
	for _, k := range s.Children(n, "det", "nmod:poss", "det:poss") {
		if s.Words[k].Feat("Poss") == "Yes" {
			return k
		}
	}
	return -1
}
