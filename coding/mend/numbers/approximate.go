package numbers

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ApproximateNumbers hangs the words that only say how exact a number is on that number.
// Parsers take them for prepositions or adverbs of the verb, and so what is counted for
// a circumstance: "killed up to 20 soldiers", « ont tué plus de 20 soldats », "close to
// 20 people died".
func ApproximateNumbers(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		if num, noun := approximated(l, s, i); num > 0 {
			s.Rehang(func() { countedExactly(l, s, i, num, noun) })
		}
	}
}

// approximated returns the number that the words from i on make inexact, and the noun that
// it counts, if need be itself; the number is -1 if there is none.
func approximated(l *tree.Language, s *syntax.Sentence, i int) (num, noun int) {
	g := l.Grammar
	number := func(k int) bool {
		return k < len(s.Words) && (s.Is(k, "NUM") || g.Set("portion").Word(s, k))
	}
	if n := g.Set("number-range").At(s, i); n > 0 && number(i+n) && number(i+n+2) && !s.Is(i+n+1, "PUNCT") {
		first, second := i+n, i+n+2
		noun := countedBy(s, second)
		if noun == second {
			noun = countedBy(s, first)
		}
		if s.Is(noun, "NOUN") {
			return first, noun
		}
	}
	n := g.Set("approximation").At(s, i)
	if n == 0 {
		return -1, -1
	}
	if k := i + n; k < len(s.Words) && s.Is(k, "DET") {
		n++
	}
	if number(i + n) {
		return i + n, countedBy(s, i+n)
	}
	return -1, -1
}

// countedBy returns the noun behind a number that it counts, or the number.
func countedBy(s *syntax.Sentence, num int) int {
	if h := s.Words[num].Head; h > num && s.Rel(num) == "nummod" {
		return h
	}
	if n := num + 1; n < len(s.Words) && s.Is(num, "NUM") && s.Is(n, "NOUN") && s.Words[n].Head < n && s.Preposition(n) == "" {
		return n
	}
	return num
}

// countedExactly hangs what is counted as if the number stood there without the words
// before it.
func countedExactly(l *tree.Language, s *syntax.Sentence, first, num, noun int) {
	top := noun
	for k := noun; k >= first; k-- {
		if h := s.Words[k].Head; (h < first || h > noun) && !slices.Contains([]string{"case", "compound:prt", "conj", "cc"}, s.Rel(k)) {
			top = k
			break
		}
	}
	head, rel := s.Words[top].Head, s.Rel(top)
	s.Rehang(func() {
		for k := first; k < num; k++ {
			for _, kid := range s.Kids[k] {
				if kid < first || kid > noun {
					s.Words[kid].Head = noun
				}
			}
			s.Hang(k, num, "advmod")
		}
		if num != noun {
			s.Hang(num, noun, "nummod")
		}
		s.Hang(noun, head, rel)
	})
	if head >= 0 && s.Child(noun, "case") < 0 && !tree.Circumstance(l, s, noun) {
		s.Words[noun].Rel = argumentOf(l, s, head, noun)
	}
}

// argumentOf returns the relation that a noun without a preposition has with its verb:
// the subject before it, the object behind it, whichever is wanting.
func argumentOf(l *tree.Language, s *syntax.Sentence, verb, noun int) string {
	rel := s.Rel(noun)
	if base := syntax.BaseRel(rel); !s.Is(verb, "VERB") || !slices.Contains([]string{"obl", "nmod", "advmod", "xcomp"}, base) {
		return rel
	}
	switch {
	case noun > verb && s.Child(verb, "aux:pass") < 0 && objectOf(l, s, verb) < 0: // no participle has an object
		return "obj"
	case noun < verb && s.Child(verb, "nsubj") < 0 && s.IsPassive(verb):
		return "nsubj:pass"
	case noun < verb && s.Child(verb, "nsubj") < 0:
		return "nsubj"
	}
	return rel
}

// objectOf returns the object of a verb, or -1; a time is none: « ont tué le week-end
// dernier près de dix éleveurs ».
func objectOf(l *tree.Language, s *syntax.Sentence, verb int) int {
	for _, o := range s.Children(verb, "obj") {
		if !tree.Circumstance(l, s, o) {
			return o
		}
	}
	return -1
}

// CountedBehindCircumstance makes the object of an active verb that has none of what a
// number counts right behind a circumstance, on which the parser hung it: « ont tué dans
// la nuit deux mineurs », "killed late on Friday six herders".
func CountedBehindCircumstance(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		t := s.Words[n].Head
		if t < 0 || t > n || !s.Is(n, "NOUN") || s.Child(n, "nummod") < 0 || s.Preposition(n) != "" || tree.Circumstance(l, s, n) || !slices.Contains([]string{"nmod", "appos", "conj", "obl", "advmod"}, syntax.BaseRel(s.Rel(n))) || s.Child(n, "cc") >= 0 {
			continue
		}
		if first := s.Leftmost(n); first < 1 || s.Is(first, "PUNCT") || s.Is(first-1, "PUNCT", "CCONJ") {
			continue
		}
		v := t
		for v >= 0 && !s.Is(v, "VERB") && slices.Contains([]string{"obl", "advmod", "nmod", "flat"}, syntax.BaseRel(s.Rel(v))) {
			v = s.Words[v].Head
		}
		if v < 0 || v > n || !s.Is(v, "VERB") || s.Child(v, "aux:pass", "ccomp") >= 0 || objectOf(l, s, v) >= 0 || s.Child(v, "nsubj") < 0 || l.Set("no-passive").Word(s, v) {
			continue
		}
		s.Rehang(func() { s.Hang(n, v, "obj") })
	}
}

// CountedSubject makes the subject of a verb that has none of what a number counts before
// it, where the parser took that for a circumstance: « Deux personnes, dont une femme, ont
// été tuées ».
func CountedSubject(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		v := s.Words[n].Head
		if s.Rel(n) != "obl" || v < n || !s.Is(n, "NOUN") || s.Child(n, "nummod") < 0 || s.Preposition(n) != "" || !s.Is(v, "VERB") || s.Child(v, "aux", "aux:pass") < n || s.Child(v, "nsubj", "nsubj:pass", "expl") >= 0 || tree.Circumstance(l, s, n) {
			continue
		}
		s.Words[n].Rel = "nsubj"
		if s.IsPassive(v) {
			s.Words[n].Rel = "nsubj:pass"
		}
	}
}
