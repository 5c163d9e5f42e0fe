package lists

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// FragmentsInRow parts a noun with its participle from the next such fragment, of which
// it was made a second subject: « trois policiers tués, deux jeeps brûlées ».
func FragmentsInRow(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux") >= 0 {
			continue
		}
		first, second := subjects[0], subjects[1]
		if p := s.Child(first, "acl"); p > first && p < second && second < v && s.Between(p, second, "PUNCT") {
			s.Rehang(func() {
				s.Hang(p, v, "parataxis")
				s.Hang(first, p, "nsubj:pass")
				s.Words[second].Rel = "nsubj:pass"
			})
		}
	}
}

// FragmentOnParticiple hangs on the noun before it a fragment that was hung on the
// participle of that noun: « dix rebelles tués, deux bases détruites ».
func FragmentOnParticiple(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		p := s.Words[k].Head
		if s.Rel(k) != "conj" || p < 0 || p > k || !s.Is(k, "NOUN") || !s.Is(p, "VERB", "ADJ") || syntax.BaseRel(s.Rel(p)) != "acl" || s.Child(k, "case") >= 0 || s.Child(k, "nummod", "det") < 0 {
			continue
		}
		if n := s.Words[p].Head; n >= 0 && n < p && s.Is(n, "NOUN") && s.Child(p, "obj", "nsubj", "aux") < 0 {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}

// FragmentsAsArguments parts a noun with its participle from the nouns of the list that
// it stands in, of which the parser made its object and circumstance: « dix rebelles
// tués, [deux bases détruites], vingt motos saisies ».
func FragmentsAsArguments(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < 0 || k != v-1 || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux", "aux:pass", "cop") >= 0 || s.Child(k, "nummod") < 0 {
			continue
		}
		var others []int
		for _, o := range s.Children(v, "obj", "obl") {
			behind := o > v && s.Lower[v+1] == "," && s.Leftmost(o) <= v+2
			before := o < k && s.Child(o, "acl", "amod") > o
			if s.Is(o, "NOUN") && s.Preposition(o) == "" && s.Child(o, "nummod", "det") >= 0 && (behind || before) {
				others = append(others, o)
			}
		}
		if len(others) == 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Rel = "nsubj:pass"
			for _, o := range others {
				s.Words[o].Rel = "parataxis"
			}
		})
	}
}
