package numbers

import (
	"slices"
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// AgedSubject hangs what tells somebody's age on the person right before it, of whom it
// was parted as the subject: "one suspect aged 34 was arrested".
func AgedSubject(l *tree.Language, s *syntax.Sentence) {
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

// NumberAsNoun makes a number of a word for hundreds or the like that the parser took for a noun
// described by those who are counted: « [Deux cents] volontaires ont attaqué ».
func NumberAsNoun(l *tree.Language, s *syntax.Sentence) {
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

// NumberInTwo makes one number of two that "and" joins, where the parser took them for
// two: "a hundred and seventy of the enemy lie dead".
func NumberInTwo(l *tree.Language, s *syntax.Sentence) {
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

// CountOfThem gives a noun between commas the number "of them" behind it, and the verb that
// noun for what the parser gave it the number: "the nuns, four of them, were led away".
func CountOfThem(_ *tree.Language, s *syntax.Sentence) {
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

// NumberedObject makes the object of an active verb that has none of what a number
// counts right behind it, where the parser took that for a circumstance: « a perdu trois
// hommes », "knocked out 14 of 17 drones". Times and measures are circumstances.
func NumberedObject(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if n := s.Child(k, "nmod"); n > k && syntax.BaseRel(s.Rel(k)) == "obl" && s.Preposition(k) == "" && s.Is(k, "NUM") && s.Is(v, "VERB") && s.Child(v, "obj", "aux:pass") < 0 && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) && !tree.Circumstance(l, s, n) {
			s.Words[k].Rel = "obj"
			continue
		}
		if s.Rel(k) != "obl" || !s.Is(k, "NOUN") || s.Child(k, "nummod") != k-1 || s.Preposition(k) != "" || v != k-2 || !s.Is(v, "VERB") || s.Child(v, "obj") >= 0 || s.IsPassive(v) {
			continue
		}
		if !tree.Circumstance(l, s, k) && !l.Set("no-passive").Word(s, v) {
			s.Words[k].Rel = "obj"
		}
	}
}

// NumberOfNext hangs a number on the plural or name right behind it, where the parser made
// both of them subjects of one verb, and joins the rest of the list to that: "[Three]
// Kalashnikovs, a launcher and 12 grenades were seized".
func NumberOfNext(_ *tree.Language, s *syntax.Sentence) {
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

// NumberedSubject hangs a number on the noun right after it where both were read
// as subjects: « Quatre religieuses ont été libérées ».
func NumberedSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		n := &s.Words[k+1]
		if !s.Is(k, "NUM") || syntax.BaseRel(s.Rel(k)) != "nsubj" || syntax.BaseRel(n.Rel) != "nsubj" || s.Words[k].Head != n.Head || n.Head == k || !s.Is(k+1, "NOUN", "ADJ") {
			continue
		}
		s.Rehang(func() {
			n.UPOS, n.Rel = "NOUN", s.Rel(k)
			s.Hang(k, k+1, "nummod")
		})
	}
}

// NumberBehindTime makes a number right behind a time the object of the verb that has none,
// where the parser hung it on the time: « ont libéré mercredi [quatorze] des otages ».
func NumberBehindTime(_ *tree.Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NUM") || o != n-1 || syntax.BaseRel(s.Rel(n)) != "nmod" && s.Rel(n) != "nummod" || !s.IsTimed(o) || s.IsTimed(n) || syntax.BaseRel(s.Rel(o)) != "obl" {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && s.Is(v, "VERB") && s.Child(v, "obj", "aux:pass") < 0 {
			s.Rehang(func() { s.Hang(n, v, "obj") })
		}
	}
}

// ParticipleBeforeCounted makes a participle between a number and the noun that it
// counts part of the phrase, where the parser took the number for the object and the
// participle for the next verb: "arrested 14 wanted men", "freed 20 abducted pupils".
func ParticipleBeforeCounted(_ *tree.Language, s *syntax.Sentence) {
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

// CountedAct makes a noun in the plural of what the parser took for a verb of one doer
// right behind a number of several: "counted 190 ambushes".
func CountedAct(_ *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, w := v-1, &s.Words[v]
		oneDoer := s.Is(v, "VERB") && w.Feat("VerbForm") == "Fin" && w.Feat("Number") == "Sing" && w.Feat("Tense") == "Pres" && strings.HasSuffix(s.Lower[v], "s")
		if !oneDoer || !s.Is(n, "NUM") || s.Lower[n] == "1" || isYear(s.Lower[n]) || s.Child(v, "obj", "aux", "ccomp", "cop") >= 0 {
			continue
		}
		top := n // the word whose place in the tree the noun takes
		if s.Words[n].Head == v {
			top = v
		}
		if top == v && syntax.BaseRel(w.Rel) == "acl" && w.Head >= 0 && w.Head == n-1 && s.Is(w.Head, "DET", "PRON") { // "some 190 ambushes were recorded"
			top = w.Head
		}
		if s.Words[top].Head < 0 && top != v {
			continue
		}
		s.Rehang(func() {
			w.UPOS, w.Feats = "NOUN", "Number=Plur"
			if top != v {
				w.Head, w.Rel = s.Words[top].Head, s.Words[top].Rel
			}
			if top != v && top != n {
				s.Hang(top, v, "det")
			}
			s.Hang(n, v, "nummod")
			for _, k := range s.Kids[n] {
				if k != v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// isYear reports whether a word is a number that can be a year: "in 2023 attacks fell".
func isYear(word string) bool {
	return len(word) == 4 && (strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20"))
}

// PluralBehindNumber makes a noun of a plural behind a number and a preposition that the
// parser took for a verb: "killed nine in three ambushes".
func PluralBehindNumber(_ *tree.Language, s *syntax.Sentence) {
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
