package mend

import (
	"slices"

	"attest/coding/syntax"
)

// What is counted, as parsers that read from left to right hang it wrong.

// participleBeforeCounted makes a participle between a number and the noun that it
// counts part of the phrase, where the parser took the number for the object and the
// participle for the next verb: "arrested 14 wanted men", "freed 20 abducted pupils".
func participleBeforeCounted(_ *Language, s *syntax.Sentence) {
	for v := 2; v+1 < len(s.Words); v++ {
		n := v - 1
		verb, o := s.Words[n].Head, s.Child(v, "obj")
		if !s.Is(v, "VERB") || !s.PastForm(v) || !slices.Contains([]string{"conj", "xcomp", "ccomp"}, s.Rel(v)) || s.Words[v].Head != verb || !s.Is(n, "NUM") || s.Rel(n) != "obj" || verb < 0 || verb > n {
			continue
		}
		if o <= v || s.Leftmost(o) != v+1 || s.Child(v, "cc", "nsubj", "aux") >= 0 || s.Between(v, o, "DET", "NUM", "PUNCT") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[v] {
				if k > o {
					s.Words[k].Head = verb
				}
			}
			s.Hang(o, verb, "obj")
			s.Hang(n, o, "nummod")
			s.Hang(v, o, "amod")
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		})
	}
}

// gappedPassive makes a passive of a verb of harm whose subject is a number of people,
// joined with a passive before it whose auxiliary serves both: "16 soldiers were killed
// and nine others captured".
func gappedPassive(l *Language, s *syntax.Sentence) {
	g := l.Grammar
	for v := range s.Words {
		h, k := s.Words[v].Head, s.Child(v, "nsubj")
		if s.Rel(v) != "conj" || !s.Is(v, "VERB") || !s.PastForm(v) || h < 0 || h > v || k < h || k > v || s.Child(h, "aux:pass") < 0 || s.Child(v, "obj", "aux", "ccomp", "xcomp") >= 0 {
			continue
		}
		harm := g.Set("kill-word").Word(s, v) || g.Set("wound-word").Word(s, v) || g.Set("capture-word").Word(s, v)
		if counted := s.Is(k, "NUM") || s.Child(k, "nummod") >= 0 || g.Set("more").Word(s, k); !harm || !counted {
			continue
		}
		s.Words[k].Rel, s.Words[v].Feats = "nsubj:pass", "Tense=Past|VerbForm=Part|Voice=Pass"
	}
}

// agedSubject hangs what tells somebody's age on the person right before it, of whom it
// was parted as the subject: "one suspect aged 34 was arrested".
func agedSubject(l *Language, s *syntax.Sentence) {
	for a := 1; a+1 < len(s.Words); a++ {
		n, v := a-1, s.Words[a].Head
		parted := v > a && slices.Contains([]string{"nsubj", "obj", "obl"}, syntax.BaseRel(s.Rel(a)))
		if !l.Set("aged").Word(s, a) || !s.Is(a+1, "NUM") || !s.Is(n, "NOUN", "PROPN") || !parted && v != n {
			continue
		}
		s.Rehang(func() {
			if parted {
				s.Hang(n, v, s.Rel(a))
			}
			s.Hang(a, n, "acl")
			s.Words[a].UPOS = "VERB"
		})
	}
}

// harmedSubject gives a verb of suffering taken for a part of its object the subject
// right before it: "two soldiers sustained injuries when a grenade exploded".
func harmedSubject(l *Language, s *syntax.Sentence) {
	g := l.Grammar
	for w := 1; w+1 < len(s.Words); w++ {
		h, n := s.Words[w].Head, w-1
		if h <= w || h > w+3 || s.Between(w, h, "PUNCT", "VERB", "ADP") || s.Rel(w) != "amod" || !g.Set("support-undergo").Word(s, w) || g.Set("wound-word").At(s, h) == 0 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != w && s.Words[n].Head != h {
			continue
		}
		v := s.Words[h].Head
		if s.Words[n].Head == h && v >= 0 && syntax.BaseRel(s.Rel(h)) != "nsubj" || v >= 0 && (v < h || s.Child(v, "mark", "advmod") < h) {
			continue
		}
		s.Rehang(func() {
			if v < 0 {
				v = h
			}
			for _, k := range s.Kids[v] {
				if k != n && k != w && (k < w || v == h && k > h) {
					s.Words[k].Head = w
				}
			}
			makeVerb(s, w, finitePast)
			s.TakePlaceOf(w, v)
			s.Hang(n, w, "nsubj")
			if v != h {
				s.Hang(v, w, "advcl")
			}
			s.Hang(h, w, "obj")
		})
	}
}

// ofMembers hangs on "members" the name of their body that was hung on the noun which
// they are joined with: "between troops and members [of the Front]".
func ofMembers(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		h := s.Words[c].Head
		if s.Rel(c) != "conj" || !s.Is(c, "NOUN") || h < 0 || h > c || !l.Set("member").Word(s, c) || s.Child(c, "nmod") >= 0 {
			continue
		}
		for _, k := range s.Children(h, "nmod") {
			if from := s.Leftmost(k); from == c+1 && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
				s.Rehang(func() { s.Words[k].Head = c })
				break
			}
		}
	}
}

// countOfThem gives a noun between commas the number "of them" behind it, and the verb that
// noun for what the parser gave it the number: "the nuns, four of them, were led away".
func countOfThem(_ *Language, s *syntax.Sentence) {
	for k := 2; k+2 < len(s.Words); k++ {
		n, p, v := k-2, s.Child(k, "nmod"), s.Words[k].Head
		if !s.Is(k, "NUM") || s.Lower[k-1] != "," || p < k || !s.Is(p, "PRON") || s.Words[p].Feat("Person") != "3" || p+1 >= len(s.Words) || s.Lower[p+1] != "," || v < 0 || !s.Is(n, "NOUN", "PROPN", "INTJ") {
			continue
		}
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nsubj" && rel != "obj" || s.Words[n].Head != v {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Rel = s.Words[k].Rel
			s.Hang(k, n, "nummod")
			s.Words[n].UPOS, s.Words[n].Feats = "NOUN", "Number=Plur"
		})
	}
}

// numberInTwo makes one number of two that "and" joins, where the parser took them for
// two: "a hundred and seventy of the enemy lie dead".
func numberInTwo(l *Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		h := k - 2
		if !s.Is(k, "NUM") || !s.Is(h, "NUM") || s.Words[k].Head != h || s.Rel(k) != "conj" || s.Child(k, "cc") != k-1 || !l.Set("magnitude").Word(s, h) {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Kids[k] {
				s.Words[c].Head = h
			}
			s.Words[k].Rel = "flat"
		})
	}
}

// numberAsNoun makes a number of a word for hundreds or the like that the parser took for a noun
// described by those who are counted: « [Deux cents] volontaires ont attaqué ».
func numberAsNoun(l *Language, s *syntax.Sentence) {
	for w := 0; w+1 < len(s.Words); w++ {
		n := w + 1
		if !s.Is(w, "NOUN") || !l.Set("number-noun").Word(s, w) || !s.Is(n, "ADJ", "NOUN") || s.Words[n].Head != w || s.Child(n, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, w)
			s.Words[n].UPOS = "NOUN"
			for _, k := range s.Kids[w] {
				switch {
				case k == n:
				case s.Is(k, "NUM"):
					s.Hang(k, w, "flat")
				default:
					s.Words[k].Head = n
				}
			}
			s.Hang(w, n, "nummod")
			s.Words[w].UPOS = "NUM"
		})
	}
}
