package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// NamesInRow makes one row of names of which the parser took the first for one object and the
// others for a second, or for an apposition or circumstance: « ont pris [Alep, Hama] puis Homs », « les villes
// de Goma, Sake et Minova ».
func NamesInRow(l *tree.Language, s *syntax.Sentence) {
	for b := 2; b < len(s.Words); b++ {
		if !s.Is(b, "PROPN") || s.Lower[b-1] != "," || s.Child(b, "case", "det", "nmod", "appos") >= 0 {
			continue
		}
		last := s.Child(b, "conj")
		a := s.HeadIn(s.ChunkStart(b-2), b-2)
		if last < b || s.Child(last, "cc") < b || !s.Is(last, "PROPN") || !s.Is(a, "PROPN") {
			continue
		}
		twice := s.Rel(a) == "obj" && s.Rel(b) == "obj" && s.Words[a].Head == s.Words[b].Head
		aside := s.Rel(b) == "appos" && s.Words[b].Head == a && l.IsPlace(s.Words[a].Form) && l.IsPlace(s.Words[b].Form)
		places := s.Child(a, "case") >= 0 && syntax.BaseRel(s.Rel(b)) != "nsubj" && s.Words[b].Head != a && s.Words[b].Head < b // « à Gao, Kidal et Mopti »
		if !twice && !aside && !places {
			continue
		}
		s.Rehang(func() {
			s.Hang(b, a, "conj")
			for _, k := range s.Children(b, "conj") {
				s.Words[k].Head = a
			}
		})
	}
}

// BodyOfNamed hangs on a name the body that somebody is of, behind a comma, which the parser made
// a member of a row with it: « Selon Pierre Musa, [du Réseau], le bus a été attaqué ».
func BodyOfNamed(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		n, c := s.Words[k].Head, s.Child(k, "case")
		if s.Rel(k) == "conj" && n >= 0 && n < c && s.Is(k, "PROPN", "NOUN") && s.Is(n, "PROPN") && s.Child(k, "cc") < 0 && c < k && s.Lower[c-1] == "," && l.Set("genitive-preposition").Word(s, c) && s.Preposition(n) != s.Preposition(k) {
			s.Words[k].Rel = "nmod"
		}
	}
}
