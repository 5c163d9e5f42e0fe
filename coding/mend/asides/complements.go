package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// GenitiveBehindPhrases hangs on the noun of an act the first genitive of persons behind it, past
// where, when and by whom it was done, where the parser hung it on one of those: « l'arrestation à
// Hendaye, par la police, [de deux militants] », "the abduction in Goma by rebels [of three nurses]".
func GenitiveBehindPhrases(l *tree.Language, s *syntax.Sentence) {
	for n := 0; n+3 < len(s.Words); n++ {
		if !s.Is(n, "NOUN") || !l.TellsAct(s.Lemma[n]) || !l.Set("deed-of-row").Word(s, n) {
			continue
		}
		if k := genitivePast(l, s, n); k >= 0 && s.Words[k].Head != n && !s.Within(n, k) {
			s.Rehang(func() { s.Hang(k, n, "nmod") })
		}
	}
}

// genitivePast returns the head of the genitive of persons that stands behind a noun with at
// least one phrase between them, all of these saying where, when or by whom, or -1.
func genitivePast(l *tree.Language, s *syntax.Sentence, n int) int {
	const farthest = 16
	agent, comma := -1, false
	for i := n + 1; i+1 < len(s.Words) && i < n+farthest; {
		h := s.Words[i].Head
		switch under := s.Is(i, "ADP") && s.Rel(i) == "case" && h > i; {
		case s.Lower[i] == ",":
			comma = true
			i++
			continue
		case s.IsTimed(i), s.Is(i, "ADJ") && agent == i-1:
			i++
		case !under, s.Is(h, "NOUN") && l.Set("deed-of-row").Word(s, h):
			return -1
		case l.Set("genitive-preposition").HasPrep(s.Preposition(h)):
			if i == n+1 || s.IsTimed(h) {
				return -1
			}
			if agent < 0 || comma || countedAnew(l, s, agent, h) {
				return personIn(l, s, h)
			}
			i = h + 1
		case l.Set("agent-preposition").Word(s, i):
			agent, i = h, h+1
		case s.Is(h, "PROPN"), s.IsTimed(h):
			i = h + 1
		default:
			return -1
		}
		comma = false
	}
	return -1
}

// countedAnew tells a genitive with a number of its own right behind who did it, which is no part of
// them: "by police of two suspects", not "by a group of six men" or "by fighters of the front".
func countedAnew(l *tree.Language, s *syntax.Sentence, agent, h int) bool {
	return s.Child(h, "nummod") >= 0 && !l.Set("counted-group").Word(s, agent) && !l.Set("band").Word(s, agent) && s.Child(agent, "nummod") < 0
}

// personIn returns a word for a person, the name of one or the number of some ("two of its members"), or -1.
func personIn(l *tree.Language, s *syntax.Sentence, h int) int {
	if k := s.Child(h, "nmod"); s.Is(h, "NUM") && k > h && l.IsPerson(s.Words[k]) && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
		return h
	}
	if l.IsPerson(s.Words[h]) || s.Is(h, "PROPN") && !l.IsPlace(s.Words[h].Form) {
		return h
	}
	return -1
}

// PersonsBehindPlace makes the object of a verb of killing, wounding or taking of the persons whom the parser took for
// another name of the place between commas: « ont abattu, au carrefour de Niaguis, [un cultivateur] ».
func PersonsBehindPlace(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		h := s.Words[k].Head
		if s.Rel(k) != "appos" || h < 1 || h > k || !s.Is(k, "NOUN") || !l.IsPerson(s.Words[k]) || l.IsPerson(s.Words[h]) {
			continue
		}
		v := s.Words[h].Head
		if v < 0 || v > h || s.Rel(h) != "obl" || !s.Is(v, "VERB") || s.IsPassive(v) || s.Child(v, "obj") >= 0 || !tree.DoneToPersons(l, s, v) {
			continue
		}
		if first := s.Leftmost(k); first > 0 && (s.Lower[first] == "," || s.Lower[first-1] == ",") {
			s.Rehang(func() { s.Hang(k, v, "obj") })
		}
	}
}
