package quantity

import "attest/ud"

// place finds the words that the mention covers. word is where to begin
// looking; it moves on with the mentions of a sentence.
func (m *Mention) place(s *ud.Sentence, word *int) {
	for *word < len(s.Words) && s.Words[*word].End <= m.Start {
		*word++
	}
	m.First, m.Last = min(*word, len(s.Words)-1), min(*word, len(s.Words)-1)
	for m.Last+1 < len(s.Words) && s.Words[m.Last+1].Start < m.End {
		m.Last++
	}
}

// readsAsOtherWord drops words that only look like numbers: the parser says
// verb ("he scores"), or an adjective after its noun (« un camion neuf »).
func (m *Mention) readsAsOtherWord(s *ud.Sentence) bool {
	if m.First < 0 || m.First != m.Last {
		return false
	}
	w := s.Words[m.First]
	switch w.UPOS {
	case "VERB", "AUX":
		return true
	case "ADJ":
		return w.Head >= 0 && w.Head < m.First && w.Rel == "amod"
	}
	return false
}

// headNoun returns the noun that a mention counts: the head of its nummod,
// det or amod arc, or of what follows "of" ("dozens of soldiers"); where the
// tree does not say, the next noun. -1 when it stands alone.
func headNoun(s *ud.Sentence, m Mention) int {
	if m.Last < 0 || m.Percent {
		return -1
	}
	for k := m.Last; k >= m.First; k-- {
		w := s.Words[k]
		switch w.Rel {
		case "nummod", "det", "amod", "nmod", "advmod", "compound", "nummod:gov":
			if h := w.Head; h > m.Last && noun(s.Words[h]) && !interrupted(s, m.Last, h) {
				return lastOfCompound(s, h)
			}
		}
	}
	return nextNoun(s, m.Last)
}

func noun(w ud.Word) bool { return w.UPOS == "NOUN" || w.UPOS == "PROPN" || w.UPOS == "" }

// lastOfCompound follows "gas company workers" from "gas" to "workers".
func lastOfCompound(s *ud.Sentence, h int) int {
	for s.Words[h].Rel == "compound" && s.Words[h].Head > h {
		h = s.Words[h].Head
	}
	return h
}

// interrupted says whether a verb or a mark stands between two words.
func interrupted(s *ud.Sentence, from, to int) bool {
	for k := from + 1; k < to; k++ {
		switch s.Words[k].UPOS {
		case "VERB", "AUX", "SCONJ":
			return s.Words[k].Feat("VerbForm") != "Part"
		}
	}
	return false
}

// nextNoun looks on over adjectives, adpositions and articles, a few words
// far. A second adposition, a verb or a mark ends the phrase.
func nextNoun(s *ud.Sentence, last int) int {
	adpositions := 0
	for k := last + 1; k < len(s.Words) && k <= last+6; k++ {
		w := s.Words[k]
		switch w.UPOS {
		case "NOUN", "PROPN", "":
			return lastOfCompound(s, k)
		case "ADJ", "ADV", "DET", "NUM":
		case "ADP":
			if adpositions++; adpositions > 1 || k > last+1 {
				return -1
			}
			// "five in the north": only "of" counts; the tree tells it.
			if h := w.Head; h < 0 || s.Words[h].Rel != "nmod" || s.Words[h].Head > last {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// Of returns the mention that counts a noun: the one that says a number if
// there is one, else an article's.
func Of(mentions []Mention, sentence, noun int) (Mention, bool) {
	var found Mention
	ok := false
	for _, m := range mentions {
		if m.Sentence == sentence && m.HeadNoun == noun && !m.Percent && (!ok || found.Weak && !m.Weak) {
			found, ok = m, true
		}
	}
	return found, ok
}
