package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SubjectOfAfter makes a clause of what the parser read as a phrase under "after" or
// "before" and a verb without a subject right behind it: "after [a teenager] died in
// custody".
func SubjectOfAfter(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Child(k, "case")
		rel := syntax.BaseRel(s.Rel(k))
		if c < 0 || c > k || rel != "obl" && rel != "nmod" || !s.Is(k, "NOUN", "PROPN") ||
			!l.Set("after-clause").Word(s, c) && !l.Set("before-clause").Word(s, c) && !l.Set("as-clause").Word(s, c) {
			continue
		}
		if participleWithObject(s, c, k) {
			continue
		}
		v := k + 1
		for v < len(s.Words)-1 && s.Is(v, "AUX", "ADV") { // "as a patrol was passing"
			v++
		}
		if a := s.Child(k, "acl"); a == v && s.Is(a, "VERB") && s.Words[a].Feat("VerbForm") == "Part" { // "after a mine planted by rebels exploded"
			_, last := s.Subtree(a)
			v = last + 1
		}
		if up := s.Words[k].Head; v < len(s.Words) && up >= 0 && up < k && s.Words[up].Head == v {
			objectTakenForSubject(l, s, up, k, v)
			continue
		}
		if v >= len(s.Words) || !s.Is(v, "VERB") || !tree.LacksOnlySubject(s, v) || s.Child(v, "mark") >= 0 {
			continue
		}
		up := s.Words[k].Head
		bare := (s.Rel(v) == "conj" || s.Rel(v) == "parataxis") && s.Child(v, "cc") < 0 && s.Words[v].Head < k
		if up < 0 || s.Within(up, v) || syntax.BaseRel(s.Rel(v)) != "advcl" && !bare {
			continue
		}
		s.Rehang(func() {
			tree.HangSubject(s, k, v)
			s.Words[v].Rel = "advcl"
			s.Hang(c, v, "mark")
			s.Words[c].UPOS = "SCONJ"
		})
	}
}

// participleWithObject makes the verb of a clause under word c of what the parser read as a
// participle of the phrase there, though it has an object of its own: "after the fiercest
// fighting in years left six dead".
func participleWithObject(s *syntax.Sentence, c, k int) bool {
	up := s.Words[k].Head
	for v := k + 1; up >= 0 && v < len(s.Words) && s.Lower[v] != ","; v++ {
		if s.Rel(v) != "acl" || s.Words[v].Head != k && s.Words[v].Head != up || !s.PastForm(v) || s.Child(v, "obj") < v || s.Child(v, "obl:agent", "nsubj", "aux", "mark", "iobj") >= 0 {
			continue
		}
		main := s.ClauseOf(up)
		if main == v || s.Words[v].Head == up && s.Is(up, "NOUN") && up > c {
			return false
		}
		s.Rehang(func() {
			s.Hang(v, main, "advcl")
			tree.HangSubject(s, k, v)
			s.Hang(c, v, "mark")
			s.Words[c].UPOS = "SCONJ"
			tree.MoveLater(s, k, v)
		})
		return true
	}
	return false
}

// objectTakenForSubject parts the object of a verb from the clause of circumstance behind
// it, for whose subject it was taken: "has known little peace since [the army] stormed the
// mosque".
func objectTakenForSubject(l *tree.Language, s *syntax.Sentence, object, subject, v int) {
	main := s.Words[v].Head
	if syntax.BaseRel(s.Rel(object)) != "nsubj" || syntax.BaseRel(s.Rel(v)) != "ccomp" || !s.Is(object, "NOUN") || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" ||
		main < 0 || main > object || !s.Is(main, "VERB") || s.Child(main, "obj") >= 0 || l.Set("say").At(s, main) > 0 {
		return
	}
	c := s.Child(subject, "case")
	s.Rehang(func() {
		s.Hang(object, main, "obj")
		s.Words[v].Rel = "advcl"
		tree.HangSubject(s, subject, v)
		s.Hang(c, v, "mark")
		s.Words[c].UPOS = "SCONJ"
	})
}

// DayAfterClause makes a clause of circumstance of what the parser read as the main
// clause, with a length of time as its subject: "shelled the hills, a day after [the
// rebels] took a post".
func DayAfterClause(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		time := s.Child(v, "nsubj")
		if !s.Is(v, "VERB") || time < 0 || time > v || !l.Set("time-unit").Word(s, time) {
			continue
		}
		subject, main := s.Child(time, "nmod"), s.Child(v, "ccomp")
		if s.Rel(v) == "parataxis" {
			main = s.Words[v].Head
		}
		if subject < time || subject > v || main < 0 || main > time || !s.Is(main, "VERB") || s.Rel(v) != "root" && s.Rel(v) != "ccomp" && s.Rel(v) != "parataxis" {
			continue
		}
		c := s.Child(subject, "case")
		if c < 0 || !l.Set("after-clause").Word(s, c) && !l.Set("before-clause").Word(s, c) {
			continue
		}
		s.Rehang(func() {
			if s.Rel(v) != "parataxis" {
				s.TakePlaceOf(main, v)
			}
			s.Hang(v, main, "advcl")
			s.Hang(time, v, "obl:tmod")
			s.Hang(subject, v, "nsubj")
			s.Hang(c, v, "mark")
			s.Words[c].UPOS = "SCONJ"
		})
	}
}
