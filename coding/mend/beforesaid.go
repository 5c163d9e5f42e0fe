package mend

import "attest/coding/syntax"

// beforeSaid hangs on what is said the circumstances and clauses that end it and that the
// parser hung on the verb of saying behind their comma: "[a drone hit a depot
// overnight], the governor said", "[two died when rebels fired on a bus], police said".
func beforeSaid(l *Language, s *syntax.Sentence) {
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

// subjectOfWhatIsSaid gives the clause behind a verb of saying its subject, which the parser
// took for a second one of that verb: "Captain Diaz said [Ana Ruiz], a teacher, and her husband
// were abducted".
func subjectOfWhatIsSaid(l *Language, s *syntax.Sentence) {
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
			hangSubject(s, k, c)
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
