package nouns

import (
	"strings"
	"unicode"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// CorrectForms gives the words of a sentence the lemmas of the table.
func CorrectForms(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		if determined(s, i) {
			s.Words[i].UPOS = "NOUN"
		}
		f, ok := l.Forms[s.Lower[i]]
		if !ok || f.Finite && !s.Is(i, "VERB", "AUX") { // « un violent combat »
			continue
		}
		switch s.Words[i].UPOS {
		case "VERB", "AUX", "ADJ":
			if f.Noun != "" && f.Verb == "" && tree.NounBeforeVerb(s, i) {
				s.Lemma[i] = f.Noun
				continue
			}
			if f.Noun != "" && standsAsNoun(s, i) {
				s.Words[i].UPOS, s.Lemma[i] = "NOUN", f.Noun
				continue
			}
			if f.Verb != "" {
				s.Lemma[i] = f.Verb
			}
			if f.Sure {
				freeVerb(s, i)
			}
			if f.Finite && (s.Words[i].Feat("VerbForm") == "Part" || s.Words[i].Feat("Tense") == "Fut") {
				s.Words[i].Feats = tree.FinitePresent // « le groupe dément »
			}
			if f.Participle && s.Words[i].Feat("VerbForm") == "Fin" {
				s.Words[i].Feats = "Tense=Past|VerbForm=Part"
			}
		case "NOUN":
			if f.Noun != "" {
				s.Lemma[i] = f.Noun
			}
			if f.Sure && s.Child(i, "nsubj") >= 0 && s.Child(i, "cop") < 0 && s.Child(i, "case") < 0 {
				predicate(s, i, f.Verb)
				continue
			}
			switch {
			case f.Verb != "" && afterPlural(s, i, f.Sure):
				s.Words[i].UPOS, s.Lemma[i] = "VERB", f.Verb
				raiseOver(s, i)
			case f.Verb != "" && s.Child(i, "aux") >= 0:
				s.Words[i].UPOS, s.Lemma[i] = "VERB", f.Verb
				verbAfterAll(s, i)
			}
		case "PROPN", "X":
			switch {
			case s.Capital(i) && s.Child(i, "flat") == i+1: // "the [Allied] Democratic Front"
			case f.Sure && i > 0:
				s.Words[i].UPOS, s.Lemma[i] = "VERB", f.Verb
				raise(s, i)
			case f.Noun != "":
				s.Lemma[i] = f.Noun
			}
		}
	}
}

// determined reports whether a finite verb has a possessive right before it, which no
// verb has: « ont atteint leurs cibles ».
func determined(s *syntax.Sentence, i int) bool {
	return i > 0 && s.Is(i, "VERB") && s.Words[i].Feat("VerbForm") == "Fin" && s.Is(i-1, "DET") && s.Words[i-1].Feat("Poss") == "Yes"
}

// standsAsNoun reports whether a word is a finite verb that the parser itself gave the place of a
// noun: "coalition airstrikes hit a convoy".
func standsAsNoun(s *syntax.Sentence, i int) bool {
	if s.Words[i].Feat("VerbForm") != "Fin" {
		return false
	}
	switch syntax.BaseRel(s.Rel(i)) {
	case "nsubj", "obj", "obl", "nmod":
		return s.Child(i, "compound", "amod", "det", "nummod") >= 0
	}
	return false
}

// freeVerb makes a past form that was parsed as an adjective of its object the
// verb of the clause: "the president blamed rebels" read as a noun with an
// object, which no noun has.
func freeVerb(s *syntax.Sentence, v int) {
	o := s.Words[v].Head
	if s.Rel(v) != "amod" || o < v || s.Rel(o) != "obj" {
		return
	}
	n := s.Words[o].Head
	if n < 0 || n > v || !s.Is(n, "NOUN", "PROPN", "PRON") {
		return
	}
	s.Rehang(func() {
		s.Words[v].UPOS = "VERB"
		s.TakePlaceOf(v, n)
		s.Hang(n, v, "nsubj")
		s.Words[o].Head = v
		for i := v + 1; i < len(s.Words); i++ {
			if w := &s.Words[i]; w.Head == n {
				w.Head = v
				if w.Rel == "nmod" {
					w.Rel = "obl"
				}
			}
		}
	})
}

// predicate makes a noun with a subject and no copula, which no sentence has, the
// verb that its form is: "a blast tore through a block".
func predicate(s *syntax.Sentence, v int, lemma string) {
	s.Words[v].UPOS, s.Words[v].Feats, s.Lemma[v] = "VERB", "Tense=Past|VerbForm=Fin", lemma
	for _, k := range s.Kids[v] {
		if k > v && syntax.BaseRel(s.Rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// afterPlural reports whether a word is a form that can be a verb's and was read as a noun, though
// it stands between a plural, which seldom describes a noun, and another
// phrase: "armed men shot and killed", "rebels attack a village". A form that is
// a verb's alone may stand behind a singular with its article, and have a name or a
// preposition behind it: "the ministry denies that", "an explosion tore through".
func afterPlural(s *syntax.Sentence, i int, sure bool) bool {
	k := s.Child(i, "compound")
	if k < 0 || k != i-1 || i+1 >= len(s.Words) || s.Child(i, "case") >= 0 || !sure && s.Child(i, "det") >= 0 {
		return false
	}
	if n := s.Words[k].Feat("Number"); n != "Plur" && n != "Ptan" && !sure {
		return false
	}
	return s.Is(i+1, "DET", "NUM") || sure && s.Is(i+1, "PROPN", "ADP", "ADJ", "PRON", "SCONJ") || s.Is(i+1, "CCONJ") && i+2 < len(s.Words) && s.Is(i+2, "VERB")
}

// raiseOver makes a word the verb of the noun phrase that it was read as: the
// noun before it is its subject, what followed are its objects.
func raiseOver(s *syntax.Sentence, v int) {
	subject := v - 1
	s.Rehang(func() {
		s.Words[subject].Rel = "nsubj"
		if h := s.Words[v].Head; h >= 0 && h < v && s.Is(h, "SCONJ", "ADV") { // "when a blast tore through a market", read as the phrase of "when"
			s.Hang(v, s.Words[h].Head, "advcl")
			s.Hang(h, v, "mark")
		}
		for i := range s.Words {
			w := &s.Words[i]
			if w.Head != v || i == subject {
				continue
			}
			switch {
			case i < subject && w.Rel != "punct":
				w.Head = subject
			case i > v && (w.Rel == "appos" || w.Rel == "flat" || syntax.BaseRel(w.Rel) == "nmod" && s.Preposition(i) == ""):
				w.Rel = "obj"
			case i > v && syntax.BaseRel(w.Rel) == "nmod":
				w.Rel = "obl"
			case i > v+1 && w.Rel == "acl:relcl" && s.Words[v+1].Head == i && s.Is(v+1, "PRON", "SCONJ"): // "denies that …"
				w.Rel, s.Words[v+1].Rel, s.Words[v+1].UPOS = "ccomp", "mark", "SCONJ"
			}
		}
	})
}

// verbAfterAll makes a noun with an auxiliary, which no noun has, the participle
// that it is: « des cases sont parties en fumée ».
func verbAfterAll(s *syntax.Sentence, v int) {
	s.Words[v].Feats = "Tense=Past|VerbForm=Part"
	for _, k := range s.Kids[v] {
		if syntax.BaseRel(s.Rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// raise makes a word that was parsed as part of a name the verb that it is:
// the noun it hung on becomes its subject, what followed becomes its object
// and its phrases.
func raise(s *syntax.Sentence, v int) {
	n := s.Words[v].Head
	if n < 0 || n > v {
		return
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, n)
		s.Hang(n, v, "nsubj")
		for i := v + 1; i < len(s.Words); i++ {
			w := &s.Words[i]
			switch {
			case w.Head == v && (w.Rel == "flat" || w.Rel == "compound" || w.Rel == "appos"):
				w.Rel = "obj"
			case w.Head == n && (syntax.BaseRel(w.Rel) == "nmod" || w.Rel == "appos"):
				w.Head, w.Rel = v, "obl"
			case w.Head == n:
				w.Head = v
			}
		}
	})
}

// OnceSuch gives a noun that says what somebody was once the lemma of what that is: the lemma of
// « ex-commandant » is « commandant ».
func OnceSuch(l *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		prefix, noun, ok := strings.Cut(s.Lemma[i], "-")
		if ok && noun != "" && s.Is(i, "NOUN") && l.Set("former-prefix").Has(prefix) {
			s.Words[i].Lemma, s.Lemma[i] = noun, noun
		}
	}
}

// MarksAsWords makes punctuation of a mark that the tagger took for a word, and gives what
// hung on it to what it hung on: in “Dimanche, des hommes ont attaqué …” nobody is called “.
func MarksAsWords(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		h := s.Words[k].Head
		if h < 0 || s.Is(k, "PUNCT", "SYM") || strings.ContainsFunc(s.Words[k].Form, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) }) {
			continue
		}
		s.Rehang(func() {
			for _, c := range s.Kids[k] {
				s.Words[c].Head = h
				if s.Is(c, "NOUN", "PROPN") && s.Is(h, "VERB") {
					s.Words[c].Rel = "obl"
				}
			}
			s.Words[k].UPOS, s.Words[k].Rel, s.Words[k].Feats = "PUNCT", "punct", ""
		})
	}
}
