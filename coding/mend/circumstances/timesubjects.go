package circumstances

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SubjectsBehindTimes parts from a time that opens a clause the subject right behind it, which
// the parser made one phrase with it: "during the night [masked men] raided".
func SubjectsBehindTimes(_ *tree.Language, s *syntax.Sentence) {
	for t := range s.Words {
		if s.IsTimed(t) && s.Is(t, "NOUN", "PROPN") {
			if n := subjectBehind(s, t); n >= 0 {
				s.Rehang(func() { splitFromTime(s, t, n) })
			}
		}
	}
}

// subjectBehind returns the noun behind a time that opens a clause, which the parser made
// one phrase with it and which is the subject that the verb lacks: "during the night
// [masked men] raided", "on Sunday night [a crowd] pelted". -1 without.
func subjectBehind(s *syntax.Sentence, t int) int {
	if up := s.Words[t].Head; up > t && s.Rel(t) == "compound" && !s.IsTimed(up) && syntax.BaseRel(s.Rel(up)) == "obl" && lacksSubjectBehind(s, up) {
		return up
	}
	for _, n := range s.Children(t, "obj") { // no time has an object
		if n > t && s.Child(n, "case") < 0 && s.Is(n, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(t)) == "obl" && lacksSubjectBehind(s, t) {
			return n
		}
	}
	return -1
}

// lacksSubjectBehind reports whether a phrase stands before its verb, which has no subject.
func lacksSubjectBehind(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	return v > w && s.Is(v, "VERB") && tree.LacksOnlySubject(s, v)
}

// splitFromTime makes a noun the subject of the verb that a time hangs on, or of its own.
func splitFromTime(s *syntax.Sentence, t, noun int) {
	v := s.Words[t].Head
	if v == noun {
		v = s.Words[noun].Head
		for _, k := range s.Kids[noun] {
			if k < t && s.Is(k, "ADP", "DET", "ADJ") {
				s.Words[k].Head = t
			}
		}
	}
	s.Hang(t, v, "obl")
	tree.HangSubject(s, noun, v)
}

// TimeBetween makes a time between an auxiliary and its participle what it is, where the
// parser took it for one more subject: « l'armée avait [la veille] repris la ville ».
func TimeBetween(_ *tree.Language, s *syntax.Sentence) {
	for t := range s.Words {
		v := s.Words[t].Head
		if !s.IsTimed(t) || syntax.BaseRel(s.Rel(t)) != "nsubj" || v < t || s.Child(v, "aux") < 0 || s.Child(v, "aux") > t {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubj:pass"); k >= 0 && k < t {
			s.Words[t].Rel = "obl"
		}
	}
}

// TimeBeforeRow parts a time that opens a clause from the row of nouns behind its comma,
// with which the parser made it one subject: « La veille, [douze femmes et enfants] avaient
// été massacrés ».
func TimeBeforeRow(_ *tree.Language, s *syntax.Sentence) {
	for t := range s.Words {
		v, rel := s.Words[t].Head, s.Rel(t)
		if !s.IsTimed(t) || syntax.BaseRel(rel) != "nsubj" || v < t {
			continue
		}
		rows := s.Children(t, "conj", "appos")
		for _, k := range s.Children(t, "nmod") { // « Ce matin à 6 h 15, [deux Mirage] ont frappé »
			rows = append(rows, s.Children(k, "nmod", "conj", "appos")...)
		}
		for _, c := range rows {
			first := s.Leftmost(c)
			if c > v || !s.Is(c, "NOUN", "PROPN") || s.IsTimed(c) || s.Child(c, "case", "cc") >= 0 || first == 0 || s.Lower[first] != "," && s.Lower[first-1] != "," {
				continue
			}
			s.Rehang(func() {
				for _, o := range s.Children(t, "conj") {
					if o > c {
						s.Words[o].Head = c
					}
				}
				if k := s.Words[c].Head; k != t {
					for _, o := range s.Kids[k] {
						if o > c {
							s.Words[o].Head = c
						}
					}
				}
				s.Hang(c, v, rel)
				s.Words[t].Rel = "obl"
			})
			break
		}
	}
}

// TimeAsRoot makes the verb of a sentence, which has no passive and which the parser took for
// a participle, its root again, where it hung all on the time: "Hundreds of people
// [protested] in Taiz last Friday".
func TimeAsRoot(l *tree.Language, s *syntax.Sentence) {
	t := s.Root()
	if t < 0 || !s.IsTimed(t) || s.Child(t, "cop") >= 0 {
		return
	}
	n := s.Child(t, "nsubj")
	if n < 0 || n > t {
		return
	}
	for v := n + 1; v < t; v++ {
		if s.Is(v, "VERB") && syntax.BaseRel(s.Rel(v)) == "acl" && s.Within(v, n) && s.PastForm(v) && l.Set("no-passive").Word(s, v) && s.Child(v, "aux", "aux:pass", "mark", "nsubj") < 0 {
			s.Rehang(func() {
				s.Hang(v, -1, "root")
				s.Words[v].Feats = tree.FinitePast
				s.Hang(n, v, "nsubj")
				tree.MoveLater(s, t, v)
				s.Hang(t, v, "obl")
			})
			return
		}
	}
}

// DayAsPredicate makes what stands behind a day the predicate, where the parser took the day for
// it: « a été mardi [la cible] de tirs ».
func DayAsPredicate(_ *tree.Language, s *syntax.Sentence) {
	for t := range s.Words {
		if !s.IsTimed(t) || !s.Is(t, "NOUN", "PROPN") || s.Child(t, "cop") < 0 || s.Child(t, "cop") > t || s.Child(t, "det", "case") >= 0 {
			continue
		}
		for _, n := range s.Children(t, "nmod", "appos", "obj") {
			if n > t && s.Leftmost(n) == t+1 && s.Child(n, "det") == t+1 && s.Child(n, "case") < 0 {
				s.Rehang(func() {
					tree.TakeOver(s, n, t)
					s.Hang(t, n, "obl")
				})
				break
			}
		}
	}
}
