package numbers

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// DiedOfThem hangs on the number before them those who were hurt and of whom some died, where the
// parser took them to describe the verb: "One of the [injured] died in hospital".
func DiedOfThem(l *tree.Language, s *syntax.Sentence) {
	for w := 3; w+1 < len(s.Words); w++ {
		v, n := s.Words[w].Head, w-3
		if v != w+1 || s.Rel(w) != "amod" || !s.Is(v, "VERB") || !l.Set("wound-word").Word(s, w) || !s.Is(w-1, "DET") || !s.Is(w-2, "ADP") || s.Words[w-1].Head != v || s.Words[w-2].Head != v || s.Words[n].Head != v {
			continue
		}
		s.Rehang(func() {
			s.Hang(w, n, "nmod")
			s.Words[w].UPOS = "NOUN"
			s.Words[w-1].Head, s.Words[w-2].Head = w, w
		})
	}
}

// PartitivePronoun makes the number the head of « quatre d'entre eux », "four of
// them", where the parser hung it on the pronoun and left the verb without an
// object.
func PartitivePronoun(l *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		n, v := s.Child(p, "nummod"), s.Words[p].Head
		if !s.Is(p, "PRON") || n < 0 || n > p || v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(p)) != "obl" {
			continue
		}
		cases := s.Children(p, "case")
		if len(cases) == 0 || cases[0] < n || !slices.ContainsFunc(cases, func(c int) bool { return l.Set("genitive-preposition").Word(s, c) }) {
			continue
		}
		rel := "obj"
		switch {
		case s.IsPassive(v) && n < v:
			rel = "nsubj:pass"
		case n < v:
			rel = "nsubj"
		}
		if s.Child(v, rel) >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, rel)
			s.Hang(p, n, "nmod")
		})
	}
}

// OneOfPronoun makes "one" the subject of « l'une d'elles a été tuée », where the parser took the
// pronoun behind it for that.
func OneOfPronoun(l *tree.Language, s *syntax.Sentence) {
	for one := 0; one+3 < len(s.Words); one++ {
		p := one + 2
		if !l.Set("single").Word(s, one) || !l.Set("genitive-preposition").Word(s, one+1) {
			continue
		}
		if s.Is(p, "ADP") { // « l'un d'entre eux »
			p++
		}
		v := s.Words[p].Head
		if !s.Is(p, "PRON") || s.Words[p].Feat("Number") != "Plur" || v <= p || syntax.BaseRel(s.Rel(p)) != "nsubj" || s.Words[one].Head < p {
			continue
		}
		s.Rehang(func() {
			s.Hang(one, v, s.Rel(p))
			s.Words[one].UPOS = "PRON"
			s.Hang(p, one, "nmod")
			for k := max(0, one-1); k < p; k++ {
				switch {
				case k < one && s.Is(k, "DET"):
					s.Hang(k, one, "det")
				case k > one:
					s.Hang(k, p, "case")
				}
			}
		})
	}
}

// OfThemBeforeAuxiliary reads « en » before an auxiliary as the pronoun that it is there,
// and the bare number behind the participle as its object: « affirme en avoir abattu 38 ».
func OfThemBeforeAuxiliary(l *tree.Language, s *syntax.Sentence) {
	for p := 0; p+1 < len(s.Words); p++ {
		v := s.Words[p+1].Head
		if !s.Is(p, "ADP") || !l.Set("of-them").Word(s, p) || !s.Is(p+1, "AUX") || v <= p || s.Words[p].Head != v || !s.Is(v, "VERB") || s.Words[v].Feat("Tense") != "Past" {
			continue
		}
		s.Words[p].UPOS, s.Words[p].Rel = "PRON", "iobj"
		if n := v + 1; n < len(s.Words) && s.Is(n, "NUM") && s.Words[n].Head == v && s.Child(v, "obj") < 0 {
			s.Words[n].Rel = "obj"
		}
	}
}

// NumberBeforePartitive gives a number its own phrase where the parser counted with it the
// noun of the next: « tué neuf d'entre eux près de la frontière ».
func NumberBeforePartitive(l *tree.Language, s *syntax.Sentence) {
	g := l.Set("genitive-preposition")
	for n := 0; n+2 < len(s.Words); n++ {
		x := s.Words[n].Head
		if !s.Is(n, "NUM") || s.Rel(n) != "nummod" || x < n || !g.Word(s, n+1) {
			continue
		}
		p := n + 2
		for p < x && s.Is(p, "ADP") {
			p++
		}
		v := s.Words[x].Head
		if c := s.Words[p].Head; p < x && s.Is(p, "DET") && c > p && c < x && s.Words[c].Head == n && s.Rel(c) == "nmod" && v >= 0 && v < n && s.Is(v, "VERB") { // « tué trois de ses combattants lundi »
			s.Rehang(func() {
				s.Hang(n, v, s.Rel(x))
				s.Hang(x, v, "obl")
			})
			continue
		}
		if p >= x || !s.Is(p, "PRON") || s.Words[p].Feat("Number") != "Plur" || v < 0 || !s.Is(v, "VERB") || v > n {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, s.Rel(x))
			s.Hang(p, n, "nmod")
			s.Hang(x, v, "obl")
		})
	}
}

// NumberUnderNoun counts with a number those behind it, where the parser hung it on a noun under a
// preposition and them on it: « la mort de [deux] de ses combattants ».
func NumberUnderNoun(l *tree.Language, s *syntax.Sentence) {
	g := l.Set("genitive-preposition")
	for n := range s.Words {
		x, up, c := s.Child(n, "nmod"), s.Words[n].Head, s.Child(n, "case")
		if !s.Is(n, "NUM") || s.Rel(n) != "nmod" || up < 0 || up > n || !s.Is(up, "NOUN") || c != n-1 || !g.HasPrep(s.Preposition(n)) || x < n || !s.Is(x, "NOUN") || !g.HasPrep(s.Preposition(x)) || s.Child(x, "det") < n {
			continue
		}
		s.Rehang(func() {
			s.Hang(x, up, "nmod")
			s.Hang(n, x, "nummod")
			s.Words[c].Head = x
		})
	}
}

// SubjectBehindDawn gives a plural verb without a subject the plural right before it, which the
// parser hung on the noun before it: « à l'aube [des rebelles] ont attaqué ».
func SubjectBehindDawn(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		t := s.Words[k].Head
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || s.Words[k].Feat("Number") != "Plur" || t < 0 || t > k || s.Words[t].Feat("Number") != "Sing" {
			continue
		}
		c := s.Child(k, "case")
		if c != t+1 || !l.Set("partitive").Has(s.SurfaceAt(c)) {
			continue
		}
		top := t
		for up := s.Words[top].Head; up >= 0 && up < top && s.Is(up, "NOUN"); up = s.Words[top].Head {
			top = up
		}
		v := s.Words[top].Head
		_, last := s.Subtree(k)
		if v <= last || !s.Is(v, "VERB") || s.VerbStart(v) != last+1 || !s.PluralVerb(v) || s.Rel(v) == "conj" {
			continue
		}
		if n := s.Child(v, "nsubj", "nsubj:pass", "csubj"); n >= 0 && (n != top || s.Words[top].Feat("Number") != "Sing" || s.Child(top, "conj") >= 0) {
			continue
		}
		s.Rehang(func() {
			s.Words[top].Rel = "obl"
			s.Hang(k, v, "nsubj")
			s.Words[c].Rel = "det"
			if s.IsPassive(v) {
				s.Words[k].Rel = "nsubj:pass"
			}
		})
	}
}

// PartitiveSubject makes the subject of a passive what the parser hung on it by the "of" of
// an indefinite amount: « du matériel a été emporté », « de l'argent a été volé ».
func PartitiveSubject(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.Rel(k) != "obl" || !s.Is(k, "NOUN") || v < k || !s.IsPassive(v) || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		of, end := s.Leftmost(k), s.VerbStart(v)-1
		if !s.Is(of, "ADP") || !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) || !s.Is(of+1, "DET") || s.Words[of+1].Head != k || of > 0 && !s.Is(of-1, "PUNCT", "SCONJ", "CCONJ", "ADV") {
			continue
		}
		if _, last := s.NounPhrase(k); last != end {
			continue
		}
		s.Rehang(func() { s.Words[k].Rel = "nsubj:pass" })
	}
}

// NumberBeforeCase makes the object of a verb a number that stands before the preposition
// of the noun it was hung on: « en ont passé vingt-trois par les armes ».
func NumberBeforeCase(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		c := -1
		if n >= 0 {
			c = s.Child(n, "case")
		}
		if !s.Is(k, "NUM") || s.Rel(k) != "nummod" || c <= k || c > n {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v != k-1 || !s.Is(v, "VERB") || s.IsPassive(v) || !partitiveBefore(s, v) {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			if s.Rel(n) == "obj" {
				s.Words[n].Rel = "obl"
			}
		})
	}
}

// partitiveBefore reports whether a verb has a pronoun before it that has neither number nor
// person, so that it stands for those of whom the verb counts some: « en ont tué six ».
func partitiveBefore(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Kids[v], func(p int) bool {
		w := s.Words[p]
		return p < v && s.Is(p, "PRON") && w.Feat("Number") == "" && w.Feat("Reflex") == "" && w.Feat("PronType") != "Rel"
	})
}
