package blame

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// AsideOfAccused makes an apposition of what stands between commas behind those who are accused,
// where the parser took it for the subject of the infinitive, which has none: « accusent les miliciens,
// [les hommes du maire], d'avoir tué un opposant ».
func AsideOfAccused(_ *tree.Language, s *syntax.Sentence) {
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

// infinitivePredicate reports whether a word is an infinitive, that of a perfect or a copula included: « d'avoir
// tué », « d'être responsables ».
func infinitivePredicate(s *syntax.Sentence, v int) bool {
	return syntax.Infinitival(s, v) || slices.ContainsFunc(s.Children(v, "aux", "cop"), func(k int) bool { return s.Words[k].Feat("VerbForm") == "Inf" })
}

// PredicateOfAccused hangs on a verb of blame what it says that somebody is, where the parser hung it
// on him as his: « accusent les soldats [d'en être les auteurs] ».
func PredicateOfAccused(l *tree.Language, s *syntax.Sentence) {
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

// AccusedBehindDenial hangs on a verb of blame joined to one of denying who is accused, and of what,
// where the parser hung that on the denial: « L'armée nie et accuse [les rebelles] [d'avoir tiré] ».
func AccusedBehindDenial(l *tree.Language, s *syntax.Sentence) {
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

// GerundOfBlame hangs a gerund on whom or what it is said of: on the object of a verb
// of blame ("acquitted them of planning the murder"), on the adjective before it
// ("those responsible for killing the judge").
func GerundOfBlame(l *tree.Language, s *syntax.Sentence) {
	for w := 2; w < len(s.Words); w++ {
		h, of := s.Words[w].Head, w-1
		if !s.Is(w, "VERB") || s.Rel(w) != "advcl" || h < 0 || h > w && !s.Is(w-2, "ADJ") || s.Child(w, "mark") != of || s.Child(w, "nsubj") >= 0 || s.Words[w].Feat("VerbForm") == "Fin" {
			continue
		}
		switch {
		case s.Is(of-1, "ADJ") && l.Set("author-word").Word(s, of-1) && l.Set("accused-preposition").Word(s, of):
			s.Rehang(func() { s.Words[w].Head = of - 1 })
		case h < w && l.Set("genitive-preposition").Word(s, of) && s.ObjectControls(h, w):
			s.Rehang(func() { s.Words[w].Rel = "xcomp" })
		}
	}
}

// RelativeOfAccused gives a relative pronoun that stands before who accuses to the verb of accusing
// as its object, where the parser took it for a conjunction: « le Front, [que] Paris accuse d'avoir
// attaqué la caserne ».
func RelativeOfAccused(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if !l.Set("that").Word(s, p) || !s.Is(p, "SCONJ") || v < p || syntax.BaseRel(s.Rel(v)) != "acl" || l.Set("accused-of").At(s, v) == 0 || s.Child(v, "nsubj") < p || s.Child(v, "obj", "ccomp") >= 0 {
			continue
		}
		if n := s.Words[v].Head; n >= 0 && n < p && s.Is(n, "NOUN", "PROPN") {
			s.Rehang(func() {
				tree.MakeRelative(s, p, v, "obj")
				s.Words[v].Rel = "acl:relcl"
			})
		}
	}
}

// BehindEachOther hangs what stands behind "each other" on the verb, where the parser hung it on
// the pronoun: "accused each other [of an attack] on a clinic".
func BehindEachOther(l *tree.Language, s *syntax.Sentence) {
	for o := range s.Words {
		v := s.Words[o].Head
		if v < 0 || v > o || !s.Is(v, "VERB") || s.Rel(o) != "obj" || l.Set("each-other").At(s, o) != 2 {
			continue
		}
		s.Rehang(func() {
			for k := o + 2; k < len(s.Words); k++ {
				if h := s.Words[k].Head; (h == o || h == o+1) && s.Is(k, "NOUN", "PROPN", "VERB") {
					s.Hang(k, v, "obl")
				}
			}
		})
	}
}
