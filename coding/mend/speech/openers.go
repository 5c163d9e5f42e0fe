package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// OpenClauses mends the word that opens a reported clause ("that", « que »),
// read as a relative pronoun and so as the object of its verb: in "said on
// Monday that rebels had killed two", nobody killed the man who spoke.
func OpenClauses(l *tree.Language, s *syntax.Sentence) {
	that := l.Set("that")
	for i := range s.Words {
		w := &s.Words[i]
		if w.UPOS != "PRON" || w.Feat("PronType") != "Rel" || w.Head < i || syntax.BaseRel(s.Rel(w.Head)) != "ccomp" || !that.Word(s, i) {
			continue
		}
		w.UPOS, w.Feats, w.Rel = "SCONJ", "", "mark"
	}
}

// ThatOpens makes a conjunction of "that" behind a verb of saying whose clause has a
// subject of its own: "report that on 18 May gunmen entered".
func ThatOpens(l *tree.Language, s *syntax.Sentence) {
	for v := 0; v+1 < len(s.Words); v++ {
		k := v + 1
		c := s.Words[k].Head
		if !s.Is(v, "VERB") || l.Set("say").At(s, v) == 0 || !l.Set("that").Word(s, k) || !s.Is(k, "PRON") || s.Rel(k) != "nsubj" || c <= k || s.Words[c].Head != v || len(s.Children(c, "nsubj")) < 2 {
			continue
		}
		s.Rehang(func() { s.Words[k].UPOS, s.Words[k].Rel, s.Words[k].Feats = "SCONJ", "mark", "" })
	}
}

// SubjectUnderThat makes one clause of a noun under "that" and what is said of it behind,
// which the parser hung apart on the verb of saying: « a assuré que « tout Bria » était
// aux mains de l'armée ».
func SubjectUnderThat(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		v, that := s.Words[n].Head, s.Child(n, "mark")
		if v < 0 || v > n || that < 0 || !l.Set("that").Word(s, that) || !s.Is(n, "NOUN", "PROPN") || !s.Is(v, "VERB") || s.Child(n, "cop", "nsubj") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "xcomp", "ccomp", "advcl", "parataxis") {
			if k < n || !tree.LacksOnlySubject(s, k) || s.Child(k, "mark") >= 0 {
				continue
			}
			s.Rehang(func() {
				s.Words[that].Head, s.Words[k].Rel = k, "ccomp"
				tree.HangSubject(s, n, k)
			})
			break
		}
	}
}

// ThatAsSubject makes a clause without a subject, which the parser hung on a verb that has its
// object, a relative clause of that object: "claimed the attack on a bank [that left nine dead]".
func ThatAsSubject(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v, mark := s.Words[c].Head, s.Child(c, "mark")
		if s.Rel(c) != "ccomp" || !s.Is(c, "VERB") || v < 0 || mark <= v || mark > c || !l.Set("subject-relative").Word(s, mark) || s.Leftmost(c) != mark || s.Child(c, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		if o := s.Child(v, "obj"); o > v && o < mark && s.Is(o, "NOUN", "PROPN") {
			s.Rehang(func() {
				rel := "nsubj"
				if s.Child(c, "aux:pass") >= 0 {
					rel = "nsubj:pass"
				}
				tree.MakeRelative(s, mark, c, rel)
				s.Hang(c, o, "acl:relcl")
			})
		}
	}
}

// WhatSaid makes who calls something what it is the subject of a clause on its pronoun, where
// the parser took the pronoun for a determiner: "stabbed two people in what [police] called an
// attack".
func WhatSaid(_ *tree.Language, s *syntax.Sentence) {
	for what := 1; what+2 < len(s.Words); what++ {
		n, v := what+1, what+2
		if !s.Is(what, "PRON") || s.Rel(what) != "det" || s.Words[what].Head != n || !s.Is(n, "NOUN") || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") == "Ger" {
			continue
		}
		u := s.Words[n].Head // what the phrase hung on
		switch {
		case u >= 0 && u < what && s.Words[v].Head == n: // "killed nine in what police [described as …]"
			s.Rehang(func() { clauseOnPronoun(s, what, n, v, u) })
		case s.Rel(v) == "root" && u > 0 && u < what && s.Is(u, "VERB") && s.Rel(u) == "acl" && s.Words[s.Words[u].Head].Head == v: // "A car ploughed into a market in what police [called …]"
			s.Rehang(func() {
				doer := s.Words[u].Head
				s.Hang(u, -1, "root")
				s.Words[doer].Head = u
				for k := range s.Words {
					if s.Words[k].Head == v && k < what {
						s.Words[k].Head = u
					}
				}
				clauseOnPronoun(s, what, n, v, u)
			})
		}
	}
}

// clauseOnPronoun hangs a pronoun on the verb u before it, with the verb v as its relative
// clause and the noun n between them as the subject of that.
func clauseOnPronoun(s *syntax.Sentence, what, n, v, u int) {
	s.Hang(what, u, "obl")
	for k := what - 1; k >= 0 && s.Words[k].Head == n; k-- {
		s.Words[k].Head = what
	}
	s.Hang(n, v, "nsubj")
	s.Hang(v, what, "acl:relcl")
}
