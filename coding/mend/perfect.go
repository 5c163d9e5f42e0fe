package mend

import (
	"slices"
	"strings"

	"attest/coding/syntax"
)

// perfectAsAdjective makes one verb of an auxiliary and the participle that the parser
// took for an adjective of its object: "the minister has blamed rebels for the murder".
func perfectAsAdjective(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.Is(v, "VERB", "ADJ") || s.Rel(v) != "amod" || h < v || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Leftmost(h) != v {
			continue
		}
		aux := v - 1
		if s.Is(aux, "ADV") && aux > 0 {
			aux--
		}
		if s.Words[h].Head != aux || s.Rel(h) != "obj" || !l.Set("have").Word(s, aux) || s.Child(aux, "nsubj") < 0 || s.Words[aux].Feat("VerbForm") != "Fin" {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == aux {
					s.Words[k].Head = v
				}
			}
			s.TakePlaceOf(v, aux)
			s.Words[v].UPOS = "VERB"
			s.Words[h].Head = v
			s.Hang(aux, v, "aux")
			s.Words[aux].UPOS = "AUX"
		})
	}
}

// activePerfect takes back the passive that the tagger saw in a participle behind "have",
// which is active without "been": « le Hamas avait de son côté lancé des roquettes »; and
// makes the object of what stands bare behind it: « a de son côté bombardé [Sderot] ».
func activePerfect(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		aux := s.Child(v, "aux")
		if s.Words[v].Feat("Voice") != "Pass" || aux < 0 || !l.Set("have").Word(s, aux) || s.Child(v, "aux:pass") >= 0 || s.Is(v-1, "AUX") && v-1 != aux || slices.ContainsFunc(s.Kids[v], func(k int) bool { return l.Set("be").Word(s, k) }) {
			continue
		}
		s.Words[v].Feats = strings.TrimSuffix(s.Words[v].Feats, "|Voice=Pass")
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		for _, k := range subjects {
			s.Words[k].Rel = "nsubj"
		}
		if len(subjects) == 2 && subjects[0] < v && subjects[1] > v && s.Child(v, "obj") < 0 && !s.Between(v, subjects[1], "PUNCT", "VERB") {
			s.Words[subjects[1]].Rel = "obj"
		}
	}
}

// pastAsAdjective makes the verb of a sentence that has none of a past form that the
// parser took for an adjective between its subject and its object: "Rebels harassed
// soldiers near Gao", "Guerrillas set two lorries on fire".
func pastAsAdjective(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if s.Rel(v) != "amod" || o < v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Feat("Number") != "Plur" && s.Words[n].Feat("Number") != "Ptan" || s.IsTimed(n) || s.Child(o, "det", "nsubj", "cop", "case") >= 0 && s.Child(o, "det", "nsubj", "cop", "case") < v {
			continue
		}
		lemma := l.forms[s.Lower[v]].verb
		if s.Is(v, "VERB") && s.PastForm(v) || l.Set("same-past").Word(s, v) {
			lemma = s.Lemma[v]
		}
		first := s.Words[o].Head < 0 && s.Words[n].Head == o && s.Rel(n) == "compound"
		second := s.Words[n].Head < 0 && s.Words[o].Head == n && s.Preposition(o) == "" && (s.Rel(o) == "obj" || s.Rel(o) == "nmod")
		if lemma == "" || !first && !second {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				switch h := s.Words[k].Head; {
				case k == v || k == n || k == o:
				case h == o && k < v:
					s.Words[k].Head = n
				case h == n && k > v, h == o && s.Is(k, "PUNCT") && k > o:
					s.Words[k].Head = v
				}
			}
			s.Hang(v, -1, "root")
			s.Words[v].UPOS, s.Words[v].Feats = "VERB", finitePast
			s.Lemma[v] = lemma
			s.Hang(n, v, "nsubj")
			s.Hang(o, v, "obj")
		})
	}
}

// perfectApart joins an auxiliary with its participle where the parser hung the participle on
// a circumstance between them: « des inconnus [ont] dans la nuit de dimanche [enlevé] le
// maire », « l'armée [a] dans la foulée [abattu] deux rebelles ».
func perfectApart(l *Language, s *syntax.Sentence) {
	for v := 3; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Rel(v) != "acl" || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass", "obl:agent") >= 0 {
			continue
		}
		p := haveBefore(l, s, v)
		if p < 1 {
			continue
		}
		if perfectOfGerund(s, v, p) || !s.Within(v, p) {
			continue
		}
		n := s.Words[p].Head
		subject := s.Child(p, "nsubj")
		lost := subject < 0 && n >= 0 && n < p && !s.Between(n, p, "PRON", "PUNCT") && (s.Rel(p) == "acl:relcl" || n == p-1 && s.Is(n, "NOUN", "PROPN") && s.Child(n, "case") < 0)
		if subject > p || subject < 0 && !lost {
			continue
		}
		s.Rehang(func() {
			top := p
			if lost {
				top = n
			}
			s.TakePlaceOf(v, top)
			for _, k := range s.Kids[p] {
				s.Words[k].Head = v
			}
			if lost {
				s.Hang(n, v, "nsubj")
				for _, k := range s.Kids[n] {
					if k > p {
						s.Words[k].Head = v
					}
				}
			}
			s.Hang(p, v, "aux")
			s.Words[p].UPOS = "AUX"
		})
	}
}

// perfectOfGerund gives an auxiliary and what stands before it to a participle, where the parser
// gave them to the gerund behind: « des soldats [ont], selon l'évêque, [brûlé] le village, tuant
// six personnes ».
func perfectOfGerund(s *syntax.Sentence, v, p int) bool {
	g := s.Words[p].Head
	if g < v || s.Rel(p) != "aux" || s.Words[g].Feat("VerbForm") == "Fin" || s.Words[g].Feat("Tense") != "Pres" || !s.Within(v, g) {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(v, g)
		s.Hang(g, v, "advcl")
		for _, k := range s.Kids[g] {
			if k < v {
				s.Words[k].Head = v
			}
		}
	})
	return true
}

// haveBefore returns the finite "have" before a participle, with nothing but a circumstance
// between them, or -1.
func haveBefore(l *Language, s *syntax.Sentence, v int) int {
	const longest = 9
	for p := v - 2; p > 0 && p >= v-longest; p-- {
		switch {
		case s.Is(p, "VERB", "AUX"):
			open := s.Is(p+1, "ADP", "ADV") || s.Lower[p+1] == "," && s.Is(p+2, "ADP", "ADV")
			if l.Set("have").Word(s, p) && s.Words[p].Feat("VerbForm") == "Fin" && open && s.Child(p, "obj") < 0 {
				return p
			}
			return -1
		case s.Is(p, "PRON", "SCONJ", "CCONJ"):
			return -1
		}
	}
	return -1
}

// auxiliaryApart makes an auxiliary of what the parser took for the verb of having, where the
// participle of being stands apart from it: « [a] de nouveau [été] la cible de tirs ».
func auxiliaryApart(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" {
			continue
		}
		for _, n := range s.Children(v, "obj", "xcomp", "advcl", "obl") {
			c := s.Child(n, "cop")
			if c < v || c > n || s.Words[c].Feat("VerbForm") != "Part" || s.Child(n, "aux", "nsubj", "mark") >= 0 {
				continue
			}
			s.Rehang(func() {
				takePlaceOf(s, n, v)
				s.Hang(v, n, "aux")
				s.Words[v].UPOS = "AUX"
			})
			break
		}
	}
}

// dayAsPredicate makes what stands behind a day the predicate, where the parser took the day for
// it: « a été mardi [la cible] de tirs ».
func dayAsPredicate(_ *Language, s *syntax.Sentence) {
	for t := range s.Words {
		if !s.IsTimed(t) || !s.Is(t, "NOUN", "PROPN") || s.Child(t, "cop") < 0 || s.Child(t, "cop") > t || s.Child(t, "det", "case") >= 0 {
			continue
		}
		for _, n := range s.Children(t, "nmod", "appos", "obj") {
			if n > t && s.Leftmost(n) == t+1 && s.Child(n, "det") == t+1 && s.Child(n, "case") < 0 {
				s.Rehang(func() {
					takePlaceOf(s, n, t)
					s.Hang(t, n, "obl")
				})
				break
			}
		}
	}
}

// takePlaceOf hangs a word where its head hangs, with whatever else hung on that.
func takePlaceOf(s *syntax.Sentence, n, head int) {
	s.TakePlaceOf(n, head)
	for k := range s.Words {
		if s.Words[k].Head == head && k != n {
			s.Words[k].Head = n
		}
	}
}
