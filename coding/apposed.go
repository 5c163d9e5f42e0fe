package coding

// apposedSubject makes the numbered noun the subject of the verb where the parser took
// what stands in apposition to it, between commas, for the subject or for one more of
// a list: « Quatre femmes, des infirmières, ont été tuées », "three soldiers,
// conscripts, were killed".
func (s *sentence) apposedSubject() {
	for h := 1; h+3 < len(s.Words); h++ {
		if !s.is(h, "NOUN") || s.lower[h+1] != "," || s.child(h, "nummod") < 0 {
			continue
		}
		k, end := s.apposedTo(h)
		if k < 0 {
			continue
		}
		v := end + 1
		for v < len(s.Words) && s.is(v, "AUX") {
			v++
		}
		if v >= len(s.Words) || !s.is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" && v == end+1 {
			continue
		}
		s.rehang(func() { s.takeSubject(h, k, v) })
	}
}

// apposedTo returns the bare plural, or the noun with an article, that stands between
// commas right behind a noun, and the comma that closes it; -1 where there is none.
func (s *sentence) apposedTo(h int) (k, end int) {
	end = s.asideEnd(h + 1)
	if end < h+3 {
		return -1, -1
	}
	for k = h + 2; k < end; k++ {
		if s.is(k, "NOUN") && s.child(k, "case", "nummod", "cc") < 0 && s.leftmost(k) <= h+2 {
			return k, end
		}
	}
	return -1, -1
}

// takeSubject hangs noun h on verb v as its subject in the place of k, which becomes
// its apposition.
func (s *sentence) takeSubject(h, k, v int) {
	rel := "nsubj"
	if s.isPassive(v) {
		rel = "nsubj:pass"
	}
	subject := s.child(v, "nsubj", "nsubj:pass")
	if subject >= 0 && subject != k && subject != h {
		return
	}
	if s.Words[v].Head == h { // the verb was read as a relative clause
		s.Words[v].Head, s.Words[v].Rel = s.Words[h].Head, s.Words[h].Rel
	}
	partitive := s.child(h, "case") > s.child(h, "nummod") // « trois de ses hommes »
	if s.child(h, "case") < 0 || partitive {
		s.Words[h].Head, s.Words[h].Rel = v, rel
	}
	s.Words[k].Head, s.Words[k].Rel = h, "appos"
}
