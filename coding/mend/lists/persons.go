package lists

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ObjectList hangs on persons, the object of a verb, the next members of their list, which the parser took
// for what describes it, for a subject or for a phrase of its own: "killed a judge, [his wife]
// and two guards", "wounded five soldiers, [two policemen] and a driver".
func ObjectList(l *tree.Language, s *syntax.Sentence) {
	for k := len(s.Words) - 1; k >= 0; k-- {
		if !s.Is(k, "NOUN", "PROPN") || s.IsTimed(k) || s.Words[k].Head < 0 || s.Child(k, "case", "cop", "nsubj", "mark", "aux", "acl:relcl") >= 0 || lastMember(s, k) < 0 {
			continue
		}
		first := s.Leftmost(k)
		if s.Lower[first] == "," {
			first++
		}
		if first < 3 || s.Lower[first-1] != "," || !s.Is(first, "DET", "NUM", "PRON") || !s.Is(first-2, "NOUN", "PROPN") {
			continue
		}
		o := first - 2
		for up := s.Words[o].Head; up >= 0 && up < first-1 && s.Is(up, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(o)) != "conj"; up = s.Words[o].Head {
			o = up
		}
		v := s.Words[o].Head
		if v >= 0 && s.Is(v, "ADJ") && s.Rel(v) == "xcomp" { // "shot dead three farmers"
			v = s.Words[v].Head
		}
		if rel := syntax.BaseRel(s.Rel(o)); rel != "obj" && rel != "conj" || v < 0 || v > o || !s.Is(v, "VERB") || s.Within(v, k) || !tree.Person(l, s, o) || !tree.Person(l, s, k) || !strayMember(l, s, k, o, v) {
			continue
		}
		s.Rehang(func() {
			if up := s.Words[k].Head; syntax.BaseRel(s.Rel(k)) == "nsubj" && speakerBehindVerb(l, s, up, lastMember(s, k)) {
				if who := s.Child(up, "obj"); who > up {
					s.Words[who].Rel = "nsubj"
				}
			}
			s.Hang(k, o, "conj")
		})
	}
}

// lastMember returns the member that "and" joins to a noun, or -1.
func lastMember(s *syntax.Sentence, k int) int {
	for _, c := range s.Coordinated(k) {
		if c > k && s.Is(c, "NOUN", "PROPN") && s.Child(c, "cc") > k {
			return c
		}
	}
	return -1
}

// strayMember reports whether a phrase hangs as no phrase behind an object and before "and"
// should. One that describes the object has no number or owner of its own, as that of other
// persons has.
func strayMember(l *tree.Language, s *syntax.Sentence, k, o, v int) bool {
	up, last := s.Words[k].Head, lastMember(s, k)
	own := s.Child(k, "nmod:poss", "nummod") >= 0 || s.Child(last, "nummod", "nmod:poss") >= 0
	if s.Is(o, "PROPN") && !own { // "abducted Ali Hassan, a farmer and father of six"
		return false
	}
	switch syntax.BaseRel(s.Rel(k)) {
	case "appos":
		return up == o && own
	case "conj", "obl":
		return up == v
	case "nsubj": // of the verb, or of one that has another subject nearer or right behind it
		return up == v || speakerBehindVerb(l, s, up, last) || slices.ContainsFunc(s.Children(up, "nsubj"), func(n int) bool { return n > last && n < up })
	case "parataxis", "ccomp":
		return true
	}
	return false
}

// speakerBehindVerb reports whether a word is a verb of saying, right behind the last of a list and a comma, with who
// speaks right behind it: "a soldier, a policeman and a driver, [said] the governor".
func speakerBehindVerb(l *tree.Language, s *syntax.Sentence, v, last int) bool {
	if !s.Is(v, "VERB") || v < last || l.Set("say").At(s, v) == 0 || s.Lower[s.VerbStart(v)-1] != "," {
		return false
	}
	return slices.ContainsFunc(s.Children(v, "nsubj", "obj"), func(k int) bool {
		return k > v && s.Leftmost(k) == v+1 && s.Child(k, "case") < 0
	})
}

// DescribedName makes what says between commas who a named person is the apposition of the name:
// "Abu Karim, [a Moroccan], was killed".
func DescribedName(_ *tree.Language, s *syntax.Sentence) {
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

// BrokenDown makes the first of the kinds of people of whom a number is made up the apposition
// of the people, where the parser took them for more: "killed seven people, [two civilians] and
// five fighters" has killed seven.
func BrokenDown(l *tree.Language, s *syntax.Sentence) {
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

// PeopleBehindName joins to a person the people behind "and" that the parser joined to what stands
// between, the person's name or the verb.
func PeopleBehindName(l *tree.Language, s *syntax.Sentence) {
	behindWhoItIs(l, s)
	objectBehindName(l, s)
	behindTheirSide(l, s)
}

// behindTheirSide joins to a number of persons the other persons behind "and" that the parser joined to the name of
// the side of the first: "five rebels of the ELN and [one soldier]".
func behindTheirSide(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		if s.Rel(k) != "conj" || n < 0 || n > k || !s.Is(n, "PROPN") || !s.Is(k, "NOUN") || s.Child(k, "cc") < 0 || s.Child(k, "nummod", "det") < 0 || s.Child(k, "case") >= 0 || !tree.Person(l, s, k) {
			continue
		}
		for up := s.Words[n].Head; up >= 0 && up < n; up = s.Words[up].Head {
			if s.Is(up, "NOUN") && s.Child(up, "nummod") >= 0 && tree.Person(l, s, up) {
				s.Rehang(func() { s.Words[k].Head = up })
				break
			}
		}
	}
}

// behindWhoItIs joins to a person who is called something the persons behind "and" that the parser
// joined to the name: "killed the village head [identified as Musa Adamu] and 17 villagers".
func behindWhoItIs(l *tree.Language, s *syntax.Sentence) {
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
		if o >= 0 && o < v && tree.Person(l, s, o) {
			s.Rehang(func() { s.Words[k].Head = o })
		}
	}
}

// objectBehindName joins to the object of a verb the persons behind "and" that the parser joined
// to the verb itself, the object's name standing between: "killing the village head, Musa Adamu,
// and [17 villagers]".
func objectBehindName(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN") || !l.IsPerson(s.Words[k]) && !l.Set("more").Word(s, k) || s.Child(k, "cc") < 0 || s.Child(k, "nummod", "det") < 0 || s.Child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj") >= 0 {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > k || !tree.Person(l, s, o) || s.Between(o, k, "VERB") && s.Child(o, "acl") < 0 {
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
