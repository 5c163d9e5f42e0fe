package mend

import "attest/coding/syntax"

// apposedSubject makes the numbered noun the subject of the verb where the parser took
// what stands in apposition to it, between commas, for the subject or for one more of
// a list: « Quatre femmes, des infirmières, ont été tuées », "three soldiers,
// conscripts, were killed".
func apposedSubject(s *syntax.Sentence) {
	for h := 1; h+3 < len(s.Words); h++ {
		if !s.Is(h, "NOUN") || s.Lower[h+1] != "," || s.Child(h, "nummod") < 0 {
			continue
		}
		k, end := apposedTo(s, h)
		if k < 0 {
			continue
		}
		v := end + 1
		for v < len(s.Words) && s.Is(v, "AUX") {
			v++
		}
		if v >= len(s.Words) || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" && v == end+1 {
			continue
		}
		s.Rehang(func() { takeSubject(s, h, k, v) })
	}
}

// apposedTo returns the bare plural, or the noun with an article, that stands between
// commas right behind a noun, and the comma that closes it; -1 where there is none.
func apposedTo(s *syntax.Sentence, h int) (k, end int) {
	end = s.AsideEnd(h + 1)
	if end < h+3 {
		return -1, -1
	}
	for k = h + 2; k < end; k++ {
		if s.Is(k, "NOUN") && s.Child(k, "case", "nummod", "cc") < 0 && s.Leftmost(k) <= h+2 {
			return k, end
		}
	}
	return -1, -1
}

// takeSubject hangs noun h on verb v as its subject in the place of k, which becomes
// its apposition.
func takeSubject(s *syntax.Sentence, h, k, v int) {
	rel := "nsubj"
	if s.IsPassive(v) {
		rel = "nsubj:pass"
	}
	subject := s.Child(v, "nsubj", "nsubj:pass")
	if subject >= 0 && subject != k && subject != h {
		return
	}
	if s.Words[v].Head == h { // the verb was read as a relative clause
		s.Words[v].Head, s.Words[v].Rel = s.Words[h].Head, s.Words[h].Rel
	}
	partitive := s.Child(h, "case") > s.Child(h, "nummod") // « trois de ses hommes »
	if s.Child(h, "case") < 0 || partitive {
		s.Words[h].Head, s.Words[h].Rel = v, rel
	}
	s.Words[k].Head, s.Words[k].Rel = h, "appos"
}
