package mend

import (
	"slices"

	"attest/coding/syntax"
)

// numberTaken makes a participle of making prisoners, which the parser took for a noun, of one
// between a number, or a number and "others", and the word for what they were made: « six soldats ont été
// tués et [quatre autres faits prisonniers] ».
func (m *Mender) numberTaken(s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		c, number := v+1, s.Child(v, "nummod")
		if !s.Is(v, "NOUN") || !m.grammar.Set("made").Has(s.Lower[v]) || s.Words[c].Head != v || !m.grammar.Set("captive").Word(s, c) || number < 0 || number > v || s.Between(number, v, "NOUN", "PROPN", "VERB", "PUNCT") {
			continue
		}
		who := number
		if others := s.Child(v, "amod"); others > number && others < v {
			who = others
		}
		s.Rehang(func() {
			w := &s.Words[v]
			w.UPOS, w.Feats = "VERB", "Tense=Past|VerbForm=Part|Voice=Pass"
			s.Words[c].Rel = "xcomp"
			s.Words[who].Head, s.Words[who].Rel = v, "nsubj:pass"
			if who != number {
				s.Words[number].Head = who
			}
			if up := w.Head; up >= 0 && s.Rel(v) == "conj" && s.Child(v, "obl:agent") < 0 {
				for _, k := range s.Children(up, "obl:agent") {
					if k > v {
						s.Words[k].Head = v
					}
				}
			}
		})
	}
}

// asideOfAccused makes an apposition of what stands between commas behind those who are accused,
// where the parser took it for the subject of the infinitive, which has none: « accusent les miliciens,
// [les hommes du maire], d'avoir tué un opposant ».
func asideOfAccused(s *syntax.Sentence) {
	for v := range s.Words {
		k, mark, up := s.Child(v, "nsubj"), s.Child(v, "mark"), s.Words[v].Head
		if k < 0 || mark < k || !s.Is(mark, "ADP") || up < 0 || up > k || !slices.Contains([]string{"advcl", "parataxis", "xcomp", "ccomp"}, s.Rel(v)) || !infinitivePredicate(s, v) {
			continue
		}
		first := s.Leftmost(k)
		if first < 2 || s.Lower[first-1] != "," {
			continue
		}
		o := s.HeadIn(s.ChunkStart(first-2), first-2)
		if s.Words[o].Head != up || s.Rel(o) != "obj" {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Head, s.Words[k].Rel = o, "appos"
			s.Words[v].Rel = "xcomp"
		})
	}
}

// infinitivePredicate tells an infinitive, that of a perfect or a copula included: « d'avoir
// tué », « d'être responsables ».
func infinitivePredicate(s *syntax.Sentence, v int) bool {
	return syntax.Infinitival(s, v) || slices.ContainsFunc(s.Children(v, "aux", "cop"), func(k int) bool { return s.Words[k].Feat("VerbForm") == "Inf" })
}
