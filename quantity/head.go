package quantity

import (
	"strings"

	"attest/scan"
	"attest/ud"
)

// place finds the words that the mention covers. word is where to begin
// looking; it moves on with the mentions of a sentence.
func (m *Mention) place(s *ud.Sentence, word *int) {
	for *word < len(s.Words) && s.Words[*word].End <= m.Start {
		*word++
	}
	m.First = min(*word, len(s.Words)-1)
	m.Last = m.First
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
	if q := m.Quantity; m.First > 0 && q.High == nil && q.Low != nil && *q.Low == 2 && s.Words[m.First-1].Feat("PronType") == "Int" {
		return true // "How many died, nobody knows"
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

// headNoun returns the noun that a mention counts, -1 when it stands alone.
// It is the next noun over adjectives, and over "of" and what stands between
// it and its noun ("dozens of", "two of the"); the tree is asked only where
// the words leave a choice, since numbers are where parsers err most.
func (r *Reader) headNoun(s *ud.Sentence, m Mention) int {
	if m.Last < 0 || m.Percent {
		return -1
	}
	k := m.Last + 1
	partitive := k < len(s.Words) && r.isOf(s.Words[k])
	switch {
	case partitive:
		for k++; k < len(s.Words) && inPhrase(s.Words[k]); k++ {
		}
	case s.Words[m.Last].UPOS == "NOUN" && m.Last > m.First:
		return -1 // "a group", « une série » without their "of"
	}
	adjective := -1
	for ; k < len(s.Words) && k <= m.Last+8; k++ {
		w := s.Words[k]
		switch {
		case hyphenBefore(s, k+2) && modifier(w) && k+3 < len(s.Words) && describes(s.Words[k+3]): // "three ISIL-held buildings"
			k += 2
		case noun(w):
			if hyphenBefore(s, k) && k+1 < len(s.Words) && modifier(s.Words[k+1]) {
				continue // "three long-range missiles"
			}
			return endOfCompound(s, m, k)
		case w.UPOS == "VERB" && w.Feat("VerbForm") != "Fin" && k+1 < len(s.Words) && noun(s.Words[k+1]): // "two following evenings", and not "dozens say police"
		case w.UPOS == "ADJ", participle(w) && (k == m.Last+1 || k == m.Last+2 && s.Words[k-1].UPOS == "ADV"), k == m.Last+1 && w.UPOS == "VERB" && w.Feat("Tense") == "Past" && inRow(s, m):
			if adjective < 0 {
				adjective = k
			}
		case w.UPOS == "ADV" && k+1 < len(s.Words) && (s.Words[k+1].UPOS == "ADJ" || s.Words[k+1].Feat("VerbForm") == "Part"), quote(w):
		default:
			return adjective // "five wounded", or a noun that was taken for an adjective
		}
	}
	return adjective
}

// participle says whether a word is a past participle.
func participle(w ud.Word) bool {
	return w.UPOS == "VERB" && w.Feat("VerbForm") == "Part" && w.Feat("Tense") != "Pres"
}

// inRow says whether a number goes on with a row of victims, an adjective or
// participle and a conjunction before it: "30 dead and 57 injured", whose last
// word parsers take for a finite verb.
func inRow(s *ud.Sentence, m Mention) bool {
	if m.First < 2 || s.Words[m.First-1].UPOS != "CCONJ" {
		return false
	}
	before := s.Words[m.First-2]
	return before.UPOS == "ADJ" || participle(before)
}

// inPhrase says whether a word can stand between "of" and the noun: an
// article, a possessive, the number of the whole.
func inPhrase(w ud.Word) bool {
	return w.UPOS == "DET" || w.UPOS == "NUM" || w.UPOS == "ADP" || w.UPOS == "PRON" && w.Feat("Poss") == "Yes" || w.Rel == "nmod:poss"
}

func noun(w ud.Word) bool {
	return w.UPOS == "NOUN" || w.UPOS == "PROPN" || w.UPOS == "X" || w.UPOS == ""
}

func modifier(w ud.Word) bool { return w.UPOS == "ADJ" || noun(w) }

// describes says whether a word can stand within a noun phrase.
func describes(w ud.Word) bool { return modifier(w) || w.UPOS == "VERB" || w.Form == "-" }

func quote(w ud.Word) bool {
	switch w.Form {
	case "\"", "“", "”", "«", "»", "'", "‘", "’", "``", "''":
		return true
	}
	return false
}

// hyphenBefore says whether a hyphen joins a word to the one before it.
func hyphenBefore(s *ud.Sentence, k int) bool {
	return k >= 2 && k < len(s.Words) && s.Words[k-1].Form == "-" && s.Words[k-1].End == s.Words[k].Start && s.Words[k-2].End == s.Words[k-1].Start
}

// endOfCompound goes on from the first noun to the one that the number hangs
// on or the compound leads to, when only nouns and adjectives stand between:
// from "gas" to "workers" in "four gas company workers".
func endOfCompound(s *ud.Sentence, m Mention, k int) int {
	reach := func(h int) bool {
		if h <= k || h >= len(s.Words) || !noun(s.Words[h]) {
			return false
		}
		for i := k + 1; i < h; i++ {
			if !modifier(s.Words[i]) && s.Words[i].UPOS != "PART" && !hyphenBefore(s, i+1) && !hyphenBefore(s, i) {
				return false
			}
		}
		return true
	}
	for i := m.First; i <= m.Last; i++ {
		w := s.Words[i]
		if (w.Rel == "nummod" || w.Rel == "det" || w.Rel == "amod") && w.Head > m.Last && reach(w.Head) {
			k = w.Head
		}
	}
	for s.Words[k].Rel == "compound" && reach(s.Words[k].Head) {
		k = s.Words[k].Head
	}
	return k
}

// isOf says whether a word joins a part and its whole in this language.
func (r *Reader) isOf(w ud.Word) bool {
	for _, e := range r.byFirst[scan.Fold(strings.TrimRight(w.Form, "'’"))] {
		if e.kind == of && len(e.words) == 1 {
			return true
		}
	}
	return false
}
