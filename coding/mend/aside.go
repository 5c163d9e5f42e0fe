package mend

import "attest/coding/syntax"

// subjectBeforeAside gives a verb its subject back that the parser gave to the
// verb of saying put between the two: « Sa voisine, dit-elle, a été enlevée »,
// "The mayor, he said, was abducted".
func subjectBeforeAside(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		far, near := -1, -1
		for _, k := range s.Kids[v] {
			switch {
			case syntax.BaseRel(s.Rel(k)) == "nsubj" && k < v && s.Is(k, "NOUN", "PROPN"):
				far = k
			case (syntax.BaseRel(s.Rel(k)) == "nsubj" || syntax.BaseRel(s.Rel(k)) == "expl") && k != far && (k > v || s.Is(k, "PRON")):
				near = k
			}
		}
		if far < 0 || near < 0 || near < far || s.Lower[min(near, v)-1] != "," {
			continue
		}
		for _, c := range s.Children(v, "ccomp", "parataxis") {
			if c > v && s.Is(c, "VERB") && s.Child(c, "mark", "nsubj") < 0 {
				s.Rehang(func() {
					hangSubject(s, far, c)
					s.Words[c].Rel = "ccomp"
				})
				break
			}
		}
	}
}

// rankAside makes the subject of a verb of the noun before an aside that only says the how
// manieth it was, where the parser took that for the subject: "Friday's [raid], the third this
// month, killed nine", « L'attaque, la troisième ce mois-ci, a tué … ».
func rankAside(_ *Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		det := s.Child(k, "det")
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nsubj" || !s.Is(k, "ADJ") || det != k-1 || det < 2 || s.Lower[det-1] != "," || v < k || !s.Is(v, "VERB") || s.Child(v, "obj") < v {
			continue
		}
		if b := s.VerbStart(v) - 1; b <= k || s.Lower[b] != "," {
			continue
		}
		n := s.Child(k, "nsubj")
		if h := s.Words[v].Head; n < 0 && h >= 0 && h < det && s.Rel(v) == "acl" {
			n = h
		}
		if n < 0 || n >= det || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				s.TakePlaceOf(v, n)
				moveLater(s, n, v)
			}
			s.Hang(n, v, "nsubj")
			s.Hang(k, n, "appos")
			if s.Child(v, "aux:pass") < 0 && s.Words[v].Feat("Voice") == "Pass" {
				s.Words[v].Feats = finitePast
			}
		})
	}
}

// pronounAside hangs on the verb what the parser hung on a pronoun between commas that only takes
// up the subject: « Les habitants parlent, [eux], de trois morts ».
func pronounAside(_ *Language, s *syntax.Sentence) {
	for k := 2; k+2 < len(s.Words); k++ {
		v := s.Words[k].Head
		if !s.Is(k, "PRON") || v < 0 || v >= k || !s.Is(v, "VERB") || s.Lower[k-1] != "," || s.Lower[k+1] != "," {
			continue
		}
		for _, n := range s.Children(k, "nmod") {
			if n > k {
				s.Rehang(func() { s.Hang(n, v, "obl") })
			}
		}
	}
}

// nameNotNegated makes part of a name of a capital letter with an apostrophe that was taken for a
// negation: « Selon [N'Djamena] ».
func nameNotNegated(_ *Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		w := &s.Words[i]
		if w.UPOS != "ADV" || w.Feat("Polarity") != "Neg" || s.Lower[i] == w.Form || !s.Is(i+1, "PROPN") || w.End != s.Words[i+1].Start || w.Head != i+1 {
			continue
		}
		s.Rehang(func() { w.UPOS, w.Feats, w.Rel = "PROPN", "", "compound" })
	}
}
