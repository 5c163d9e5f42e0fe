package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// VerbAsAdjective makes a verb of the past form between a noun and a number or an article
// that the parser took for an adjective of the phrase behind it: "Troops defused two
// explosive devices". No adjective stands before a number.
func VerbAsAdjective(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if !s.Is(v, "ADJ") || s.Rel(v) != "amod" || o <= v+1 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != o || s.Words[o].Head >= 0 || len(s.Kids[v]) > 0 || s.Words[n].Feat("Number") == "Sing" && !l.Set("always-plural").Word(s, n) {
			continue
		}
		if k := s.Child(o, "nummod", "det"); k != v+1 {
			continue
		}
		verb := l.Forms[s.Lower[v]].Verb
		if verb == "" {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePast)
			s.Lemma[v] = verb
			s.Words[v].Lemma = verb
			s.Hang(v, -1, "root")
			s.Hang(o, v, "obj")
			s.Hang(n, v, "nsubj")
			for k := range s.Words {
				if s.Words[k].Head == o && k < n {
					s.Words[k].Head = n
				}
			}
		})
	}
}

// AdjectiveWithObject makes a verb of a past tense that the tagger took for an adjective though it has
// an object, and its subject of the persons right before it: "one guard [sustained] a gunshot wound",
// "a bomb [disabled] a lorry".
func AdjectiveWithObject(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		if form := l.Forms[s.Lower[v]]; !s.Is(v, "ADJ") || form.Verb == "" || s.Child(v, "obj") < v || s.Child(v, "cop", "aux", "aux:pass") >= 0 {
			continue
		}
		k := s.Child(v, "nsubj")
		if k < 0 {
			if k = s.Child(v, "obl:unmarked"); k != v-1 || !s.Is(k, "NOUN", "PROPN") || !tree.Person(l, s, k) {
				continue
			}
		}
		if k > v {
			continue
		}
		tree.MakeVerb(s, v, tree.FinitePast)
		s.Words[k].Rel, s.Lemma[v] = "nsubj", l.Forms[s.Lower[v]].Verb
	}
}

// PastAsAdjective makes the verb of a sentence that has none of a past form that the
// parser took for an adjective between its subject and its object: "Rebels harassed
// soldiers near Gao", "Guerrillas set two lorries on fire".
func PastAsAdjective(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, o := v-1, s.Words[v].Head
		if s.Rel(v) != "amod" || o < v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Feat("Number") != "Plur" && s.Words[n].Feat("Number") != "Ptan" || s.IsTimed(n) || s.Child(o, "det", "nsubj", "cop", "case") >= 0 && s.Child(o, "det", "nsubj", "cop", "case") < v {
			continue
		}
		lemma := l.Forms[s.Lower[v]].Verb
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
			s.Words[v].UPOS, s.Words[v].Feats = "VERB", tree.FinitePast
			s.Lemma[v] = lemma
			s.Hang(n, v, "nsubj")
			s.Hang(o, v, "obj")
		})
	}
}

// PerfectAsAdjective makes one verb of an auxiliary and the participle that the parser
// took for an adjective of its object: "the minister has blamed rebels for the murder".
func PerfectAsAdjective(l *tree.Language, s *syntax.Sentence) {
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
