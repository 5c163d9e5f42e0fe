package mend

import (
	"strings"

	"attest/coding/syntax"
)

// countedParticiple makes a noun of a participle of wounding or killing right behind a
// number that goes on with a toll, where the parser took it for a verb of its own: « a
// fait deux morts et trois blessés », "had treated 30 wounded", "counted nine dead".
func countedParticiple(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		if h := s.Words[v].Head; s.Is(v, "VERB", "ADJ") && s.Rel(v) == "xcomp" && h >= 0 && h < v-1 && v-h <= 4 && s.Words[v-1].Head == h && s.Rel(v-1) == "obj" && s.Is(v-1, "NUM") && len(s.Kids[v]) == 0 && (l.Set("wound-word").Word(s, v) || l.Set("toll-noun").Word(s, v)) {
			s.Rehang(func() {
				s.Words[v-1].Head, s.Words[v].Rel = v, "obj"
				nounOfToll(l, s, v)
			})
			continue
		}
		if !s.Is(v, "VERB") || s.Rel(v) != "conj" || !s.Is(v-1, "NUM") || s.Words[v-1].Head != v || s.Child(v, "aux", "aux:pass", "cop", "obj") >= 0 || s.Words[v].Feat("VerbForm") != "Part" {
			continue
		}
		if !l.Set("wound-word").Word(s, v) && !l.Set("kill-word").Word(s, v) {
			continue
		}
		o := tollBeside(l, s, v)
		if o < 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[v].Head = o
			nounOfToll(l, s, v)
		})
	}
}

// countedAlone makes a noun of a word for the wounded that the parser took for a verb whose subject is
// the number before it, in a row of bare tolls: "2 soldiers dead, 4 [injured], one truck burnt".
func countedAlone(l *Language, s *syntax.Sentence) {
	ends := func(i int) bool { return i < 0 || i >= len(s.Words) || s.Is(i, "PUNCT") }
	for v := 1; v < len(s.Words); v++ {
		if s.Is(v, "VERB") && s.Is(v-1, "NUM") && s.Words[v-1].Head == v && syntax.BaseRel(s.Rel(v-1)) == "nsubj" && ends(v-2) && ends(v+1) && s.Child(v, "aux", "aux:pass") < 0 && l.Set("toll-noun").Has(s.Lower[v]) {
			nounOfToll(l, s, v)
		}
	}
}

// anotherHurt makes a state of a word for the wounded behind "another", joined with somebody left dead,
// or behind a number that is all its subject, where the parser took it for a verb: "left one civilian
// dead and another [wounded]", "Two [hurt]."
func anotherHurt(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		k, h := v-1, s.Words[v].Head
		if !s.Is(v, "VERB") || s.Words[k].Head != v || syntax.BaseRel(s.Rel(k)) != "nsubj" || s.Child(v, "aux", "aux:pass", "obj") >= 0 {
			continue
		}
		another := s.Rel(v) == "conj" && h >= 0 && h <= k && l.Set("one-more").Word(s, k) && l.Set("toll-noun").Has(s.Lower[v]) && s.Child(h, "xcomp") >= h
		if !another && !(h < 0 && s.Is(k, "NUM") && l.Set("wound-word").Word(s, v)) {
			continue
		}
		s.Words[k].Rel = "nsubj:pass"
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
	}
}

// nounOfToll makes a noun of a participle that the number before it counts.
func nounOfToll(l *Language, s *syntax.Sentence, v int) {
	s.Words[v].UPOS, s.Words[v].Feats = "NOUN", "Number=Plur"
	s.Words[v-1].Rel = "nummod"
	s.Lemma[v] = strings.TrimSuffix(s.Lower[v], "s")
	s.Words[v].Lemma = s.Lemma[v]
}

// numberedObject makes the object of an active verb that has none of what a number
// counts right behind it, where the parser took that for a circumstance: « a perdu trois
// hommes », "knocked out 14 of 17 drones". Times and measures are circumstances.
func numberedObject(l *Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if n := s.Child(k, "nmod"); n > k && syntax.BaseRel(s.Rel(k)) == "obl" && s.Preposition(k) == "" && s.Is(k, "NUM") && s.Is(v, "VERB") && s.Child(v, "obj", "aux:pass") < 0 && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) && !circumstance(l, s, n) {
			s.Words[k].Rel = "obj"
			continue
		}
		if s.Rel(k) != "obl" || !s.Is(k, "NOUN") || s.Child(k, "nummod") != k-1 || s.Preposition(k) != "" || v != k-2 || !s.Is(v, "VERB") || s.Child(v, "obj") >= 0 || s.IsPassive(v) {
			continue
		}
		if !circumstance(l, s, k) && !l.Set("no-passive").Word(s, v) {
			s.Words[k].Rel = "obj"
		}
	}
}

// numberOfNext hangs a number on the plural or name right behind it, where the parser made
// both of them subjects of one verb, and joins the rest of the list to that: "[Three]
// Kalashnikovs, a launcher and 12 grenades were seized".
func numberOfNext(_ *Language, s *syntax.Sentence) {
	for n := 0; n+1 < len(s.Words); n++ {
		k, v := n+1, s.Words[n].Head
		if !s.Is(n, "NUM") || v < k || s.Words[k].Head != v || !s.Is(k, "PROPN", "NOUN") || syntax.BaseRel(s.Rel(n)) != "nsubj" || syntax.BaseRel(s.Rel(k)) != "nsubj" {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, k, "nummod")
			for _, o := range s.Kids[v] {
				if o > k && o < v && syntax.BaseRel(s.Rel(o)) == "nsubj" && s.Lower[k+1] == "," {
					s.Hang(o, k, "conj")
				}
			}
		})
	}
}

// tollBeside returns the noun of a toll that a word is joined with, itself or as the
// object of the verb, or -1.
func tollBeside(l *Language, s *syntax.Sentence, v int) int {
	h := s.Words[v].Head
	if h >= 0 && s.Is(h, "VERB") {
		h = s.Child(h, "obj")
	}
	if h < 0 || h > v || !s.Is(h, "NOUN") || !l.Set("toll-noun").Word(s, h) {
		return -1
	}
	return h
}
