package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// BehindSaying hangs on what is said the circumstances behind a saying or a source that commas set apart,
// where the parser hung them on that: "Gunmen killed nine people, police said, [in Jos on Tuesday]", « Neuf
// civils ont été tués, selon le maire, [à Gao mardi] ».
func BehindSaying(l *tree.Language, s *syntax.Sentence) {
	for comma := 3; comma+1 < len(s.Words); comma++ {
		if s.Lower[comma] != "," || !s.Is(comma+1, "ADP", "PROPN", "NOUN", "DET") {
			continue
		}
		a, v := setApart(l, s, comma)
		if a < 0 {
			continue
		}
		s.Rehang(func() {
			for k := comma + 1; k < len(s.Words); k++ {
				h := s.Words[k].Head
				if h < 0 || h >= comma || !s.Within(h, a) || !circumstance(l, s, k) {
					continue
				}
				if n := nounBetween(l, s, comma, k); n >= 0 {
					s.Hang(k, n, "nmod")
				} else {
					s.Hang(k, v, "obl")
				}
			}
		})
	}
}

// nounBetween returns the noun that stands between a comma and a circumstance and is none itself, or -1:
// « , précise-t-il, de la [fusillade] de samedi près de Gao ».
func nounBetween(l *tree.Language, s *syntax.Sentence, comma, k int) int {
	for n := comma + 1; n < k; n++ {
		if s.Is(n, "NOUN") && !circumstance(l, s, n) && !s.IsTimed(n) && !s.Within(n, k) {
			return n
		}
		if s.Is(n, "PUNCT", "VERB") {
			return -1
		}
	}
	return -1
}

// setApart returns the saying or source that a comma closes and another opens, and the verb of what is
// said before it; -1 where there is none.
func setApart(l *tree.Language, s *syntax.Sentence, comma int) (aside, verb int) {
	open := comma - 1
	for open > 0 && s.Lower[open] != "," && !s.Is(open, "SCONJ", "CCONJ") {
		open--
	}
	if open < 1 || s.Lower[open] != "," {
		return -1, -1
	}
	for a := open + 1; a < comma; a++ {
		h := s.Words[a].Head
		if s.Is(a, "VERB") && l.Set("say").At(s, a) > 0 && s.Child(a, "nsubj") > open {
			if h >= 0 && h < open && s.Is(h, "VERB") {
				return a, h
			}
			if c := s.Child(a, "ccomp"); c >= 0 && c < open && s.Is(c, "VERB") {
				return a, c
			}
		}
		if s.Is(a, "NOUN", "PROPN") && h >= 0 && h < open && s.Is(h, "VERB") && behindSourceWord(l, s, a) {
			return a, h
		}
	}
	return -1, -1
}

// circumstance tells a phrase that says where or when: a place with its preposition, or a time.
func circumstance(l *tree.Language, s *syntax.Sentence, k int) bool {
	if !s.Is(k, "NOUN", "PROPN") || s.Rel(k) != "obl" && s.Rel(k) != "nmod" {
		return false
	}
	if s.IsTimed(k) {
		return true
	}
	p := s.Preposition(k)
	return p != "" && l.IsPlace(s.Words[k].Form) && !l.Set("genitive-preposition").HasPrep(p)
}
