package nouns

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// BlowsAsVerb makes a noun of a plural for blows that the parser took for the verb of the nation
// before it, and a verb of what is behind it: "U.S. [strikes] [hit] Hodeidah".
func BlowsAsVerb(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v+2 < len(s.Words); v++ {
		n, hit := v-1, v+1
		noun, plural := strings.CutSuffix(s.Lower[v], "s")
		if !plural || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "aux") >= 0 || s.Rel(n) != "nsubj" || s.Words[n].Head != v || !s.Is(n, "PROPN") || !l.TellsAct(noun) {
			continue
		}
		if !l.Set("same-past").Has(s.Lower[hit]) || s.Words[hit].Head != v || s.Rel(hit) != "obj" && s.Rel(hit) != "xcomp" {
			continue
		}
		struck := s.Child(hit, "obj")
		if objects := s.Children(v, "obj"); struck < 0 && len(objects) == 2 {
			struck = objects[1]
		}
		if struck <= hit {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, hit, tree.FinitePast)
			for _, k := range s.Kids[v] {
				s.Words[k].Head = hit
			}
			s.TakePlaceOf(hit, v)
			s.Words[v].UPOS, s.Words[v].Feats, s.Words[v].Lemma = "NOUN", "Number=Plur", noun
			s.Lemma[v] = noun
			s.Hang(v, hit, "nsubj")
			s.Hang(n, v, "compound")
			s.Hang(struck, hit, "obj")
		})
	}
}

// FightingRages makes a noun of fighting, which the parser took for a participle, the subject of the
// verb behind it: "as [fighting raged] in Qabun", "while fighting escalated around the airport".
func FightingRages(l *tree.Language, s *syntax.Sentence) {
	for i := 0; i+1 < len(s.Words); i++ {
		v := i + 1
		verb := l.Forms[s.Lower[v]].Verb
		if !s.Is(i, "VERB") || !l.Set("always-fighting").Has(s.Lower[i]) || s.Child(i, "mark") < 0 || s.Child(i, "nsubj", "aux", "cop") >= 0 || verb == "" || !l.Set("support-happen").Has(verb) || s.Words[i].Head >= 0 && s.Within(s.Words[i].Head, v) {
			continue
		}
		s.Rehang(func() {
			s.Words[v].UPOS, s.Words[v].Feats, s.Lemma[v] = "VERB", tree.FinitePast, verb
			s.TakePlaceOf(v, i)
			for _, k := range s.Kids[i] {
				switch {
				case k == v:
				case s.Is(k, "SCONJ") || k > v:
					s.Words[k].Head = v
					if rel := syntax.BaseRel(s.Rel(k)); rel == "obj" && s.Preposition(k) != "" || rel == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
			}
			s.Words[i].UPOS, s.Words[i].Feats, s.Lemma[i] = "NOUN", "Number=Sing", s.Lower[i]
			s.Hang(i, v, "nsubj")
		})
	}
}

// NounOfBlowAsVerb makes a noun of a word that is no verb in any form and that the parser took
// for the verb of a sentence whose verb stands behind it: "A series of U.S. [airstrikes] in Idlib
// killed 20 militants".
func NounOfBlowAsVerb(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		f, ok := l.Forms[s.Lower[w]]
		if !s.Is(w, "VERB") || !ok || f.Noun == "" || f.Verb != "" {
			continue
		}
		n, v, o := s.Child(w, "nsubj"), s.Child(w, "conj", "parataxis"), w-1
		if n < 0 || n > w || v < w || !s.Is(v, "VERB") || s.Child(v, "nsubj", "cc") >= 0 || s.Words[o].Head != n || s.Child(o, "case") < 0 || s.Rel(o) != "nmod" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, w)
			s.Words[v].Feats = tree.FinitePast
			s.Hang(n, v, "nsubj")
			for _, k := range s.Kids[w] {
				switch {
				case k == n || k == v:
				case k > v || s.Is(k, "PUNCT"):
					s.Words[k].Head = v
				default:
					s.Words[k].Rel = "nmod"
				}
			}
			s.Words[s.Child(o, "case")].Head = w
			s.Hang(o, w, "compound")
			s.Hang(w, n, "nmod")
			s.Words[w].UPOS, s.Words[w].Feats = "NOUN", "Number=Plur"
			s.Lemma[w] = f.Noun
		})
	}
}

// NounAsVerb makes a noun of a word for a store of weapons, or for a claim under a verb
// of denying, that the parser took for a verb with the noun before it as its subject:
// "found a major arms cache", "rejected government claims that they fired".
func NounAsVerb(l *tree.Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n, up := v-1, s.Words[v].Head
		stored := l.Set("arms-store").Word(s, v)
		claimed := !stored && up >= 0 && l.Set("claim-noun").Word(s, v) && l.Set("deny").At(s, up) > 0
		subject := s.Rel(v) == "ccomp" && s.Rel(n) == "nsubj" && s.Words[n].Head == v
		object := s.Rel(v) == "xcomp" && s.Rel(n) == "obj" && s.Words[n].Head == up
		if !s.Is(v, "VERB") || !stored && !claimed || !s.Is(n, "NOUN") || up < 0 || up > n || !object && (!subject || s.Child(up, "obj") >= 0) {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, up, "obj")
			s.Words[v].UPOS = "NOUN"
			for _, k := range s.Kids[n] {
				s.Words[k].Head = v
			}
			s.Hang(n, v, "compound")
			if strings.HasSuffix(s.Lower[n], "'s") {
				s.Words[n].Rel = "nmod:poss"
			}
			if c := s.Child(v, "ccomp"); c > v {
				s.Words[c].Rel = "acl"
			}
		})
	}
}

// VerbUnderArticle makes a noun of a word for an act that the tagger took for a verb though a
// preposition and an article stand before it: « dans une nouvelle [frappe] aérienne ».
func VerbUnderArticle(l *tree.Language, s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		c, det := s.Child(w, "case"), s.Child(w, "det")
		if !s.Is(w, "VERB") || s.Words[w].Feat("VerbForm") != "Fin" || c < 0 || det < 0 || c > det || det > w || s.Child(w, "nsubj", "obj", "aux", "mark") >= 0 || !l.TellsAct(s.Lower[w]) {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			switch syntax.BaseRel(s.Rel(w)) {
			case "advcl", "xcomp", "ccomp", "conj", "parataxis":
				s.Words[w].Rel = "obl"
			}
			for _, k := range s.Kids[w] {
				if k > w && s.Is(k, "ADJ") {
					s.Words[k].Rel = "amod"
				}
			}
		})
	}
}

// ParticipleUnderArticle makes a noun of a past participle that the tagger took for a verb though an
// article stands before it and no noun behind: « retenus par des [détenus] dans la prison ».
func ParticipleUnderArticle(_ *tree.Language, s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		participle := s.Is(w, "VERB") && s.Words[w].Feat("VerbForm") == "Part" && s.Child(w, "aux", "aux:pass", "mark") < 0
		underArticle := s.Is(w-1, "DET") && s.Words[w-1].Head == w && s.Child(w, "case") >= 0
		if !participle || !underArticle || w+1 < len(s.Words) && s.Is(w+1, "NOUN", "PROPN", "ADJ") {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats = "NOUN", "Gender="+s.Words[w].Feat("Gender")+"|Number="+s.Words[w].Feat("Number")
			s.Lemma[w] = strings.TrimSuffix(s.Lower[w], "s")
			if n := s.Words[w].Head; s.Rel(w) == "acl" && s.Is(s.Words[n].Head, "VERB") { // of the time before it
				s.Hang(w, s.Words[n].Head, "obl")
			}
			switch syntax.BaseRel(s.Rel(w)) {
			case "advcl", "acl", "xcomp", "ccomp", "parataxis":
				s.Words[w].Rel = "obl"
			}
		})
	}
}

// GerundAsNoun makes the head of a compound of a noun in "-ing" that stands behind another, where it
// was taken for a verb that describes that one or for a second object: "attacked the union [building]".
func GerundAsNoun(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		n := w - 1
		if !l.Set("gerund-noun").Word(s, w) || !s.Is(n, "NOUN", "PROPN") || s.Child(w, "det", "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		verb := s.Is(w, "VERB") && s.Rel(w) == "acl" && s.Words[w].Head == n
		second := s.Is(w, "NOUN") && s.Rel(w) == "obj" && s.Rel(n) == "obj" && s.Words[w].Head == s.Words[n].Head
		if !verb && !second {
			continue
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.TakePlaceOf(w, n)
			s.Hang(n, w, "compound")
			for _, k := range s.Kids[n] {
				if k < n {
					s.Words[k].Head = w
				}
			}
		})
	}
}
