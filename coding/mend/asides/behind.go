package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ObjectApart gives a verb the object or the agent back that an aside parts from it, and that the parser hung on
// the aside: « ont tué, précise la police, [neuf civils] à Gao », "was bombed, residents said, [by jets]".
func ObjectApart(l *tree.Language, s *syntax.Sentence) {
	for v := 0; v+4 < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Lower[v+1] != "," || l.Set("say").At(s, v) > 0 || s.Child(v, "obj", "ccomp", "xcomp", "obl:agent") > v {
			continue
		}
		comma, k := complementBehind(l, s, v)
		if k < 0 || s.Words[k].Head < v || s.Words[k].Head == v && s.Rel(k) != "obl" {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			if s.IsPassive(v) {
				s.Words[k].Rel = "obl:agent"
			}
			for w := comma + 1; w < len(s.Words); w++ {
				if h := s.Words[w].Head; w != k && h > v+1 && h < comma && s.Is(w, "NOUN", "PROPN", "VERB") {
					s.Hang(w, v, "obl")
				}
			}
		})
	}
}

// complementBehind returns the comma that closes the aside behind a verb, and what stands behind it as the verb's
// agent or, with its article or number, its object; -1 without.
func complementBehind(l *tree.Language, s *syntax.Sentence, v int) (comma, k int) {
	const longest = 14
	for c := v + 3; c+1 < len(s.Words) && c <= v+longest; c++ {
		if s.Lower[c] != "," {
			if s.Is(c, "PUNCT") {
				return -1, -1
			}
			continue
		}
		if !onlyCircumstance(l, s, v+2, c-1) {
			return -1, -1
		}
		if s.IsPassive(v) {
			if k = s.Words[c+1].Head; l.Set("agent-preposition").Word(s, c+1) && s.Rel(c+1) == "case" && k > c {
				return c, k
			}
			return -1, -1
		}
		if k = counted(s, c+1); k < 0 || s.Child(k, "case", "cc") >= 0 || ofVerbBehind(s, k) || !takesObject(l, s, v) {
			return -1, -1
		}
		return c, k
	}
	return -1, -1
}

// ofVerbBehind tells the subject of a verb, with which another clause begins.
func ofVerbBehind(s *syntax.Sentence, k int) bool {
	return syntax.BaseRel(s.Rel(k)) == "nsubj" && s.Is(s.Words[k].Head, "VERB", "ADJ")
}

// takesObject tells an active verb with its subject that may have an object: no « sont arrivés ».
func takesObject(l *tree.Language, s *syntax.Sentence, v int) bool {
	for _, x := range s.Children(v, "aux") {
		if l.Set("be").Word(s, x) {
			return false
		}
	}
	k := s.Child(v, "nsubj")
	return k >= 0 && k < v
}

// counted returns the noun that an article or a number at a word belongs to; -1 without.
func counted(s *syntax.Sentence, w int) int {
	if !s.Is(w, "DET", "NUM") {
		return -1
	}
	for s.Is(w, "DET", "NUM", "ADJ") {
		if s.Words[w].Head <= w {
			return -1
		}
		w = s.Words[w].Head
	}
	if !s.Is(w, "NOUN", "PROPN") {
		return -1
	}
	return w
}

// onlyCircumstance tells an aside that says when, where, how or on whose word: no noun in a row.
func onlyCircumstance(l *tree.Language, s *syntax.Sentence, first, last int) bool {
	switch {
	case s.IsTimed(first), s.Is(first, "ADP", "ADV", "SCONJ"), l.Set("occasion").Word(s, last):
		return true
	}
	for w := first; w <= last; w++ {
		if s.Is(w, "AUX", "VERB") && (l.Set("say").At(s, w) > 0 || s.Words[w].Feat("VerbForm") == "Fin") {
			return true
		}
	}
	return false
}
