package mend

import (
	"strings"

	"attest/coding/syntax"
)

// pastBesideInfinitive hangs a past tense on the finite verb above, where the parser
// joined it with an infinitive, with which nothing finite can be joined: "ordered the
// men to get off and shot five".
func pastBesideInfinitive(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		inf := s.Words[v].Head
		if s.Rel(v) != "conj" || inf < 0 || !s.Is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" || s.Words[inf].Feat("VerbForm") != "Inf" || s.Child(v, "aux", "aux:pass", "mark") >= 0 || s.Lower[v] == s.Lemma[v] {
			continue
		}
		up := inf
		for steps := 0; up >= 0 && s.Words[up].Feat("VerbForm") == "Inf" && steps < 4; steps++ {
			up = s.Words[up].Head
		}
		if up >= 0 && up < inf && s.Is(up, "VERB") && s.Words[up].Feat("Tense") == "Past" {
			s.Rehang(func() { s.Words[v].Head = up })
		}
	}
}

// deedsResult hangs on the verb what the deed did to people or things, where the parser
// hung it on the object: "ambushed a patrol wounding its leader".
func deedsResult(l *Language, s *syntax.Sentence) {
	for r := range s.Words {
		n := s.Words[r].Head
		if s.Rel(r) != "acl" || n < 0 || n > r || syntax.BaseRel(s.Rel(n)) != "obj" || !l.Set("result-of-deed").Word(s, r) || s.Words[r].Feat("Tense") == "Past" || s.Child(r, "obj", "xcomp") < 0 || s.Child(r, "mark", "case") >= 0 {
			continue
		}
		if v := s.Words[n].Head; v >= 0 && v < n && s.Is(v, "VERB") {
			s.Rehang(func() { s.Hang(r, v, "advcl") })
		}
	}
}

// pastBeforePast makes a verb of what the tagger took for a noun before "and" and a past
// tense, with the word before it as its first part: "men in a van shot and killed a
// mayor", "men riding a motorcycle shot and killed a mayor".
func pastBeforePast(l *Language, s *syntax.Sentence) {
	for i := 2; i+2 < len(s.Words); i++ {
		carrier, before, v := s.Words[i].Head, i-1, i+2
		subject, rel := carrier, s.Rel(i)
		if carrier >= 0 && s.Is(carrier, "VERB") && s.Rel(carrier) == "acl" && (rel == "obj" || rel == "obl") {
			subject, rel = s.Words[carrier].Head, "nmod"
		}
		if !s.Is(i, "NOUN") || !l.Set("noun-like-past").Has(s.Lower[i]) || !s.Is(i+1, "CCONJ") || s.Rel(v) != "conj" || s.Words[v].Feat("Tense") != "Past" {
			continue
		}
		if subject < 0 || subject >= before || rel != "nmod" || s.Words[v].Head != subject || s.Rel(before) != "compound" || s.Child(v, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[i] {
				s.Words[k].Head = before
			}
			s.Hang(before, carrier, s.Rel(i))
			makeVerb(s, i, finitePast)
			s.TakePlaceOf(i, subject)
			for _, k := range s.Kids[subject] {
				if k > i {
					s.Words[k].Head = i
				}
			}
			s.Hang(subject, i, "nsubj")
		})
		s.Lemma[i] = l.forms[s.Lower[i]].verb
	}
}

// pluralBehindNumber makes a noun of a plural behind a number and a preposition that the
// parser took for a verb: "killed nine in three ambushes".
func pluralBehindNumber(_ *Language, s *syntax.Sentence) {
	for i := 2; i < len(s.Words); i++ {
		n := i - 1
		if !s.Is(i, "VERB") || !s.Is(n, "NUM") || s.Child(n, "case") != n-1 || !strings.HasSuffix(s.Lower[i], "s") || s.Words[n].Head == i || s.Child(i, "nsubj", "nsubj:pass", "aux", "obj") >= 0 {
			continue
		}
		s.Rehang(func() {
			head, rel := s.Words[n].Head, s.Words[n].Rel
			for _, k := range s.Kids[n] {
				s.Words[k].Head = i
			}
			s.Hang(i, head, rel)
			s.Words[i].UPOS, s.Words[i].Feats = "NOUN", "Number=Plur"
			s.Hang(n, i, "nummod")
			for _, k := range s.Kids[i] {
				if s.Rel(k) == "obl" {
					s.Words[k].Rel = "nmod"
				}
			}
		})
	}
}

// infinitiveAsRoot puts an infinitive under the past tense before it, which the parser
// took for a participle that describes the subject: "The group claimed in a statement to
// have killed nine soldiers".
func infinitiveAsRoot(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n, to := s.Child(v, "nsubj"), s.Child(v, "mark")
		if n < 0 || to < n || !s.Is(v, "VERB") || !s.Is(to, "PART") {
			continue
		}
		said := s.Child(n, "acl")
		if said < n || said > to || !s.PastForm(said) || s.Child(said, "aux", "aux:pass", "nsubj", "mark") >= 0 || s.Lower[said-1] == "," {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(said, v)
			s.Hang(v, said, "xcomp")
			s.Hang(n, said, "nsubj")
			s.Words[said].Feats = finitePast
		})
	}
}

// The features of finite verbs that English writes as it writes nouns and adjectives.
const (
	finitePast    = "Mood=Ind|Tense=Past|VerbForm=Fin"
	finitePresent = "Mood=Ind|Tense=Pres|VerbForm=Fin"
)

// makeVerb makes a verb of a word that the tagger took for another.
func makeVerb(s *syntax.Sentence, w int, feats string) {
	s.Words[w].UPOS, s.Words[w].Feats = "VERB", feats
}

// adjectiveWithObject makes a verb of a past tense that the tagger took for an adjective though it has
// an object, and its subject of the persons right before it: "one guard [sustained] a gunshot wound",
// "a bomb [disabled] a lorry".
func adjectiveWithObject(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		if form := l.forms[s.Lower[v]]; !s.Is(v, "ADJ") || form.verb == "" || s.Child(v, "obj") < v || s.Child(v, "cop", "aux", "aux:pass") >= 0 {
			continue
		}
		k := s.Child(v, "nsubj")
		if k < 0 {
			if k = s.Child(v, "obl:unmarked"); k != v-1 || !s.Is(k, "NOUN", "PROPN") || !person(l, s, k) {
				continue
			}
		}
		if k > v {
			continue
		}
		makeVerb(s, v, finitePast)
		s.Words[k].Rel, s.Lemma[v] = "nsubj", l.forms[s.Lower[v]].verb
	}
}
