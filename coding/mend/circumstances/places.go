package circumstances

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// OutOf hangs on the verb the place of his own that somebody is taken out of, where the
// parser hung it on him: « ont tiré le proviseur [de son lit] », and the town that somebody is
// driven from: « a chassé les rebelles [du village de Kisa] ».
func OutOf(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !l.Set("take-out-of").Word(s, v) {
			continue
		}
		s.Rehang(func() {
			for _, o := range s.Children(v, "obj") {
				for _, k := range s.Children(o, "nmod") {
					if k > o && (s.HasPossessive(k) || l.Set("settlement").Word(s, k) && s.Is(o, "NOUN") && l.Set("send-away").Word(s, v)) && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
						s.Hang(k, v, "obl")
					}
				}
			}
		})
	}
}

// DistanceAside makes a circumstance of how far something is from a place, where the
// parser took it for somebody: "in the Red Sea, 50 miles west of Hodeidah; both were shot
// down".
func DistanceAside(l *tree.Language, s *syntax.Sentence) {
	for k := 1; k+1 < len(s.Words); k++ {
		n := s.Child(k, "nummod")
		if !s.Is(k, "NOUN") || !l.Set("length-unit").Word(s, k) || n < 1 || n > k || !s.Is(k+1, "ADP", "ADV", "ADJ", "NOUN", "X") || s.Preposition(k) != "" {
			continue
		}
		switch syntax.BaseRel(s.Rel(k)) {
		case "nsubj", "appos", "conj", "nmod", "dep", "parataxis", "iobj":
		default:
			continue
		}
		before := wordBeforeAside(s, s.Leftmost(k))
		if before < 0 {
			continue
		}
		v := s.VerbAbove(before)
		if v < 0 || s.Within(v, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obl:unmarked") })
	}
}

// wordBeforeAside returns the last word before a comma or an opening bracket that stands
// right before word i, or -1.
func wordBeforeAside(s *syntax.Sentence, i int) int {
	for i--; i > 0 && s.Is(i, "DET", "ADV", "NUM"); i-- {
	}
	if i > 0 && s.Is(i, "PUNCT") {
		return i - 1
	}
	return -1
}

// DistanceBehindNoun parts a distance from the noun right before it, which the parser took
// for part of its name: "set on fire by the army [12 km] south of Yala".
func DistanceBehindNoun(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k+1 < len(s.Words); k++ {
		number := s.Child(k, "nummod")
		if !l.Set("length-unit").Word(s, k) || number != k-1 || number < 1 {
			continue
		}
		n, top := number-1, k
		if h := s.Words[k].Head; h == k+1 && s.Is(h, "ADV") { // "[12 km] south"
			top = h
		}
		for top == k+1 && s.Rel(top) == "case" && s.Words[top].Head > top {
			top = s.Words[top].Head
		}
		up := s.Words[top].Head
		if !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head < k || !s.Within(s.Words[n].Head, top) || up < 0 || s.Within(up, k) {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, up, s.Rel(top))
			if up < n && s.Is(up, "VERB") && s.Child(k, "case") < 0 && s.Child(n, "case") < 0 && s.Child(up, "obj") < 0 {
				s.Words[n].Rel = "obj" // "abducted 20 traders 12 km south of Yala"
			}
			for _, w := range s.Kids[k] {
				if w < n {
					s.Words[w].Head = n
				}
			}
			v := s.VerbAbove(n)
			if v < 0 {
				v = n
			}
			s.Hang(k, v, "obl:unmarked")
		})
	}
}

// PlaceOfNextClause hangs on its verb the place that opens a clause joined by "and",
// where the parser joined it with the clause before: "in Mosul gunmen shot a judge, and in
// Baquba a policeman was killed".
func PlaceOfNextClause(_ *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		v := s.Words[p].Head
		c, and := s.Child(p, "case"), s.Child(p, "cc")
		if s.Rel(p) != "conj" || v < 0 || v > p || !s.Is(p, "PROPN", "NOUN") || and < 0 || and != c-1 {
			continue
		}
		if syntax.BaseRel(s.Rel(v)) == "obl" && s.Child(v, "case") >= 0 {
			v = s.Words[v].Head
		}
		if v < 0 || v > and || !s.Is(v, "VERB") {
			continue
		}
		for _, next := range s.Children(v, "conj") {
			subject := s.Child(next, "nsubj", "nsubj:pass")
			if next > p && s.Is(next, "VERB") && subject > p && subject < next && s.Child(next, "cc") < 0 {
				s.Rehang(func() {
					s.Hang(p, next, "obl")
					s.Words[and].Head = next
				})
				break
			}
		}
	}
}
