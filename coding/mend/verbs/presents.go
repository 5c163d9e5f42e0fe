package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PresentAsNoun makes the verb of a line of a chronicle of a present that the parser took
// for a noun: "Rwandan troops retake Palma". Of these forms no noun is in use; no noun has
// an object ("police arrest two men").
func PresentAsNoun(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n := v - 1
		if !l.Set("base-verb").Has(s.Lower[v]) && s.Child(v, "obj") < v || !s.Is(v, "NOUN") || !s.Is(n, "NOUN") || s.Words[n].Head != v || s.Words[n].Feat("Number") == "Sing" && !l.Set("always-plural").Word(s, n) || s.Child(v, "case", "det") >= 0 {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePresent)
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

// PresentAsAdjective makes the verb of a headline of what the parser took for an adjective
// between its subject and its object: "Rebels free 12 traders in Goma".
func PresentAsAdjective(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || o < v || s.Words[o].Head >= 0 || !s.Is(o, "NOUN") || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != o || !l.Set("base-verb").Has(s.Lower[v]) || s.Child(o, "cop", "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePresent)
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

// PresentBehindRoot makes the verb of a headline of a present that the parser took for an
// adjective, and its subject for the head of the sentence: "Opposition activists [accuse] police
// of abducting a student".
func PresentBehindRoot(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || !l.Set("base-verb").Has(s.Lower[v]) || !s.Is(n, "NOUN") || s.Words[n].Feat("Number") != "Plur" || o <= v || s.Words[o].Head != n {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePresent)
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

// NounWithObject makes the verb of a sentence of a plural noun that has an object, with
// the noun before it as its subject: "A pilot bombs a bridge".
func NounWithObject(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Child(v, "obj")
		verb := l.Forms[s.Lower[v]].Verb
		if !s.Is(v, "NOUN") || s.Rel(v) != "root" || o < v || verb == "" || s.Leftmost(o) != v+1 || s.Rel(n) != "compound" || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[v] {
				if k < n {
					s.Words[k].Head = n
				}
			}
			s.Words[n].Rel = "nsubj"
			s.Words[v].UPOS, s.Words[v].Feats = "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
		})
		s.Lemma[v] = verb
	}
}

// CrowdActs makes a verb of what the tagger took for a noun behind a word for people, where it is
// the head of a sentence that has no verb: "[A mob] beat to death two men".
func CrowdActs(l *tree.Language, s *syntax.Sentence) {
	v := s.Root()
	if v < 1 || !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Child(v, "cop", "nsubj") >= 0 {
		return
	}
	n := v - 1
	if s.Words[n].Head != v || s.Rel(n) != "compound" || !s.Is(n, "NOUN") || !l.Set("mob").Word(s, n) && !l.IsPerson(s.Words[n]) {
		return
	}
	s.Rehang(func() {
		tree.MakeVerb(s, v, tree.FinitePast)
		s.Lemma[v] = s.Lower[v]
		for _, k := range s.Kids[v] {
			switch {
			case k < n:
				s.Words[k].Head = n
			case s.Is(k, "NOUN", "PROPN", "PRON") && s.Child(k, "case") >= 0:
				s.Words[k].Rel = "obl"
			case s.Rel(k) == "nmod:unmarked":
				s.Words[k].Rel = "obj"
			}
		}
		s.Words[n].Rel = "nsubj"
	})
}

// ParticleVerb makes a verb of "set", "cut", "put" with a particle behind it, which the
// tagger took for a noun of the subject: "Two men on a motorcycle set off a bomb".
func ParticleVerb(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+2 < len(s.Words); v++ {
		n := s.Words[v].Head
		if !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Child(v, "compound:prt") != v+1 || n < 0 || n > v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head >= 0 {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePast)
			s.Lemma[v] = s.Lower[v]
			s.Hang(v, -1, "root")
			if k := s.Child(v, "compound"); k >= 0 && k < v { // "on a motorcycle"
				for _, c := range s.Kids[v] {
					if c < k {
						s.Words[c].Head = k
					}
				}
				s.Hang(k, n, "nmod")
			}
			s.Hang(n, v, "nsubj")
			tree.MoveLater(s, n, v)
			for _, k := range s.Kids[n] {
				if k > v && s.Child(k, "case") < 0 && s.Is(k, "NOUN", "PROPN") {
					s.Words[k].Rel = "obj"
					break
				}
			}
		})
	}
}
