package mend

import "attest/coding/syntax"

// clauseBeforeSemicolon takes back the clause before a semicolon that the parser took
// for what somebody says whose verb stands, with its subject, behind it: "one group says
// that police fired; the commissioner says they did not". The sentence begins with it.
func clauseBeforeSemicolon(s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v <= c || s.Rel(c) != "ccomp" || !s.Is(c, "VERB", "AUX", "ADJ", "NOUN") || len(s.Quoted) > 0 && s.Quoted[c] {
			continue
		}
		said := s.Child(v, "nsubj")
		if said < c || said > v {
			continue
		}
		first, _ := s.NounPhrase(said)
		if first < 1 || s.Lower[first-1] != ";" || s.Child(c, "nsubj", "nsubj:pass") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[c].Head, s.Words[c].Rel = s.Words[v].Head, s.Words[v].Rel
			s.Words[v].Head, s.Words[v].Rel = c, "parataxis"
		})
	}
}
