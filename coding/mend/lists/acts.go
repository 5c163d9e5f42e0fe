package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// actItem is a member of a row of nouns of acts: its noun and the words from first to last.
type actItem struct{ first, noun, last int }

// RowOfActs makes members of one row of the nouns of acts that commas and "and" part, each with what
// stands behind it: "recorded the shelling of a school in Sake on 3 March, the abduction of two traders
// near Beni on 4 March and the killing of a chief in Oicha". The times of the sentence must be marked.
func RowOfActs(l *tree.Language, s *syntax.Sentence) {
	for _, row := range rowsOfActs(l, s) {
		s.Rehang(func() { joinActs(s, row) })
	}
}

// rowsOfActs returns the rows of two nouns of acts or more that end with "and" and another.
func rowsOfActs(l *tree.Language, s *syntax.Sentence) [][]actItem {
	var rows [][]actItem
	var row []actItem
	for n := 0; n < len(s.Words); n++ {
		first, ok := opensAct(l, s, n)
		if !ok {
			if s.Is(n, "VERB", "AUX", "SCONJ", "PRON") {
				row = nil
			}
			continue
		}
		sep := first - 1
		switch {
		case len(row) == 0 || sep < 0 || s.Lower[sep] != "," && !s.Is(sep, "CCONJ"):
			row = []actItem{{first, n, n}}
		default:
			row[len(row)-1].last = sep - 1
			row = append(row, actItem{first, n, lastOfAct(s, n)})
			if s.Is(sep, "CCONJ") {
				rows, row = append(rows, row), nil
			}
		}
	}
	return rows
}

// opensAct tells a noun of an act that opens a phrase, with what it was done to behind it, and
// returns the first word of the phrase: "[an air strike] on a market".
func opensAct(l *tree.Language, s *syntax.Sentence, n int) (int, bool) {
	if !s.Is(n, "NOUN") || !l.TellsAct(s.Lemma[n]) || l.Set("toll-noun").Word(s, n) {
		return 0, false
	}
	to := n + 1
	for to < len(s.Words) && s.Is(to, "ADJ") && s.Words[to].Head == n {
		to++
	}
	if to == len(s.Words) || !l.Set("genitive-preposition").Word(s, to) && !l.Set("strong-target-preposition").Word(s, to) {
		return 0, false
	}
	first := n
	for first > 0 && s.Is(first-1, "DET", "ADJ", "NUM", "NOUN") && s.Words[first-1].Head == n {
		first--
	}
	return first, true
}

// lastOfAct returns the last word of the phrase of the last noun of a row.
func lastOfAct(s *syntax.Sentence, n int) int {
	end := n + 1
	for end < len(s.Words) && !s.Is(end, "PUNCT", "VERB", "AUX", "SCONJ", "CCONJ", "PRON") {
		end++
	}
	return end - 1
}

// joinActs hangs the members of a row on its first, and on each what stands within it.
func joinActs(s *syntax.Sentence, row []actItem) {
	for i, it := range row {
		if i > 0 {
			s.Hang(it.noun, row[0].noun, "conj")
			sep := it.first - 1
			s.Words[sep].Head = it.noun
		}
		for w := it.first; w <= it.last; w++ {
			h := s.Words[w].Head
			within := h >= it.first && h <= it.last
			if within || w == it.noun || i == 0 && w < it.noun || !s.Is(w, "NOUN", "PROPN", "NUM") {
				continue
			}
			s.Hang(w, it.noun, "nmod")
		}
	}
}
