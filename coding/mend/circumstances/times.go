package circumstances

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// TimesBesideNouns parts a time without a preposition from the noun that it stands right
// behind: « par la gendarmerie vendredi », "troops Friday raided".
func TimesBesideNouns(l *tree.Language, s *syntax.Sentence) {
	for t := 1; t < len(s.Words); t++ {
		if n := s.Words[t].Head; s.Is(t, "NUM") && n >= 0 && n < t && t+1 < len(s.Words) && s.IsTimed(t) && s.IsTimed(t+1) && !s.IsTimed(n) && s.Is(n, "NOUN", "PROPN") && !s.Between(n, t, "ADP", "PUNCT") { // "Boko Haram 11 June overran"
			s.Rehang(func() { s.Hang(t, t+1, "nummod") })
		}
		if !s.IsTimed(t) || s.IsTimed(t-1) && !opensTime(s, t-1, t) || !s.Is(t, "NOUN", "PROPN") {
			continue
		}
		if a := subjectBeside(s, t); a >= 0 {
			s.Rehang(func() { leadTime(s, t, a) })
			continue
		}
		if n := t - 1; s.Is(n, "ADJ") && s.Words[n].Head == t && s.Child(t, "det", "nummod") == n-1 && l.IsPerson(s.Words[n]) { // « ont tué un pompier vendredi »
			s.Words[n].UPOS = "NOUN"
			s.Rehang(func() { leadTime(s, t, n) })
		} else if top := timeOver(s, t); nounUnderTime(s, top) >= 0 {
			s.Rehang(func() { leadTime(s, top, nounUnderTime(s, top)) })
		} else if n := s.Words[t].Head; n >= 0 && n < t && hangsBare(s, t) && s.Is(n, "NOUN", "PROPN") && !s.IsTimed(n) {
			s.Rehang(func() { hangTime(s, t, n) })
		}
	}
}

// opensTime reports whether a word is the first of a time, and describes its noun: "rebels [last] week".
func opensTime(s *syntax.Sentence, w, t int) bool {
	return s.Is(w, "ADJ", "DET") && s.Words[w].Head == t && (w == 0 || !s.IsTimed(w-1))
}

// subjectBeside returns the subject of a verb that the parser took for an apposition of
// the time before it: « La veille, [un observateur] avait été blessé ». -1 without.
func subjectBeside(s *syntax.Sentence, t int) int {
	v := s.Words[t].Head
	if syntax.BaseRel(s.Rel(t)) != "nsubj" || v < t || !s.Is(v, "VERB") || s.Leftmost(t) > 0 || t+1 >= len(s.Words) || s.Lower[t+1] != "," {
		return -1
	}
	for _, a := range s.Children(t, "appos") {
		if a > t+1 && a < v && s.Child(a, "case") < 0 && s.Is(a, "NOUN", "PROPN") {
			return a
		}
	}
	return -1
}

// leadTime puts the noun in the place that the parser gave to the time behind it.
func leadTime(s *syntax.Sentence, t, noun int) {
	s.TakePlaceOf(noun, t)
	for _, k := range s.Kids[t] {
		if k < t && k != noun && !s.IsTimed(k) {
			s.Words[k].Head = noun
		}
	}
	hangTime(s, t, noun)
}

// hangTime hangs a time, and what hangs on it that is no part of it, on the verb
// of the noun before it.
func hangTime(s *syntax.Sentence, t, noun int) {
	up := s.Words[noun].Head
	for steps := 0; up >= 0 && steps < 6 && !s.Is(up, "VERB"); steps++ {
		up = s.Words[up].Head
	}
	if up < 0 || !s.Is(up, "VERB") {
		up = noun
	}
	s.Hang(t, up, "obl")
	for _, k := range s.Kids[t] {
		if k > t && !s.IsTimed(k) && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case") >= 0 {
			s.Hang(k, up, "obl")
		}
	}
}

// timeOver returns the head of a time of which a word is the first: of "Monday" in "in Kabul
// Monday night" it is "night".
func timeOver(s *syntax.Sentence, t int) int {
	for up := s.Words[t].Head; up > t && timedFromTo(s, t, up); up = s.Words[t].Head {
		t = up
	}
	return t
}

// timedFromTo reports whether all words between two are of a time.
func timedFromTo(s *syntax.Sentence, from, to int) bool {
	for i := from; i <= to; i++ {
		if !s.IsTimed(i) {
			return false
		}
	}
	return true
}

// nounUnderTime returns the noun of the phrase right before a time that the parser
// hung under it, or -1.
func nounUnderTime(s *syntax.Sentence, t int) int {
	for n := t - 1; n >= 0 && !s.Is(n, "PUNCT", "VERB", "AUX", "ADP"); n-- {
		if s.Words[n].Head == t && s.Is(n, "NOUN", "PROPN") && !s.IsTimed(n) && hangsBare(s, n) {
			return n
		}
	}
	return -1
}

// hangsBare reports whether a word hangs on a noun as part of its name.
func hangsBare(s *syntax.Sentence, w int) bool {
	switch syntax.BaseRel(s.Rel(w)) {
	case "compound", "flat", "nmod", "appos":
		return s.Child(w, "case", "punct") < 0
	}
	return false
}

// PhrasesUnderTimes hangs what stands behind a day on what the day hangs on: the parser reads
// « a été la cible mardi d'une attaque » and « une attaque dimanche à l'aube contre un poste »
// as if the attack were Tuesday's, the post dawn's. The genitive stays where the noun of a
// time has an article and no bare day before it, as that may be its own: « à l'aube d'une attaque », "the night of the raid".
func PhrasesUnderTimes(l *tree.Language, s *syntax.Sentence) {
	genitive := l.Set("genitive-preposition")
	for k := range s.Words {
		t := s.Words[k].Head
		if t < 0 || t > k || s.IsTimed(k) || !s.IsTimed(t) || syntax.BaseRel(s.Rel(k)) != "nmod" || !s.Is(k, "NOUN", "PROPN") {
			continue
		}
		c := s.Child(k, "case")
		if c < t {
			continue
		}
		top := t
		for up := s.Words[top].Head; up >= 0 && s.IsTimed(up) && up < top; up = s.Words[top].Head {
			top = up
		}
		up := s.Words[top].Head
		if up < 0 || up >= top || !timedFromTo(s, top, t) || genitive.HasPrep(s.Preposition(k)) && s.Child(t, "det") >= 0 && !s.Is(t, "NUM") && !bareDayBefore(s, t) {
			continue
		}
		rel := "nmod"
		if s.Is(up, "VERB", "AUX") {
			rel = "obl"
		}
		s.Rehang(func() { s.Hang(k, up, rel) })
	}
}

// bareDayBefore reports whether the time that a word is part of opens with a day without an
// article or preposition: « dimanche à l'aube ».
func bareDayBefore(s *syntax.Sentence, t int) bool {
	first := t
	for first > 0 && s.IsTimed(first-1) {
		first--
	}
	return first < t && s.Is(first, "NOUN", "PROPN", "ADV")
}
