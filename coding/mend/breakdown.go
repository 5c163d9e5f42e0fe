package mend

import "attest/coding/syntax"

// brokenDown makes the first of the kinds of people of whom a number is made up the apposition
// of the people, where the parser took them for more: "killed seven people, [two civilians] and
// five fighters" has killed seven.
func brokenDown(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.Rel(k) == "obj" && h >= 0 && s.Child(h, "obj") < k { // taken for another object
			h = s.Child(h, "obj")
		} else if s.Rel(k) != "conj" {
			continue
		}
		if h < 0 || h > k || !l.Set("people-word").Word(s, h) || s.Child(h, "nummod") < 0 || s.Child(k, "nummod", "det") < 0 || s.Child(k, "cc") >= 0 {
			continue
		}
		if first := s.Leftmost(k); first >= 2 && s.Lower[first-1] == "," || s.Lower[first] == "," {
			s.Rehang(func() { s.Hang(k, h, "appos") })
		}
	}
}

// describedName makes what says between commas who a named person is the apposition of the name:
// "Abu Karim, [a Moroccan], was killed".
func describedName(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if s.Rel(k) != "conj" || h < 0 || h > k || !s.Is(h, "PROPN") || s.Child(k, "cc", "conj") >= 0 || s.Child(h, "case", "det") >= 0 {
			continue
		}
		det := s.Child(k, "det")
		_, end := s.NounPhrase(k)
		if det < 2 || s.Lower[det-1] != "," || end+1 >= len(s.Words) || s.Lower[end+1] != "," || s.Words[det].Feat("Definite") == "Def" || lastMember(s, h) >= 0 {
			continue
		}
		s.Rehang(func() { s.Words[k].Rel = "appos" })
	}
}

// peopleBehindName joins to a person the people behind "and" that the parser joined to what stands
// between, the person's name or the verb.
func peopleBehindName(l *Language, s *syntax.Sentence) {
	behindWhoItIs(l, s)
	objectBehindName(l, s)
}

// behindWhoItIs joins to a person who is called something the persons behind "and" that the parser
// joined to the name: "killed the village head [identified as Musa Adamu] and 17 villagers".
func behindWhoItIs(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		if s.Rel(k) != "conj" || n < 0 || n > k || !s.Is(n, "PROPN") || s.Child(k, "cc") < 0 || !s.Is(k, "NUM") && s.Child(k, "nummod") < 0 {
			continue
		}
		v := s.Words[n].Head
		if v < 1 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(v)) != "acl" && s.Rel(v) != "advcl" || l.Set("go-by").At(s, v) == 0 {
			continue
		}
		o := s.Words[v].Head
		if s.Is(o, "VERB") { // the participle hung on the verb before
			o = s.Child(o, "obj")
		}
		if o >= 0 && o < v && person(l, s, o) {
			s.Rehang(func() { s.Words[k].Head = o })
		}
	}
}

// objectBehindName joins to the object of a verb the persons behind "and" that the parser joined
// to the verb itself, the object's name standing between: "killing the village head, Musa Adamu,
// and [17 villagers]".
func objectBehindName(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN") || !l.IsPerson(s.Words[k]) && !l.Set("more").Word(s, k) || s.Child(k, "cc") < 0 || s.Child(k, "nummod", "det") < 0 || s.Child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > k || !person(l, s, o) || s.Between(o, k, "VERB") && s.Child(o, "acl") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Head = o
			for _, n := range s.Children(v, "obl", "obj") {
				if n > o && n < k && s.Is(n, "PROPN") && s.Child(n, "case") < 0 && !s.IsTimed(n) {
					s.Hang(n, o, "appos")
				}
			}
		})
	}
}
