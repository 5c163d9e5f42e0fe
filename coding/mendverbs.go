package coding

import "strings"

// pastBesideInfinitive hangs a past tense on the finite verb above, where the parser
// joined it with an infinitive, with which nothing finite can be joined: "ordered the
// men to get off and shot five".
func (s *sentence) pastBesideInfinitive() {
	for v := range s.Words {
		inf := s.Words[v].Head
		if s.rel(v) != "conj" || inf < 0 || !s.is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || s.Words[inf].Feat("VerbForm") != "Inf" || s.child(v, "aux", "aux:pass", "mark") >= 0 || s.lower[v] == s.lemma[v] {
			continue
		}
		up := inf
		for steps := 0; up >= 0 && s.Words[up].Feat("VerbForm") == "Inf" && steps < 4; steps++ {
			up = s.Words[up].Head
		}
		if up >= 0 && up < inf && s.is(up, "VERB") && s.Words[up].Feat("Tense") == "Past" {
			s.rehang(func() { s.Words[v].Head = up })
		}
	}
}

// deedsResult hangs on the verb what the deed did to people or things, where the parser
// hung it on the object: "ambushed a patrol wounding its leader".
func (m *mender) deedsResult(s *sentence) {
	for r := range s.Words {
		n := s.Words[r].Head
		if s.rel(r) != "acl" || n < 0 || n > r || baseRel(s.rel(n)) != "obj" || !m.grammar.set("result-of-deed").word(s, r) || s.Words[r].Feat("Tense") == "Past" || s.child(r, "obj", "xcomp") < 0 {
			continue
		}
		if v := s.Words[n].Head; v >= 0 && v < n && s.is(v, "VERB") {
			s.rehang(func() { s.Words[r].Head, s.Words[r].Rel = v, "advcl" })
		}
	}
}

// pastBeforePast makes a verb of what the tagger took for a noun before "and" and a past
// tense, with the place before it as its first part: "men in a van shot and killed a
// mayor".
func (m *mender) pastBeforePast(s *sentence) {
	for i := 2; i+2 < len(s.Words); i++ {
		subject, before, v := s.Words[i].Head, i-1, i+2
		if !s.is(i, "NOUN") || !m.grammar.set("noun-like-past").has(s.lower[i]) || !s.is(i+1, "CCONJ") || s.rel(v) != "conj" || s.Words[v].Feat("Tense") != "Past" {
			continue
		}
		if subject < 0 || subject >= before || s.rel(i) != "nmod" || s.Words[v].Head != subject || s.rel(before) != "compound" || s.child(v, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
			continue
		}
		s.rehang(func() {
			for _, k := range s.kids[i] {
				s.Words[k].Head = before
			}
			s.Words[before].Head, s.Words[before].Rel = subject, "nmod"
			s.Words[i].UPOS, s.Words[i].Feats = "VERB", "Mood=Ind|Tense=Past|VerbForm=Fin"
			s.Words[i].Head, s.Words[i].Rel = s.Words[subject].Head, s.Words[subject].Rel
			for _, k := range s.kids[subject] {
				if k > i {
					s.Words[k].Head = i
				}
			}
			s.Words[subject].Head, s.Words[subject].Rel = i, "nsubj"
		})
		s.lemma[i] = m.forms[s.lower[i]].verb
	}
}

// pluralBehindNumber makes a noun of a plural behind a number and a preposition that the
// parser took for a verb: "killed nine in three ambushes".
func (s *sentence) pluralBehindNumber() {
	for i := 2; i < len(s.Words); i++ {
		n := i - 1
		if !s.is(i, "VERB") || !s.is(n, "NUM") || s.child(n, "case") != n-1 || !strings.HasSuffix(s.lower[i], "s") || s.Words[n].Head == i || s.child(i, "nsubj", "nsubj:pass", "aux", "obj") >= 0 {
			continue
		}
		s.rehang(func() {
			head, rel := s.Words[n].Head, s.Words[n].Rel
			for _, k := range s.kids[n] {
				s.Words[k].Head = i
			}
			s.Words[i].UPOS, s.Words[i].Feats, s.Words[i].Head, s.Words[i].Rel = "NOUN", "Number=Plur", head, rel
			s.Words[n].Head, s.Words[n].Rel = i, "nummod"
			for _, k := range s.kids[i] {
				if s.rel(k) == "obl" {
					s.Words[k].Rel = "nmod"
				}
			}
		})
	}
}
