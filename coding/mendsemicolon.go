package coding

// clauseBeforeSemicolon takes back the clause before a semicolon that the parser took
// for what somebody says whose verb stands, with its subject, behind it: "one group says
// that police fired; the commissioner says they did not". The sentence begins with it.
func (s *sentence) clauseBeforeSemicolon() {
	for c := range s.Words {
		v := s.Words[c].Head
		if v <= c || s.rel(c) != "ccomp" || !s.is(c, "VERB", "AUX", "ADJ", "NOUN") || len(s.quoted) > 0 && s.quoted[c] {
			continue
		}
		said := s.child(v, "nsubj")
		if said < c || said > v {
			continue
		}
		first, _ := s.nounPhrase(said)
		if first < 1 || s.lower[first-1] != ";" || s.child(c, "nsubj", "nsubj:pass") < 0 {
			continue
		}
		s.rehang(func() {
			s.Words[c].Head, s.Words[c].Rel = s.Words[v].Head, s.Words[v].Rel
			s.Words[v].Head, s.Words[v].Rel = c, "parataxis"
		})
	}
}
