package nouns

import (
	"unicode"
	"unicode/utf8"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// MonthAsAuxiliary makes a month of "May" behind the number of a day, which the tagger took
// for the verb: "an attack on 2 May that killed nine".
func MonthAsAuxiliary(_ *tree.Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		if n := w - 1; s.Is(w, "AUX") && capitalised(s.Words[w].Form) && s.Is(n, "NUM") && !s.Is(w+1, "VERB", "AUX") {
			s.Rehang(func() {
				s.Words[w].UPOS, s.Words[w].Feats = "PROPN", "Number=Sing"
				s.Hang(w, n, "nmod:unmarked")
			})
		}
	}
}

// capitalised reports whether a word is a capital and small letters.
func capitalised(form string) bool {
	first, n := utf8.DecodeRuneInString(form)
	second, _ := utf8.DecodeRuneInString(form[n:])
	return unicode.IsUpper(first) && unicode.IsLower(second)
}

// MonthInSmallLetters makes a noun for an act that is written small, and that the tagger took
// for the name of a month, the noun that it is: "joined a march".
func MonthInSmallLetters(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		if s.Is(w, "PROPN") && s.Is(w-1, "DET", "ADJ", "NUM") && s.Words[w].Form == s.Lower[w] && l.TellsAct(s.Lower[w]) {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
		}
	}
}

// SaidAsName makes a part of a name of "Said" with a capital in the middle of a sentence,
// which the tagger took for the verb: "Gunmen killed Ahmed Said, a tribal elder".
func SaidAsName(l *tree.Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		k := v - 1
		if !s.Is(v, "VERB") || !l.Set("verb-or-name").Has(s.Lower[v]) || !capitalised(s.Words[v].Form) || !s.Is(k, "PROPN") || s.Words[k].Form == s.Lower[k] || s.Words[k].Head != v && s.Words[v].Head != k {
			continue
		}
		s.Rehang(func() {
			if s.Words[k].Head == v {
				s.TakePlaceOf(k, v)
			}
			s.Words[v].UPOS, s.Words[v].Feats, s.Lemma[v] = "PROPN", "Number=Sing", s.Words[v].Form
			s.Hang(v, k, "flat")
			for _, o := range s.Kids[v] {
				if o != k {
					s.Words[o].Head = k
				}
			}
		})
	}
}
