package mend

import "attest/coding/syntax"

// objectBehindDay makes the object of a verb of what stands behind a day between commas, to which the
// parser gave it: « avaient opposé, samedi, [l'armée] aux rebelles ».
func objectBehindDay(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		t := s.Words[k].Head
		if t < 1 || t > k || !s.IsTimed(t) || !s.Is(t, "NOUN") || !s.Is(k, "NOUN", "PROPN") || s.IsTimed(k) || s.Preposition(k) != "" || s.Lower[t-1] != "," || s.Lower[s.Leftmost(k)-1] != "," {
			continue
		}
		v := s.Words[t].Head
		if v < 0 || v > t || !s.Is(v, "VERB") || s.Child(v, "aux:pass") >= 0 || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj") < 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obj") })
	}
}

// personBehindPlace makes the object of a verb of killing or taking of the person behind a place between
// commas, to which the parser gave him: « a fait décapiter lundi, sur la place, [un combattant] ».
func personBehindPlace(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		t := s.Words[k].Head
		if s.Rel(k) != "appos" || t < 1 || t > k || syntax.BaseRel(s.Rel(t)) != "obl" || s.Preposition(t) == "" || !l.IsPerson(s.Words[k]) || l.IsPerson(s.Words[t]) || s.Child(k, "det", "nummod") < 1 || s.Lower[s.Child(k, "det", "nummod")-1] != "," {
			continue
		}
		v, first := s.Words[t].Head, s.Leftmost(t)
		if v < 0 || first <= max(v, 0) || s.Lower[first-1] != "," || !s.Is(v, "VERB") || !doneToPersons(l, s, v) || s.Child(v, "aux:pass", "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj", "nsubj:caus") < 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obj") })
	}
}

// pronounOfPlace takes from the arguments the pronoun for a place: « un imam [y] a été tué ».
func pronounOfPlace(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		if l.Set("there-pronoun").Has(s.Lower[k]) && s.Is(k, "PRON") && syntax.BaseRel(s.Rel(k)) == "iobj" {
			s.Words[k].Rel = "advmod"
		}
	}
}
