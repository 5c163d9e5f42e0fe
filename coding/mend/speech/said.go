package speech

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// BeforeSaid hangs on what is said the circumstances and clauses that end it and that the
// parser hung on the verb of saying behind their comma: "[a drone hit a depot
// overnight], the governor said", "[two died when rebels fired on a bus], police said".
func BeforeSaid(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c || s.Rel(c) != "ccomp" || l.Set("say").At(s, v) == 0 {
			continue
		}
		said := s.Child(v, "nsubj")
		if said < c {
			continue
		}
		for _, k := range s.Children(v, "advmod", "obl", "advcl") {
			if k > c && k < said && s.Between(k, said, "PUNCT") && (!s.Between(c, k, "PUNCT") || s.Rel(k) == "advcl") {
				s.Rehang(func() { s.Words[k].Head = c })
			}
		}
	}
}

// SubjectOfWhatIsSaid gives the clause behind a verb of saying its subject, which the parser
// took for a second one of that verb: "Captain Diaz said [Ana Ruiz], a teacher, and her husband
// were abducted".
func SubjectOfWhatIsSaid(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) < 2 || !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 {
			continue
		}
		who, k := subjects[0], subjects[len(subjects)-1]
		if who > v || k < v || s.Leftmost(k) != v+1 || s.Child(v, "ccomp") >= 0 {
			continue
		}
		c := clauseUnder(s, v, k)
		if c < 0 {
			s.Words[k].Rel = "obj"
			continue
		}
		own := s.Child(c, "nsubj", "nsubj:pass")
		s.Rehang(func() {
			s.Hang(c, v, "ccomp")
			tree.HangSubject(s, k, c)
			if own > k {
				s.Hang(own, k, "conj")
			}
		})
	}
}

// clauseUnder returns the first finite clause behind a noun that hangs under it or under a
// verb, and that opens with no conjunction of its own but "and"; -1 without.
func clauseUnder(s *syntax.Sentence, v, k int) int {
	for c := k + 1; c < len(s.Words); c++ {
		aux := s.Child(c, "aux", "aux:pass", "cop")
		if aux < k || aux > c || s.Words[aux].Feat("VerbForm") != "Fin" || !s.Within(c, v) || s.Child(c, "mark") >= 0 || s.Rel(c) == "acl:relcl" || s.Rel(c) == "advcl" {
			continue
		}
		return c
	}
	return -1
}

// SubjectOfSaid gives a clause that is said the subject right before it that was
// taken for the object of the saying: "said one of its patrols was fired on".
func SubjectOfSaid(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if syntax.BaseRel(s.Rel(c)) != "ccomp" || v < 0 || v > c || l.Set("say").At(s, v) == 0 || !tree.LacksOnlySubject(s, c) {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > c || s.Child(o, "case") >= 0 {
			continue
		}
		_, last := s.Subtree(o)
		if last+1 < len(s.Words) && s.Lower[last+1] == "," && last+2 == s.VerbStart(c) && slices.Contains(s.Lower[o:last], ",") { // "said one of its men, a deserter, had fired"
			last++
		}
		if last+1 != s.VerbStart(c) {
			continue
		}
		s.Rehang(func() { tree.HangSubject(s, o, c) })
	}
}

// SaidBehindFrontedTime makes what a verb says of a clause that a time opens, where the
// parser made the time the clause and what follows a sentence of its own: « a indiqué qu'il
// y a deux jours, des hommes ont attaqué ».
func SaidBehindFrontedTime(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v, t := s.Words[c].Head, s.Child(c, "obj")
		mark := s.Child(c, "mark")
		if s.Rel(c) != "ccomp" || v < 0 || v > c || mark < 0 || mark > c || t < 0 || !tree.Circumstance(l, s, t) || l.Set("say").At(s, v) == 0 {
			continue
		}
		for _, main := range s.Children(v, "parataxis", "conj") {
			if main > t && s.Is(main, "VERB") && s.Child(main, "nsubj", "nsubj:pass") > t {
				s.Rehang(func() {
					s.Words[main].Rel = "ccomp"
					s.Words[mark].Head = main
					s.Hang(c, main, "advmod")
				})
				break
			}
		}
	}
}

// SaidOfObject gives a verb its object back that the parser gave as a subject to the verb
// of saying behind the comma, whose own subject follows it: « tuant vingt personnes, dont
// deux enfants, a précisé la mission ».
func SaidOfObject(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v+1 < len(s.Words); v++ {
		k, o, aux := s.Child(v, "nsubj"), s.Child(v, "obj"), s.Child(v, "aux")
		if k < 0 || k > v || o < v || aux < 1 || aux > v || s.Lower[aux-1] != "," || s.Leftmost(o) != v+1 || s.Preposition(o) != "" || l.Set("say").At(s, v) == 0 {
			continue
		}
		u := s.Leftmost(k) - 1
		if u < 0 || !s.Is(u, "VERB") || s.Child(u, "obj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, u, "obj")
			s.Words[o].Rel = "nsubj"
			if s.Words[v].Head == u {
				s.Words[v].Rel = "parataxis"
			}
		})
	}
}

// ObjectBeforeSaid gives its object back to the verb of what is said, where the parser
// made it a second subject of the saying: "claimed eleven more lives, a medic said".
func ObjectBeforeSaid(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) < 2 || !s.Is(v, "VERB") {
			continue
		}
		k := subjects[0]
		for _, c := range s.Children(v, "ccomp") {
			if c < k && s.Is(c, "VERB") && s.Child(c, "obj") < 0 && !s.IsPassive(c) && !s.Between(c, k, "PUNCT", "VERB", "ADP") && s.Between(k, subjects[1], "PUNCT") {
				s.Rehang(func() { s.Hang(k, c, "obj") })
			}
		}
	}
}

// JoinedNotSaid makes a coordinated clause of what the parser took for the content of a
// verb though "and" opens it: "lost his life and two others were hurt".
func JoinedNotSaid(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		up := s.Words[v].Head
		if s.Rel(v) != "ccomp" || up < 0 || up > v || !s.Is(v, "VERB") || !s.Is(up, "VERB") || s.Child(v, "mark") >= 0 {
			continue
		}
		if and := s.Child(v, "cc"); and > up && and == s.Leftmost(v) {
			s.Words[v].Rel = "conj"
		}
	}
}

// SaidByToHave hangs what somebody is said by another to have done or suffered on the verb
// of saying, where the parser took it for a clause about who says so: "Nine men were said
// by the mayor to have been shot".
func SaidByToHave(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		k := s.Words[c].Head
		if s.Rel(c) != "acl" || k < 0 || k > c || syntax.BaseRel(s.Rel(k)) != "obl" || !slices.ContainsFunc(append(s.Children(c, "aux"), c), func(a int) bool { return s.Words[a].Feat("VerbForm") == "Inf" }) {
			continue
		}
		if v := s.Words[k].Head; v >= 0 && v < k && s.IsPassive(v) && s.Child(v, "obl:agent") == k && s.Child(v, "ccomp", "xcomp") < 0 && l.Set("say").At(s, v) > 0 {
			s.Rehang(func() { s.Hang(c, v, "xcomp") })
		}
	}
}
