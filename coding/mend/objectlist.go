package mend

import (
	"slices"

	"attest/coding/syntax"
)

// objectList hangs on persons, the object of a verb, the next members of their list, which the parser took
// for what describes it, for a subject or for a phrase of its own: "killed a judge, [his wife]
// and two guards", "wounded five soldiers, [two policemen] and a driver".
func objectList(l *Language, s *syntax.Sentence) {
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
		if rel := syntax.BaseRel(s.Rel(o)); rel != "obj" && rel != "conj" || v < 0 || v > o || !s.Is(v, "VERB") || s.Within(v, k) || !person(l, s, o) || !person(l, s, k) || !strayMember(l, s, k, o, v) {
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

// strayMember tells whether a phrase hangs as no phrase behind an object and before "and"
// should. One that describes the object has no number or owner of its own, as that of other
// persons has.
func strayMember(l *Language, s *syntax.Sentence, k, o, v int) bool {
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

// speakerBehindVerb tells a verb of saying, right behind the last of a list and a comma, with who
// speaks right behind it: "a soldier, a policeman and a driver, [said] the governor".
func speakerBehindVerb(l *Language, s *syntax.Sentence, v, last int) bool {
	if !s.Is(v, "VERB") || v < last || l.Set("say").At(s, v) == 0 || s.Lower[s.VerbStart(v)-1] != "," {
		return false
	}
	return slices.ContainsFunc(s.Children(v, "nsubj", "obj"), func(k int) bool {
		return k > v && s.Leftmost(k) == v+1 && s.Child(k, "case") < 0
	})
}

// person tells a noun or name for persons.
func person(l *Language, s *syntax.Sentence, k int) bool {
	return s.Is(k, "PROPN") || l.IsPerson(s.Words[k])
}
