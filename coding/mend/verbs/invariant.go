package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// IrregularPast puts verbs in the past whose form is that of no present, whatever the
// tagger says: "Three herders shot dead near Jos".
func IrregularPast(l *tree.Language, s *syntax.Sentence) {
	for i, w := range s.Words {
		if s.Is(i, "VERB") && w.Feat("Tense") == "Pres" && l.Set("irregular-past").Has(s.Lower[i]) {
			s.Words[i].Feats = tree.FinitePast
		}
	}
}

// InvariantPast makes a verb of "set", "hit", "put" … behind "and", which the
// tagger took for an adjective of the noun after it: "blocked roads and set fire
// to buses".
func InvariantPast(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		n := s.Words[i].Head
		if !l.Set("same-past").Word(s, i) || !s.Is(i, "ADJ", "NOUN", "VERB") || !s.Is(i-1, "CCONJ") || n <= i || !s.Is(n, "NOUN") || n != i+1 && !(n <= i+3 && s.Is(i+1, "NUM", "DET") && !s.Between(i, n, "VERB", "ADP", "PUNCT")) {
			continue
		}
		o := s.Words[n].Head
		v := o
		if o >= 0 && !s.Is(o, "VERB") {
			v = s.Words[o].Head
		}
		if s.Rel(n) != "conj" || v < 0 || v > i || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			w := &s.Words[i]
			w.UPOS, w.Head, w.Rel = "VERB", v, "conj"
			w.Feats = tree.FinitePast
			s.Hang(n, i, "obj")
			s.Hang(i-1, i, "cc")
			for k := n + 1; k < len(s.Words); k++ { // what stands behind it goes with it
				if s.Words[k].Head == o && s.Rel(k) == "nmod" {
					s.Hang(k, i, "obl")
				}
			}
		})
	}
}

// InvariantPassive makes a passive of a participle that looks like the present and
// stands under "to be", which the parser took for an active verb: "six others were
// hurt".
func InvariantPassive(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || !l.Set("same-past").Has(s.Lower[v]) || s.Child(v, "aux:pass") >= 0 {
			continue
		}
		be := -1
		for _, k := range s.Children(v, "aux") {
			if l.Set("be").Word(s, k) {
				be = k
			}
		}
		if be < 0 || s.Child(v, "obj") > v {
			continue
		}
		s.Words[be].Rel = "aux:pass"
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		for _, k := range s.Children(v, "nsubj") {
			s.Words[k].Rel = "nsubj:pass"
		}
	}
}

// NeverPassive makes a past of what was read as a participle of a verb that has none, and has
// a subject: "government forces retaliated by shelling the town".
func NeverPassive(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if s.Is(v, "VERB") && k >= 0 && k < v && s.Words[v].Feat("Voice") == "Pass" && s.Child(v, "aux", "aux:pass") < 0 && l.Set("no-passive").Word(s, v) {
			s.Words[v].Feats = tree.FinitePast
		}
	}
}

// InvariantAsPreposition makes a verb of "hit" between two nouns, which the tagger took for a
// preposition: "Two rockets hit Goma".
func InvariantAsPreposition(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		k := s.Words[i].Head
		if !s.Is(i, "ADP") || !l.Set("same-past").Word(s, i) || !s.Is(i-1, "NOUN", "PROPN") || k < i || s.Words[k].Head >= i {
			continue
		}
		n := s.Words[k].Head
		if n != i-1 || s.Child(n, "case") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[i].UPOS, s.Words[i].Feats = "VERB", tree.FinitePast
			s.TakePlaceOf(i, n)
			s.Hang(n, i, "nsubj")
			s.Hang(k, i, "obj")
			for _, o := range s.Kids[n] {
				if o > k || s.Rel(o) == "cc" || s.Rel(o) == "mark" || s.Is(o, "PUNCT") {
					s.Words[o].Head = i
				}
			}
		})
	}
}
