package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PredicateBehindAnd gives a noun with a copula the subject right before it that the parser
// joined to the verb of the clause before: « Trois ont été tués et [douze civils] sont dans un
// état critique ».
func PredicateBehindAnd(_ *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		c, v := s.Child(w, "cop"), s.Words[w].Head
		if c < 1 || v < 0 || v > c || !s.Is(v, "VERB") || s.Child(w, "nsubj") >= 0 {
			continue
		}
		n := c - 1
		for n > v && s.Rel(n) != "conj" && s.Words[n].Head > v && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		and := s.Child(n, "cc")
		if n <= v || s.Rel(n) != "conj" || s.Words[n].Head != v || !s.Is(n, "NOUN", "PROPN") || and < v {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, w, "nsubj")
			s.Words[and].Head = w
			s.Words[w].Rel = "conj"
		})
	}
}

// PredicateOfNoun gives a noun with a copula the noun before it as its subject, where the
// parser hung it on that noun: « Trois des morts étaient membres d'une milice ».
func PredicateOfNoun(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		cop, n := s.Child(k, "cop"), s.Words[k].Head
		if cop < 0 || n < 0 || n > cop || cop > k || s.Words[cop].Feat("VerbForm") != "Fin" || !s.Is(n, "NOUN") || !s.Is(k, "NOUN") || s.Child(k, "nsubj", "mark", "case") >= 0 || s.Between(n, cop, "PUNCT", "VERB", "PRON", "CCONJ") {
			continue
		}
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nmod" && rel != "appos" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(k, n)
			s.Hang(n, k, "nsubj")
			for _, c := range s.Kids[n] {
				if c > cop && c != k {
					s.Words[c].Head = k
				}
			}
		})
	}
}

// PredicateAsObject makes a clause of its own of a noun with a copula and a subject, which
// the parser took for an object or circumstance of the verb before: « Une bombe a explosé ;
// le bilan est de douze morts ».
func PredicateAsObject(_ *tree.Language, s *syntax.Sentence) {
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

// NounAsClause makes a noun right before a verb without a subject, which the parser took
// for a clause of it, that subject: "[The massacre] was blamed on the rebels".
func NounAsClause(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "ccomp" || !s.Is(k, "NOUN") || v < k || !s.Is(v, "VERB") || s.Child(k, "det") < 0 || s.Child(k, "nsubj", "cop", "aux", "mark", "obj") >= 0 || s.Child(v, "nsubj", "nsubj:pass", "ccomp") != k {
			continue
		}
		s.Rehang(func() { tree.HangSubject(s, k, v) })
	}
}
