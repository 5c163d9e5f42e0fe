package asides

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// VerbUnderAside makes the verb of the sentence of one with its auxiliary right behind the comma that
// closes a participle's aside, where the parser took it for a part of the aside, and the noun before
// for an apposition: « Selon la police, une bombe, posée à deux mètres du mur, [a été désamorcée] ».
func VerbUnderAside(l *tree.Language, s *syntax.Sentence) {
	for v := 6; v < len(s.Words); v++ {
		h, start := s.Words[v].Head, s.VerbStart(v)
		if h < 0 || h > start || !slices.Contains([]string{"acl", "advcl", "xcomp"}, s.Rel(v)) {
			continue
		}
		finite := s.Is(start, "AUX") && s.Words[start].Feat("VerbForm") == "Fin"
		if !finite || s.Lower[start-1] != "," || s.Child(v, "nsubj") >= start || s.Child(v, "mark") >= 0 {
			continue
		}
		p := h
		if s.Rel(v) == "acl" {
			p = s.Words[h].Head
		}
		if p < 1 || p > h || s.Rel(p) != "acl" || s.Lower[p-1] != "," || !saidOfNoun(l, s, p) {
			continue
		}
		n := s.Words[p].Head
		if n < 0 || n > p || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 || !headsAll(s, n) {
			continue
		}
		s.Rehang(func() { raiseVerb(s, n, h, v, start) })
	}
}

// headsAll tells a noun that heads the sentence, or that was apposed to the phrase which opens it:
// « Selon [la police], une bombe, … ».
func headsAll(s *syntax.Sentence, n int) bool {
	top := s.Words[n].Head
	return top < 0 || s.Rel(n) == "appos" && s.Words[top].Head < 0 && s.Child(top, "case") >= 0
}

// raiseVerb makes v the root with subject n, and leaves with h what the aside holds and v was given.
func raiseVerb(s *syntax.Sentence, n, h, v, start int) {
	last := start - 2
	for _, k := range s.Kids[v] {
		switch {
		case k >= start-1 || k == last && s.Is(k, "ADP"):
		case s.Is(k, "ADP"):
			s.Hang(k, last, "case")
		case s.Is(k, "DET"):
			s.Hang(k, last, "det")
		default:
			s.Hang(k, h, "obl")
		}
	}
	top := s.Words[n].Head
	s.Hang(v, -1, "root")
	if top >= 0 {
		s.Hang(top, v, "obl")
	}
	tree.HangSubject(s, n, v)
}
