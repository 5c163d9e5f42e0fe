package coding

// longestAside is how many words an aside between a noun and its complement may have:
// « mardi 3 juin au petit matin ».
const longestAside = 7

// complementBehindAside hangs on the noun of an act the complement that an aside
// parts from it, and that was hung elsewhere: « la chute, dimanche, de la localité »,
// "the killing, on Friday, of two guards".
func (l *language) complementBehindAside(s *sentence) {
	of := l.grammar.set("genitive-preposition")
	for n := 0; n+3 < len(s.Words); n++ {
		if s.lower[n+1] != "," || !s.is(n, "NOUN") || !l.nounOfAct(s, n) {
			continue
		}
		end := s.asideEnd(n + 1)
		if end < 0 || end+2 >= len(s.Words) || !s.is(end+1, "ADP") || !of.word(s, end+1) {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.rel(end+1) != "case" || !s.is(k, "NOUN", "PROPN") || s.Words[k].Head == n || s.within(n, k) {
			continue
		}
		s.rehang(func() { s.Words[k].Head, s.Words[k].Rel = n, "nmod" })
	}
}

// nounOfAct tells a noun with which an act can be told.
func (l *language) nounOfAct(s *sentence, n int) bool {
	for _, p := range l.frames.byHead[s.lemma[n]] {
		if p.noun {
			return true
		}
	}
	return false
}

// asideEnd returns the comma that closes what the comma at a word opens, where that
// is short and has no verb, or -1.
func (s *sentence) asideEnd(open int) int {
	for k := open + 1; k < len(s.Words) && k <= open+longestAside+1; k++ {
		switch {
		case s.lower[k] == ",":
			return k
		case s.is(k, "VERB", "AUX", "CCONJ", "SCONJ", "PUNCT"):
			return -1
		}
	}
	return -1
}
