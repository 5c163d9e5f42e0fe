package asides

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PronounAside hangs on the verb what the parser hung on a pronoun between commas that only takes
// up the subject: « Les habitants parlent, [eux], de trois morts ».
func PronounAside(_ *tree.Language, s *syntax.Sentence) {
	for k := 2; k+2 < len(s.Words); k++ {
		v := s.Words[k].Head
		if !s.Is(k, "PRON") || v < 0 || v >= k || !s.Is(v, "VERB") || s.Lower[k-1] != "," || s.Lower[k+1] != "," {
			continue
		}
		for _, n := range s.Children(k, "nmod") {
			if n > k {
				s.Rehang(func() { s.Hang(n, v, "obl") })
			}
		}
	}
}

// PronounBesideSubject sets aside the pronoun that only stresses the subject before it:
// « Les rescapés, eux, parlent de … ».
func PronounBesideSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := 2; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.Is(k, "PRON") && syntax.BaseRel(s.Rel(k)) == "nsubj" && v > k && s.Lower[k-1] == "," && s.Lower[k+1] == "," && slices.ContainsFunc(s.Children(v, "nsubj"), func(n int) bool { return n < k && s.Is(n, "NOUN", "PROPN") }) {
			s.Rehang(func() { s.Words[k].Rel = "dislocated" })
		}
	}
}

// SubjectAndPronoun gives a verb its subject back where a pronoun between commas stands
// between auxiliary and participle: « Les rebelles ont, eux, accusé l'armée ».
func SubjectAndPronoun(_ *tree.Language, s *syntax.Sentence) {
	for aux := 1; aux+4 < len(s.Words); aux++ {
		n, pronoun, v := aux-1, aux+2, aux+4
		if !s.Is(aux, "AUX") || s.Lower[aux+1] != "," || !s.Is(pronoun, "PRON") || s.Lower[aux+3] != "," || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Part" || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		if w := s.Words[aux].Head; w > v && s.Words[n].Head == w { // all of it under the verb behind
			s.Rehang(func() {
				s.TakePlaceOf(v, w)
				s.Hang(w, v, "xcomp")
				s.Words[n].Head, s.Words[aux].Head = v, v
				s.Hang(pronoun, v, "dislocated")
			})
			continue
		}
		if s.Words[aux].Head != n {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			for _, k := range slices.Concat(s.Kids[n], s.Kids[aux]) {
				if k > aux && k != v {
					s.Words[k].Head = v
				}
			}
			s.Hang(n, v, "nsubj")
			s.Hang(aux, v, "aux")
			s.Hang(pronoun, v, "dislocated")
		})
	}
}
