package mend

import (
	"slices"

	"attest/coding/syntax"
)

// approximateNumbers hangs the words that only say how exact a number is on that number.
// Parsers take them for prepositions or adverbs of the verb, and so what is counted for
// a circumstance: "killed up to 20 soldiers", « ont tué plus de 20 soldats », "close to
// 20 people died".
func (m *Mender) approximateNumbers(s *syntax.Sentence) {
	for i := range s.Words {
		if num, noun := m.approximated(s, i); num > 0 {
			s.Rehang(func() { m.countedExactly(s, i, num, noun) })
		}
	}
}

// approximated returns the number that the words from i on make inexact, and the noun that
// it counts, if need be itself; the number is -1 if there is none.
func (m *Mender) approximated(s *syntax.Sentence, i int) (num, noun int) {
	g := m.grammar
	number := func(k int) bool {
		return k < len(s.Words) && (s.Is(k, "NUM") || g.Set("portion").Word(s, k))
	}
	if n := g.Set("number-range").At(s, i); n > 0 && number(i+n) && number(i+n+2) && !s.Is(i+n+1, "PUNCT") {
		if noun := countedBy(s, i+n+2); s.Is(noun, "NOUN") {
			return i + n, noun
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
	return num
}

// countedExactly hangs what is counted as if the number stood there without the words
// before it.
func (m *Mender) countedExactly(s *syntax.Sentence, first, num, noun int) {
	top := noun
	for k := noun; k >= first; k-- {
		if h := s.Words[k].Head; (h < first || h > noun) && !slices.Contains([]string{"case", "compound:prt", "conj", "cc"}, s.Rel(k)) {
			top = k
			break
		}
	}
	head, rel := s.Words[top].Head, s.Rel(top)
	for k := first; k < num; k++ {
		for _, kid := range s.Kids[k] {
			if kid < first || kid > noun {
				s.Words[kid].Head = noun
			}
		}
		s.Words[k].Head, s.Words[k].Rel = num, "advmod"
	}
	if num != noun {
		s.Words[num].Head, s.Words[num].Rel = noun, "nummod"
	}
	s.Words[noun].Head, s.Words[noun].Rel = head, rel
	s.LinkKids()
	if head >= 0 && s.Child(noun, "case") < 0 && !m.circumstance(s, noun) {
		s.Words[noun].Rel = argumentOf(s, head, noun)
	}
}

// circumstance tells a number of days or of kilometres, which is no argument of its verb.
func (m *Mender) circumstance(s *syntax.Sentence, noun int) bool {
	g := m.grammar
	return g.Set("time-unit").Word(s, noun) || g.Set("measure").Word(s, noun) || g.Set("occasion").Word(s, noun)
}

// argumentOf returns the relation that a noun without a preposition has with its verb:
// the subject before it, the object behind it, whichever is wanting.
func argumentOf(s *syntax.Sentence, verb, noun int) string {
	rel := s.Rel(noun)
	if base := syntax.BaseRel(rel); !s.Is(verb, "VERB") || base != "obl" && base != "nmod" && base != "advmod" {
		return rel
	}
	switch {
	case noun > verb && s.Child(verb, "aux:pass", "obj") < 0: // no participle has an object
		return "obj"
	case noun < verb && s.Child(verb, "nsubj") < 0 && s.IsPassive(verb):
		return "nsubj:pass"
	case noun < verb && s.Child(verb, "nsubj") < 0:
		return "nsubj"
	}
	return rel
}
