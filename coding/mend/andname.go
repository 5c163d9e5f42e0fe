package mend

import "attest/coding/syntax"

// joinedNames joins with the phrase before it the noun of a name that the parser parted
// from it, as the conjunction hangs within the name: "the army [and al-Shabaab militants]
// signed a truce", "between soldiers [and al-Shabaab fighters]".
func joinedNames(l *Language, s *syntax.Sentence) {
	for and := 1; and+1 < len(s.Words); and++ {
		part := s.Words[and].Head
		if !s.Is(and, "CCONJ") || s.Rel(and) != "cc" || part < and || s.Rel(part) != "compound" {
			continue
		}
		h := s.Words[part].Head
		if h < part || !s.Is(h, "NOUN", "PROPN") || s.Child(h, "case", "det") >= 0 {
			continue
		}
		first := phraseHead(s, and-1)
		under := s.Words[first].Head == h && syntax.BaseRel(s.Rel(first)) == "nsubj" // the phrase before it hangs on it
		if !under && s.Leftmost(h) != and {
			continue
		}
		for _, k := range s.Children(s.Words[h].Head, "nsubj", "nsubj:pass", "obj") {
			if _, last := s.Subtree(k); k < and && last == and-1 && !l.Set("between-preposition").HasPrep(s.Preposition(first)) {
				first = k
			}
		}
		if !s.Is(first, "NOUN", "PROPN") || !under && s.Within(first, h) {
			continue
		}
		s.Rehang(func() {
			if under {
				s.TakePlaceOf(first, h)
			}
			s.Hang(h, first, "conj")
			s.Words[and].Head = h
		})
	}
}

// slashedNames makes one name of two with a stroke between them, and joins with the phrase
// under a word of "between" who is joined with the first of them: « entre rebelles de
// l'AFC/M23 et [Wazalendo] ».
func slashedNames(l *Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		a, b := w-1, w+1
		if s.Lower[w] != "/" || !s.Is(a, "PROPN") || !s.Is(b, "PROPN") || s.Words[a].Head == b {
			continue
		}
		s.Rehang(func() {
			s.Hang(b, a, "flat")
			s.Hang(w, a, "punct")
			up := s.Words[a].Head
			if up < 0 || up > a || s.Child(up, "conj") >= 0 && s.Child(up, "conj") != b || !l.Set("between-preposition").HasPrep(s.Preposition(up)) {
				return
			}
			for _, k := range s.Kids[a] {
				if k > b && s.Rel(k) == "conj" && s.Is(s.Leftmost(k), "CCONJ") {
					s.Words[k].Head = up
					return
				}
			}
		})
	}
}

// phraseHead returns the noun of whose name a word is part.
func phraseHead(s *syntax.Sentence, w int) int {
	for {
		switch up := s.Words[w].Head; {
		case up >= 0 && (s.Rel(w) == "compound" || s.Rel(w) == "flat" || s.Rel(w) == "amod"):
			w = up
		default:
			return w
		}
	}
}
