package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SidesBeforeVerb joins to the sides of a clash the noun behind the name of the second, which
// the parser took for one more subject: "clashes between herdsmen and [Berom farmers] left …".
func SidesBeforeVerb(_ *tree.Language, s *syntax.Sentence) {
	for n := 3; n < len(s.Words); n++ {
		k, v := n-1, s.Words[n].Head
		if s.Rel(n) != "nsubj" || v < n || s.Rel(k) != "conj" || !s.Is(k, "PROPN") || s.Child(n, "det", "case") >= 0 || s.Leftmost(n) != n {
			continue
		}
		first := s.Child(v, "nsubj")
		if h := s.Words[k].Head; first < 0 || first >= h || !s.Within(h, first) || s.Child(h, "case") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, s.Words[k].Head, "conj")
			for _, c := range s.Kids[k] {
				s.Words[c].Head = n
			}
			s.Hang(k, n, "compound")
		})
	}
}

// NounOfMember gives the second of two sides its own noun again, which the parser took for
// one that both share, or for the subject of what follows: "fighting between rebels and
// government [troops] in Goma", "clashes between farmers and cattle [herders] left six dead".
func NounOfMember(l *tree.Language, s *syntax.Sentence) {
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

// subjectOfRest makes the noun under which the first side stands the subject of a verb that
// was hung on it: "[Fighting] between militiamen and soldiers killed five".
func subjectOfRest(l *tree.Language, s *syntax.Sentence, one, v int) {
	top := s.Words[v].Head
	if top < 0 || top > one || !s.Is(top, "NOUN") || !s.Within(one, top) || s.Rel(v) != "parataxis" {
		return
	}
	s.TakePlaceOf(v, top)
	s.Hang(top, v, "nsubj")
}

// SideUnderDescription gives one of two sides the other, which the parser joined to a noun
// that only describes the first: "between militiamen loyal to a governor and [troops]".
func SideUnderDescription(l *tree.Language, s *syntax.Sentence) {
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

// SidesAsSubject joins again the two sides of what happened between them, where the parser
// made the second the subject of a clause of its own: "An exchange of prisoners between
// troops [and the rebels] took place".
func SidesAsSubject(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		first, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "conj" || !s.Is(v, "VERB") || k < 1 || k > v || first < 0 || first > k || !s.Is(first, "NOUN") || s.Words[first].Head >= 0 {
			continue
		}
		and := s.Leftmost(k) - 1
		if c := s.Child(v, "cc"); c != and && s.Child(k, "cc") != and+1 {
			continue
		} else if c != and {
			and++
		}
		if and < 1 {
			continue
		}
		one := tree.PhraseHead(s, and-1)
		if !l.Set("between-preposition").HasPrep(s.Preposition(one)) || !s.Within(one, first) {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, first)
			s.Hang(first, v, "nsubj")
			s.Hang(k, one, "conj")
			s.Words[and].Head = k
		})
	}
}

// SideOfFight joins people with those before them in a fight, where the parser joined them with
// the fight: « des combats avec l'armée et [ses supplétifs] ».
func SideOfFight(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		n := s.Words[c].Head
		if s.Rel(c) != "conj" || n < 0 || n > c || !s.Is(n, "NOUN") || !s.Is(c, "NOUN") || !l.TellsAct(s.Lemma[n]) || !l.IsPerson(s.Words[c]) || s.Child(c, "case") >= 0 || s.Child(c, "cc") < 0 {
			continue
		}
		for _, k := range s.Children(n, "nmod") {
			if k < c && (s.Is(k, "PROPN") || l.IsPerson(s.Words[k])) && s.Child(k, "conj") < 0 && !s.Between(k, c, "PUNCT") {
				s.Rehang(func() { s.Words[c].Head = k })
				break
			}
		}
	}
}
