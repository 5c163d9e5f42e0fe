package mend

import "attest/coding/syntax"

// titleAndName makes one phrase of a title and the name right behind it, where the parser
// gave the verb two subjects: "[County Commissioner] [Ann Lee] said …".
func titleAndName(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 || subjects[1] > v {
			continue
		}
		title, name := subjects[0], subjects[1]
		if k := s.Child(title, "case"); k > title && s.Is(k, "PART") && k < name { // "[the M23's] Southern Command said …"
			s.Rehang(func() { s.Hang(title, name, "nmod:poss") })
			continue
		}
		first, last := s.Subtree(title)
		if !s.Is(title, "NOUN", "PROPN") || !s.Is(name, "PROPN") || s.Child(title, "case", "conj", "appos") >= 0 || s.Child(name, "case", "det") >= 0 || last != s.Leftmost(name)-1 || s.Words[title].Feat("Number") == "Plur" || s.Between(first-1, last+1, "ADP", "NUM", "PUNCT", "VERB") {
			continue
		}
		s.Rehang(func() {
			s.Hang(title, name, "nmod:desc")
		})
	}
}
