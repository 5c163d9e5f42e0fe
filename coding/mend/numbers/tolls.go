package numbers

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// CountedParticiple makes a noun of a participle of wounding or killing right behind a
// number that goes on with a toll, where the parser took it for a verb of its own: « a
// fait deux morts et trois blessés », "had treated 30 wounded", "counted nine dead".
func CountedParticiple(l *tree.Language, s *syntax.Sentence) {
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

// nounOfToll makes a noun of a participle that the number before it counts.
func nounOfToll(l *tree.Language, s *syntax.Sentence, v int) {
	s.Words[v].UPOS, s.Words[v].Feats = "NOUN", "Number=Plur"
	s.Words[v-1].Rel = "nummod"
	s.Lemma[v] = strings.TrimSuffix(s.Lower[v], "s")
	s.Words[v].Lemma = s.Lemma[v]
}

// tollBeside returns the noun of a toll that a word is joined with, itself or as the
// object of the verb, or -1.
func tollBeside(l *tree.Language, s *syntax.Sentence, v int) int {
	h := s.Words[v].Head
	if h >= 0 && s.Is(h, "VERB") {
		h = s.Child(h, "obj")
	}
	if h < 0 || h > v || !s.Is(h, "NOUN") || !l.Set("toll-noun").Word(s, h) {
		return -1
	}
	return h
}

// CountedAlone makes a noun of a word for the wounded that the parser took for a verb whose subject is
// the number before it, in a row of bare tolls: "2 soldiers dead, 4 [injured], one truck burnt".
func CountedAlone(l *tree.Language, s *syntax.Sentence) {
	ends := func(i int) bool { return i < 0 || i >= len(s.Words) || s.Is(i, "PUNCT") }
	for v := 1; v < len(s.Words); v++ {
		if s.Is(v, "VERB") && s.Is(v-1, "NUM") && s.Words[v-1].Head == v && syntax.BaseRel(s.Rel(v-1)) == "nsubj" && ends(v-2) && ends(v+1) && s.Child(v, "aux", "aux:pass") < 0 && l.Set("toll-noun").Has(s.Lower[v]) {
			nounOfToll(l, s, v)
		}
	}
}

// AnotherHurt makes a state of a word for the wounded behind "another", joined with somebody left dead,
// or behind a number that is all its subject, where the parser took it for a verb: "left one civilian
// dead and another [wounded]", "Two [hurt]."
func AnotherHurt(l *tree.Language, s *syntax.Sentence) {
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

// NumberAlone makes the subject of a participle of killing or wounding, "six wounded", of
// the number right before it, where the parser gave it what stands before the comma: "one
// worker killed, six wounded".
func NumberAlone(l *tree.Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		n := s.Child(v, "nsubj")
		if !s.Is(v, "VERB") || !s.Is(v-1, "NUM") || s.Words[v-1].Head != v || s.Lower[v-2] != "," || n < 0 || n > v-2 || s.Child(v, "obj", "aux") >= 0 || !l.Set("wound-word").Word(s, v) && !l.Set("kill-word").Word(s, v) {
			continue
		}
		if p := s.Child(n, "acl"); p < n || p > v-2 {
			continue
		}
		s.Rehang(func() {
			s.Words[v-1].Rel = "nsubj:pass"
			s.TakePlaceOf(n, v)
			s.Hang(v, n, "parataxis")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// NumberTaken makes a participle of making prisoners, which the parser took for a noun, of one
// between a number, or a number and "others", and the word for what they were made: « six soldats ont été
// tués et [quatre autres faits prisonniers] ».
func NumberTaken(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		c, number := v+1, s.Child(v, "nummod")
		if !s.Is(v, "NOUN") || !l.Set("made").Has(s.Lower[v]) || s.Words[c].Head != v || !l.Set("captive").Word(s, c) || number < 0 || number > v || s.Between(number, v, "NOUN", "PROPN", "VERB", "PUNCT") {
			continue
		}
		who := number
		if others := s.Child(v, "amod"); others > number && others < v {
			who = others
		}
		s.Rehang(func() {
			w := &s.Words[v]
			w.UPOS, w.Feats = "VERB", "Tense=Past|VerbForm=Part|Voice=Pass"
			s.Words[c].Rel = "xcomp"
			s.Hang(who, v, "nsubj:pass")
			if who != number {
				s.Words[number].Head = who
			}
			if up := w.Head; up >= 0 && s.Rel(v) == "conj" && s.Child(v, "obl:agent") < 0 {
				for _, k := range s.Children(up, "obl:agent") {
					if k > v {
						s.Words[k].Head = v
					}
				}
			}
		})
	}
}

// TollEstablished makes the noun for a toll what its sentence says, where the parser took
// the participle behind it for the verb: « Huit morts : tel est le bilan, [établi] jeudi par
// l'hôpital, du bombardement qui a frappé la ville ».
func TollEstablished(l *tree.Language, s *syntax.Sentence) {
	v := s.Root()
	n := v - 2
	if n < 1 || !s.Is(v, "VERB") || s.Lower[v-1] != "," || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux", "aux:pass") >= 0 || !s.Is(n, "NOUN") || !l.Set("toll-word").Word(s, n) {
		return
	}
	s.Rehang(func() {
		s.Hang(n, -1, "root")
		s.Hang(v, n, "acl")
		for _, k := range s.Kids[v] {
			switch first := s.Leftmost(k); {
			case k == n || k > v && (s.Lower[first] != "," || s.Child(k, "case") < 0):
			case k > v:
				s.Hang(k, n, "nmod")
			default:
				s.Words[k].Head = n
			}
		}
	})
}
