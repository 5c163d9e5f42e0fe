package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SubjectBeforeIncluded gives a verb its subject back, where two commas set apart who is among
// them and the parser lost its way in that: "Four insurgents, including two belonging to the
// front, [were killed], police said".
func SubjectBeforeIncluded(l *tree.Language, s *syntax.Sentence) {
	for i := 2; i+2 < len(s.Words); i++ {
		if l.Set("among-them").At(s, i) == 0 || s.Lower[i-1] != "," || !s.Is(i-2, "NOUN", "PROPN") {
			continue
		}
		h := s.HeadIn(s.ChunkStart(i-2), i-2)
		if up := s.Words[h].Head; s.Rel(h) == "nmod" && up >= 0 && up < h && s.Is(up, "NOUN") && s.Child(h, "case") == up+1 && l.Set("genitive-preposition").Word(s, up+1) { // « Une quinzaine de personnes, dont … »
			h = up
		}
		v := verbBehindComma(s, i)
		if v < 0 || s.Words[h].Head == v || s.Rel(h) != "nsubj" && s.Words[h].Head >= 0 || s.Child(h, "case") >= 0 {
			continue
		}
		member := i + 1
		for member < v && !s.Is(member, "NUM", "NOUN", "PROPN") {
			member++
		}
		if member >= v {
			continue
		}
		if up := s.Words[member].Head; s.Is(member, "NUM") && up > member && up < v {
			member = up
		}
		top, rel := s.Words[h].Head, s.Words[h].Rel
		s.Rehang(func() {
			if top < 0 || s.Within(v, h) {
				s.Hang(v, top, rel)
			}
			if top >= 0 && s.Words[v].Head == top {
				s.Words[v].Rel = "ccomp"
			}
			tree.HangSubject(s, h, v)
			s.Hang(i, member, "case")
			s.Hang(member, h, "nmod")
		})
	}
}

// verbBehindComma returns the verb whose auxiliary stands right behind the comma that closes
// the aside which opens at a word, and that has no subject of its own before the aside, or -1.
func verbBehindComma(s *syntax.Sentence, open int) int {
	const longest = 20
	for c := open + 2; c+2 < len(s.Words) && c <= open+longest; c++ {
		if s.Lower[c] != "," {
			continue
		}
		v := s.Words[c+1].Head
		if !s.Is(c+1, "AUX") || v < c || !s.Is(v, "VERB") || s.VerbStart(v) != c+1 {
			return -1
		}
		for _, k := range s.Children(v, "nsubj", "nsubj:pass") {
			if k < open {
				return -1
			}
		}
		return v
	}
	return -1
}

// IncludedOfThem hangs who is among some on those, not on the noun of the deed before them:
// « a causé la mort de six [personnes], dont deux gendarmes ».
func IncludedOfThem(l *tree.Language, s *syntax.Sentence) {
	for i := 2; i+1 < len(s.Words); i++ {
		if l.Set("among-them").At(s, i) == 0 || s.Lower[i-1] != "," || !s.Is(i-2, "NOUN") {
			continue
		}
		h := s.HeadIn(s.ChunkStart(i-2), i-2)
		member := s.Words[i].Head
		if member <= i || !s.Is(member, "NOUN", "PROPN") || s.Words[member].Head == h {
			continue
		}
		if deed := s.Words[member].Head; deed >= 0 && deed < h && s.Is(deed, "NOUN") && s.Words[h].Head == deed && s.Rel(h) == "nmod" {
			s.Rehang(func() { s.Hang(member, h, "appos") })
		}
	}
}
