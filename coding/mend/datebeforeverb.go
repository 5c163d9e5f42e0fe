package mend

import "attest/coding/syntax"

// datesBeforeVerb parts a day and month that stand bare between a subject and its verb, as digests
// write them, and makes the phrase before them the subject: "Suspected rebels [4 June] fired on a
// bus", "Army [12 June] was ambushed".
func datesBeforeVerb(_ *Language, s *syntax.Sentence) {
	for t := 2; t+1 < len(s.Words); t++ {
		first := bareDate(s, t)
		if first < 1 {
			continue
		}
		v := t + 1
		if s.Is(v, "AUX") {
			v = s.Words[v].Head
		}
		top := headOfPhrase(s, first-1)
		if v <= t || !s.Is(v, "VERB") || !finiteOrPast(s, v) || top < 0 || s.Child(v, "obl:agent") >= 0 {
			continue
		}
		atHead := s.Words[v].Head == top // the verb hangs on its own subject
		if !atHead && (s.Words[top].Head != v || syntax.BaseRel(s.Rel(top)) != "nsubj") {
			continue
		}
		s.Rehang(func() {
			if atHead {
				s.TakePlaceOf(v, top)
				if s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux", "aux:pass") < 0 {
					s.Words[v].Feats = finitePast
				}
				hangSubject(s, top, v)
				moveLater(s, top, v)
			}
			for k := first; k < t; k++ {
				s.Hang(k, t, "nummod")
			}
			s.Hang(t, v, "obl")
		})
	}
}

// bareDate returns the first word of a day and month that end at a word and stand right behind a
// phrase, without a preposition, -1 when they do not.
func bareDate(s *syntax.Sentence, month int) int {
	if !s.IsTimed(month) || !s.Is(month, "PROPN", "NOUN") || s.IsTimed(month+1) || !s.Is(month+1, "VERB", "AUX") {
		return -1
	}
	first := month
	for first > 0 && s.IsTimed(first-1) {
		first--
	}
	if first == month || !s.Is(first, "NUM") || first < 1 || !s.Is(first-1, "NOUN", "PROPN", "PUNCT") || s.Is(first-1, "PUNCT") && s.Lower[first-1] != ")" {
		return -1
	}
	return first
}

// finiteOrPast tells a verb that can be the one of its clause.
func finiteOrPast(s *syntax.Sentence, v int) bool {
	return s.Words[v].Feat("VerbForm") == "Fin" || s.PastForm(v)
}

// headOfPhrase returns the head of the phrase that ends at a word, brackets behind it included.
func headOfPhrase(s *syntax.Sentence, last int) int {
	w := last
	if s.Lower[w] == ")" {
		for w > 0 && s.Lower[w] != "(" {
			w--
		}
		w--
	}
	for w >= 0 {
		up := s.Words[w].Head
		if up < 0 || up > last || s.Is(up, "VERB", "AUX") {
			break
		}
		w = up
	}
	if w < 0 || !s.Is(w, "NOUN", "PROPN") {
		return -1
	}
	return w
}
