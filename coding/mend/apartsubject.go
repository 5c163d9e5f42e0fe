package mend

import (
	"slices"

	"attest/coding/syntax"
)

// subjectBeforeWhen takes from a clause the subject that stands before its conjunction:
// it tells more of the noun before it ("were killed in Sula, a port in the south, when men
// opened fire").
func subjectBeforeWhen(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		when := s.Child(v, "mark")
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if when < 0 || len(subjects) < 2 || subjects[0] > when || subjects[1] < when {
			continue
		}
		k := subjects[0]
		first, _ := s.Subtree(k)
		if first < 2 || s.Lower[first-1] != "," || !s.Is(first-2, "PROPN", "NOUN") {
			continue
		}
		s.Rehang(func() { s.Hang(k, first-2, "appos") })
	}
}

// subjectAndPronoun gives a verb its subject back where a pronoun between commas stands
// between auxiliary and participle: « Les rebelles ont, eux, accusé l'armée ».
func subjectAndPronoun(_ *Language, s *syntax.Sentence) {
	for aux := 1; aux+4 < len(s.Words); aux++ {
		n, pronoun, v := aux-1, aux+2, aux+4
		if !s.Is(aux, "AUX") || s.Lower[aux+1] != "," || !s.Is(pronoun, "PRON") || s.Lower[aux+3] != "," || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		if w := s.Words[aux].Head; w > v && s.Words[n].Head == w { // all of it under the verb behind
			s.Rehang(func() {
				s.TakePlaceOf(v, w)
				s.Hang(w, v, "xcomp")
				s.Words[n].Head, s.Words[aux].Head = v, v
				s.Hang(pronoun, v, "dislocated")
			})
			continue
		}
		if s.Words[aux].Head != n {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			for _, k := range slices.Concat(s.Kids[n], s.Kids[aux]) {
				if k > aux && k != v {
					s.Words[k].Head = v
				}
			}
			s.Hang(n, v, "nsubj")
			s.Hang(aux, v, "aux")
			s.Hang(pronoun, v, "dislocated")
		})
	}
}

// compoundPreposition makes one preposition of an adverb with "of" before a noun, which
// the parser took for what describes the noun: « abattu 21 drones au-dessus de quatre
// régions », « non loin de la frontière ».
func compoundPreposition(_ *Language, s *syntax.Sentence) {
	for a := range s.Words {
		of, n := s.Child(a, "fixed"), s.Words[a].Head
		if placeAsSubject(s, a, of) {
			continue
		}
		if n >= 0 && s.Rel(n) == "nummod" {
			n = s.Words[n].Head
		}
		if !s.Is(a, "ADV") || s.Rel(a) != "advmod" || of != a+1 || !s.Is(of, "ADP") || n < of || !s.Is(n, "NOUN", "PROPN") || s.Leftmost(n) != s.Leftmost(a) {
			continue
		}
		s.Rehang(func() {
			s.Hang(a, n, "case")
			if v := s.Words[n].Head; s.Rel(n) == "obj" && v >= 0 && v < a {
				s.Words[n].Rel = "obl"
			}
		})
	}
}

// placeAsSubject makes what stands under an adverb with "of" a phrase of the noun before it, where
// the parser took it for a second subject: « La fusillade au poste près d'Hébron a coûté … ».
func placeAsSubject(s *syntax.Sentence, a, of int) bool {
	v := s.Words[a].Head
	if v < of || of != a+1 || s.Rel(a) != "advmod" || !s.Is(a, "ADV") || !s.Is(of, "ADP") || a == 0 || !s.Is(a-1, "NOUN", "PROPN") {
		return false
	}
	subjects := s.Children(v, "nsubj", "nsubj:pass")
	if len(subjects) != 2 || subjects[0] > a || s.Leftmost(subjects[1]) != of+1 {
		return false
	}
	n := subjects[1]
	s.Rehang(func() {
		s.Hang(n, a-1, "nmod")
		s.Hang(a, n, "case")
	})
	return true
}

// predicateAsObject makes a clause of its own of a noun with a copula and a subject, which
// the parser took for an object or circumstance of the verb before: « Une bombe a explosé ;
// le bilan est de douze morts ».
func predicateAsObject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, cop, subject := s.Words[k].Head, s.Child(k, "cop"), s.Child(k, "nsubj")
		if cop < 0 || subject < 0 || subject > cop || v < 0 || v > subject || s.Child(k, "mark") >= 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(k)) {
		case "obj", "obl", "nmod", "appos":
			s.Words[k].Rel = "parataxis"
		}
	}
}

// descriptionOfSubject makes an apposition of a second subject between commas right behind
// the first: « Les assaillants, membres présumés du groupe, ont emporté un véhicule ».
func descriptionOfSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if len(subjects) < 2 || !s.Is(v, "VERB") {
			continue
		}
		h, k := subjects[0], subjects[1]
		_, end := s.NounPhrase(h)
		first, last := s.Subtree(k)
		if !s.Is(h, "NOUN", "PROPN") || !s.Is(k, "NOUN", "PROPN") || k > v || first != end+2 || s.Lower[end+1] != "," || last+1 >= len(s.Words) || s.Lower[last+1] != "," && s.Lower[last] != "," || s.Child(k, "case", "cc") >= 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, h, "appos") })
	}
}

// clauseBehindSource makes the clause behind a source the main one, where the parser took
// a participle that describes the source for it: « Selon un responsable joint à Mueda, un
// village a été incendié ».
func clauseBehindSource(_ *Language, s *syntax.Sentence) {
	r := s.Root()
	if r < 0 || !s.Is(r, "VERB") || s.Child(r, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "expl") >= 0 {
		return
	}
	who := s.Child(r, "obl")
	if who < 0 || who > r || s.Child(who, "case") != 0 {
		return
	}
	for _, v := range s.Children(r, "advcl", "ccomp", "parataxis", "conj") {
		subject := s.Child(v, "nsubj", "nsubj:pass")
		if v < r || subject < r || s.Child(v, "mark", "cc") >= 0 || !s.Is(v, "VERB") {
			continue
		}
		if first := s.Leftmost(subject); s.Lower[first] != "," && s.Lower[first-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, r)
			s.Hang(who, v, "obl")
			s.Hang(r, who, "acl")
		})
		return
	}
}
