package mend

import "attest/coding/syntax"

// nounOfMember gives the second of two sides its own noun again, which the parser took for
// one that both share, or for the subject of what follows: "fighting between rebels and
// government [troops] in Goma", "clashes between farmers and cattle [herders] left six dead".
func nounOfMember(l *Language, s *syntax.Sentence) {
	for c := 2; c+1 < len(s.Words); c++ {
		one, noun := s.Words[c].Head, c+1
		if s.Rel(c) != "conj" || !s.Is(c, "NOUN") || !s.Is(c-1, "CCONJ") || one != c-2 || !s.Is(one, "NOUN") || !s.Is(noun, "NOUN") || s.Child(c, "det", "case", "nmod") >= 0 {
			continue
		}
		if !l.IsPerson(s.Words[one]) || !l.IsPerson(s.Words[noun]) || s.Words[one].Feat("Number") != "Plur" || s.Words[noun].Feat("Number") == "Sing" {
			continue
		}
		up, rel := s.Words[noun].Head, syntax.BaseRel(s.Rel(noun))
		s.Rehang(func() {
			switch {
			case s.Words[one].Head == noun && s.Rel(one) == "compound": // both taken for what the noun is made of
				s.Hang(one, up, s.Rel(noun))
			case rel == "nsubj" && up > noun:
				subjectOfRest(l, s, one, up)
			}
			for _, k := range s.Kids[noun] { // what stands before both: "between"
				if k < one {
					s.Words[k].Head = one
				}
			}
			s.Hang(noun, one, "conj")
			s.Hang(c, noun, "compound")
			s.Words[c-1].Head = noun
		})
	}
}

// sideUnderDescription gives one of two sides the other, which the parser joined to a noun
// that only describes the first: "between militiamen loyal to a governor and [troops]".
func sideUnderDescription(l *Language, s *syntax.Sentence) {
	for one := range s.Words {
		if !s.Is(one, "NOUN", "PROPN") || !l.Set("between-preposition").HasPrep(s.Preposition(one)) || s.Child(one, "conj") >= 0 {
			continue
		}
		for k := one + 1; k < len(s.Words); k++ {
			if h := s.Words[k].Head; s.Rel(k) == "conj" && h > one && h < k && s.Within(h, one) && s.Is(k, "NOUN", "PROPN") && s.Is(h, "NOUN", "PROPN") {
				s.Rehang(func() { s.Words[k].Head = one })
				break
			}
		}
	}
}

// subjectOfRest makes the noun under which the first side stands the subject of a verb that
// was hung on it: "[Fighting] between militiamen and soldiers killed five".
func subjectOfRest(l *Language, s *syntax.Sentence, one, v int) {
	top := s.Words[v].Head
	if top < 0 || top > one || !s.Is(top, "NOUN") || !s.Within(one, top) || s.Rel(v) != "parataxis" {
		return
	}
	s.TakePlaceOf(v, top)
	s.Hang(top, v, "nsubj")
}
