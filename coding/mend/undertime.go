package mend

import "attest/coding/syntax"

// phrasesUnderTimes hangs what stands behind a day on what the day hangs on: the parser reads
// « a été la cible mardi d'une attaque » and « une attaque dimanche à l'aube contre un poste »
// as if the attack were Tuesday's, the post dawn's. The genitive stays where the noun of a
// time has an article and no bare day before it, as that may be its own: « à l'aube d'une attaque », "the night of the raid".
func phrasesUnderTimes(l *Language, s *syntax.Sentence) {
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

// bareDayBefore tells whether the time that a word is part of opens with a day without an
// article or preposition: « dimanche à l'aube ».
func bareDayBefore(s *syntax.Sentence, t int) bool {
	first := t
	for first > 0 && s.IsTimed(first-1) {
		first--
	}
	return first < t && s.Is(first, "NOUN", "PROPN", "ADV")
}

// timedFromTo tells whether all words between two are of a time.
func timedFromTo(s *syntax.Sentence, from, to int) bool {
	for i := from; i <= to; i++ {
		if !s.IsTimed(i) {
			return false
		}
	}
	return true
}
