package verbs

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PastOfPhrase makes a past form before a name, which it was hung on as if it described it, or
// whose object that is, the verb of the sentence, where the parser took the present participle
// behind it for that: "an unknown armed group [attacked] Damol village, near Gorga, killing nine".
func PastOfPhrase(_ *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		g := w - 1
		if !s.Is(w, "VERB") || !s.PastForm(w) || !s.Is(g, "NOUN") || s.Child(w, "aux", "aux:pass", "obl:agent", "nsubj") >= 0 {
			continue
		}
		o, v := -1, -1
		switch h := s.Words[w].Head; {
		case s.Rel(w) == "amod" && h > w && s.Words[h].Head == g && s.Rel(h) == "nmod" && s.Child(h, "case") < 0 && s.Rel(g) == "nsubj":
			o, v = h, s.Words[g].Head
		case s.Rel(w) == "acl" && h == g && s.Rel(g) == "appos":
			o, v = s.Child(w, "obj"), s.Root()
		}
		if o < w || v < o || s.Words[v].Feat("VerbForm") == "Fin" || s.Words[v].Feat("Tense") == "Past" || s.Child(v, "aux", "mark") >= 0 || s.Lower[v-1] != "," || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(w, v)
			s.Words[w].Feats = tree.FinitePast
			for _, k := range slices.Concat(s.Kids[v], s.Kids[g]) {
				if s.Words[k].Head == v && k < v || s.Words[k].Head == g && k > w {
					s.Words[k].Head = w
				}
				if s.Words[k].Head == w && syntax.BaseRel(s.Rel(k)) == "nmod" {
					s.Words[k].Rel = "obl"
				}
			}
			s.Hang(v, w, "advcl")
			s.Hang(g, w, "nsubj")
			s.Hang(o, w, "obj")
		})
	}
}

// PastBeforeClause makes a past form with an object, which was hung on its subject, the verb of the
// sentence where the parser took for that the verb of a clause behind it: "Two gunmen [shot] and
// killed a man on Friday, as he was leaving his home".
func PastBeforeClause(_ *tree.Language, s *syntax.Sentence) {
	r := s.Root()
	if r < 0 || !s.Is(r, "VERB") {
		return
	}
	mark := s.Child(r, "mark")
	if mark < 2 || !s.Is(mark, "SCONJ") {
		return
	}
	for _, n := range s.Children(r, "nsubj") {
		w := s.Child(n, "acl")
		if n > mark || w < n || w > mark || !s.Is(w, "VERB") || !s.PastForm(w) || s.Child(w, "aux", "aux:pass", "obl:agent") >= 0 {
			continue
		}
		object := s.Child(w, "obj")
		if k := s.Child(w, "conj"); object < 0 && k > w {
			object = s.Child(k, "obj")
		}
		if object < w || object > mark {
			continue
		}
		s.Rehang(func() {
			for _, k := range slices.Concat(s.Kids[r], s.Kids[n]) {
				if k != n && k != w && (s.Words[k].Head == r && k < mark || s.Words[k].Head == n && k > w) {
					s.Words[k].Head = w
					if syntax.BaseRel(s.Rel(k)) == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
			}
			s.Hang(w, -1, "root")
			s.Words[w].Feats = tree.FinitePast
			s.Hang(n, w, "nsubj")
			s.Hang(r, w, "advcl")
		})
		return
	}
}

// PastBeforeNumber makes a participle behind "and" that was hung on a noun with its number behind
// the participle the verb that it is: "led to the death of nine people and [forced] hundreds of
// families to flee".
func PastBeforeNumber(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		n := s.Words[w].Head
		if !s.Is(w, "VERB") || !s.PastForm(w) || s.Rel(w) != "amod" || n <= w || !s.Is(w-1, "CCONJ") || s.Rel(n) != "conj" {
			continue
		}
		if k := s.Child(n, "nummod"); k < w && !l.Set("magnitude").Word(s, n) {
			continue
		}
		v := s.VerbAbove(s.Words[n].Head)
		if v < 0 || v > w {
			continue
		}
		s.Rehang(func() {
			s.Hang(w, v, "conj")
			s.Words[w].Feats = tree.FinitePast
			s.Hang(n, w, "obj")
			s.Words[w-1].Head = w
		})
	}
}

// PastBeforePast makes a verb of what the tagger took for a noun before "and" and a past
// tense, with the word before it as its first part: "men in a van shot and killed a
// mayor", "men riding a motorcycle shot and killed a mayor".
func PastBeforePast(l *tree.Language, s *syntax.Sentence) {
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
			tree.MakeVerb(s, i, tree.FinitePast)
			s.TakePlaceOf(i, subject)
			for _, k := range s.Kids[subject] {
				if k > i {
					s.Words[k].Head = i
				}
			}
			s.Hang(subject, i, "nsubj")
		})
		s.Lemma[i] = l.Forms[s.Lower[i]].Verb
	}
}

// PastBesideInfinitive hangs a past tense on the finite verb above, where the parser
// joined it with an infinitive, with which nothing finite can be joined: "ordered the
// men to get off and shot five".
func PastBesideInfinitive(_ *tree.Language, s *syntax.Sentence) {
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

// DoerBeforePast makes verbs of two pasts of which the tagger took the first for the noun that a
// doer describes: "[A gunman] shot and killed two guards".
func DoerBeforePast(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+2 < len(s.Words); i++ {
		n, v := i-1, i+2
		if !s.Is(i, "NOUN") || !l.Set("noun-like-past").Has(s.Lower[i]) || !s.Is(i+1, "CCONJ") || s.Rel(v) != "conj" || s.Words[v].Head != i || s.Words[v].Feat("Tense") != "Past" {
			continue
		}
		if s.Words[n].Head != i || s.Rel(n) != "compound" || !s.Is(n, "NOUN") || !l.IsPerson(s.Words[n]) {
			continue
		}
		s.Rehang(func() {
			top := s.Words[i].Head
			tree.MakeVerb(s, i, tree.FinitePast)
			s.Lemma[i] = l.Forms[s.Lower[i]].Verb
			if top >= 0 && l.Set("say").At(s, top) > 0 { // "A gunman shot and killed …, the army said"
				s.Words[i].Rel = "ccomp"
			}
			for _, k := range s.Kids[i] {
				switch {
				case k < n:
					s.Words[k].Head = n
				case s.Rel(k) == "acl" && s.Child(k, "mark") >= 0:
					s.Words[k].Rel = "advcl"
				}
			}
			s.Words[n].Rel = "nsubj"
		})
	}
}

// SustainedInjuries makes a clause of persons and their injuries that the parser read
// as one phrase: "two died and [six sustained] injuries when a blast …".
func SustainedInjuries(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for h := range s.Words {
		if s.Rel(h) != "conj" || !s.Is(h, "NOUN") || g.Set("wound-word").At(s, h) == 0 || s.Child(h, "case", "det") >= 0 {
			continue
		}
		n, w := s.Child(h, "nummod"), s.Child(h, "amod")
		if n < 0 || w < n || w > h || !g.Set("support-undergo").Word(s, w) {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == h && (k > h || k < n) {
					s.Words[k].Head = w
				}
			}
			tree.MakeVerb(s, w, tree.FinitePast)
			s.Hang(w, s.ClauseOf(s.Words[h].Head), "conj")
			s.Hang(n, w, "nsubj")
			s.Hang(h, w, "obj")
		})
	}
}

// PastAsNoun makes a verb of a word whose past is its base form and that the tagger took for a
// noun, where an object with its article follows: "The attack [cost] the lives of two men".
func PastAsNoun(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Child(v, "obj")
		if !s.Is(v, "NOUN") || !l.Set("same-past").Has(s.Lower[v]) || s.Words[v].Head >= 0 || o <= v || s.Child(o, "det", "nummod", "nmod:poss") != v+1 || !s.Is(n, "NOUN") || s.Words[n].Head != v {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePast)
			for _, k := range s.Kids[v] {
				switch {
				case k < n && !s.Is(k, "PUNCT"):
					s.Words[k].Head = n
				case k > o && syntax.BaseRel(s.Rel(k)) == "nmod":
					s.Words[k].Head = o
				}
			}
			s.Words[n].Rel = "nsubj"
		})
	}
}
