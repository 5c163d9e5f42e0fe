package mend

import "attest/coding/syntax"

// presentAsNoun makes the verb of a line of a chronicle of a present that the parser took
// for a noun: "Rwandan troops retake Palma". Of these forms no noun is in use; no noun has
// an object ("police arrest two men").
func presentAsNoun(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n := v - 1
		if !l.Set("base-verb").Has(s.Lower[v]) && s.Child(v, "obj") < v || !s.Is(v, "NOUN") || !s.Is(n, "NOUN") || s.Words[n].Head != v || s.Words[n].Feat("Number") == "Sing" && !l.Set("always-plural").Word(s, n) || s.Child(v, "case", "det") >= 0 {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePresent)
			for _, k := range s.Kids[v] {
				switch {
				case k < n && !s.Is(k, "PUNCT") && s.Rel(k) != "parataxis" && !s.Is(k, "NUM"):
					s.Words[k].Head = n
				case k > v && (s.Rel(k) == "appos" || s.Rel(k) == "flat" || s.Rel(k) == "compound"):
					s.Words[k].Rel = "obj"
				case k > v && syntax.BaseRel(s.Rel(k)) == "nmod":
					s.Words[k].Rel = "obl"
				}
			}
			s.Words[n].Rel = "nsubj"
		})
	}
}

// presentAsAdjective makes the verb of a headline of what the parser took for an adjective
// between its subject and its object: "Rebels free 12 traders in Goma".
func presentAsAdjective(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || o < v || s.Words[o].Head >= 0 || !s.Is(o, "NOUN") || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != o || !l.Set("base-verb").Has(s.Lower[v]) || s.Child(o, "cop", "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePresent)
			s.Lemma[v] = s.Lower[v]
			s.Hang(v, -1, s.Rel(o))
			s.Hang(o, v, "obj")
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[o] {
				if k > o && s.Rel(k) == "nmod" && s.Preposition(k) != "" && !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
					s.Hang(k, v, "obl")
				}
			}
		})
	}
}

// presentBeforeColon makes a verb of saying of what the parser took for an adjective between the
// speaker and a colon: « L'inspecteur dément : … ».
func presentBeforeColon(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "ADJ") || s.Words[v].Head != n || s.Lower[v+1] != ":" || s.Words[n].Head >= 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		verb := l.forms[s.Lower[v]].verb
		if !l.Set("say").Has(verb) && !l.Set("deny").Has(verb) {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePresent)
			s.Words[v].Lemma, s.Lemma[v] = verb, verb
			s.Hang(v, -1, "root")
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[n] {
				if k > v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// presentBehindRoot does so where the parser took the subject for the head of the sentence: "Opposition activists accuse police of abducting a student".
func presentBehindRoot(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || !l.Set("base-verb").Has(s.Lower[v]) || !s.Is(n, "NOUN") || s.Words[n].Feat("Number") != "Plur" || o <= v || s.Words[o].Head != n {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, v, finitePresent)
			s.TakePlaceOf(v, n)
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[n] {
				if k > v {
					s.Words[k].Head = v
					if syntax.BaseRel(s.Rel(k)) == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
			}
			s.Words[o].Rel = "obj"
			for _, k := range s.Kids[o] {
				if k > o && s.Rel(k) == "acl" && s.Child(k, "mark") >= 0 {
					s.Hang(k, v, "advcl")
				}
			}
		})
	}
}
