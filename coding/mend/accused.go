package mend

import (
	"slices"

	"attest/coding/syntax"
)

// asideOfAccused makes an apposition of what stands between commas behind those who are accused,
// where the parser took it for the subject of the infinitive, which has none: « accusent les miliciens,
// [les hommes du maire], d'avoir tué un opposant ».
func asideOfAccused(_ *Language, s *syntax.Sentence) {
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
			s.Hang(k, o, "appos")
			s.Words[v].Rel = "xcomp"
		})
	}
}

// infinitivePredicate tells an infinitive, that of a perfect or a copula included: « d'avoir
// tué », « d'être responsables ».
func infinitivePredicate(s *syntax.Sentence, v int) bool {
	return syntax.Infinitival(s, v) || slices.ContainsFunc(s.Children(v, "aux", "cop"), func(k int) bool { return s.Words[k].Feat("VerbForm") == "Inf" })
}

// predicateOfAccused hangs on a verb of blame what it says that somebody is, where the parser hung it
// on him as his: « accusent les soldats [d'en être les auteurs] ».
func predicateOfAccused(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		o, be := s.Words[k].Head, s.Child(k, "cop")
		if be < 0 || s.Words[be].Feat("VerbForm") != "Inf" || o < 0 || o > k || s.Rel(o) != "obj" || s.Rel(k) != "nmod" && s.Rel(k) != "acl" {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && l.Set("accused-of").At(s, v) > 0 {
			s.Rehang(func() {
				s.Hang(k, v, "xcomp")
				if c := s.Child(k, "case"); c > o {
					s.Words[c].Rel = "mark"
				}
			})
		}
	}
}

// accusedBehindDenial hangs on a verb of blame joined to one of denying who is accused, and of what,
// where the parser hung that on the denial: « L'armée nie et accuse [les rebelles] [d'avoir tiré] ».
func accusedBehindDenial(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || !s.Is(v, "VERB") || !s.Is(c, "VERB") || l.Set("deny").At(s, v) == 0 || l.Set("accused-of").At(s, c) == 0 || s.Child(c, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if k := s.Child(v, "obj"); k >= 0 && k < c {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Children(v, "obj", "xcomp", "ccomp", "obl", "advcl") {
				if k > c {
					s.Words[k].Head = c
				}
			}
		})
	}
}
