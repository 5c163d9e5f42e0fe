package asides

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/ud"
)

// PartOfSubject gives a verb back its subject, where the parser took for it what is only
// told to be part of it, without commas: « Deux civils dont une fillette ont été tués ».
func PartOfSubject(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		k := s.Words[p].Head
		if !l.Set("among-them").Word(s, p) || !s.Is(p-1, "NOUN", "PROPN", "ADJ") || k <= p || !s.Is(k, "NOUN", "PROPN", "NUM") || s.Leftmost(k) != p {
			continue
		}
		v, rel := s.Words[k].Head, s.Rel(k)
		if v < k || syntax.BaseRel(rel) != "nsubj" || !s.Is(v, "VERB") || s.Between(p, v, "PUNCT", "VERB", "PRON") {
			continue
		}
		whole := s.HeadIn(s.ChunkStart(p-1), p-1)
		if !s.Is(whole, "NOUN", "PROPN") || s.Child(whole, "case") >= 0 || s.Words[whole].Head != v {
			continue
		}
		s.Rehang(func() {
			s.Words[whole].Rel = rel
			s.Hang(k, whole, "parataxis")
		})
	}
}

// SubjectAtHead gives a verb the subject that the parser took for the whole sentence, with
// what is told to be part of it and the verb as asides: "Eleven herders, two of them boys, were
// shot dead".
func SubjectAtHead(l *tree.Language, s *syntax.Sentence) {
	n := s.Root()
	if n < 0 || !s.Is(n, "NOUN") {
		return
	}
	for _, part := range s.Children(n, "parataxis", "appos") {
		_, told := l.Set("part-after").In(s, n+1, part)
		v := s.Child(part, "parataxis", "acl", "conj")
		if !told || v < part || !s.Is(v, "VERB") || s.Child(v, "aux:pass", "aux") < part || s.Child(v, "nsubj", "nsubj:pass") >= 0 || s.Lower[s.VerbStart(v)-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			tree.HangSubject(s, n, v)
			s.Words[part].Rel = "appos"
		})
		return
	}
}

// SubjectBeforePart gives a verb the noun before an aside that names a part of it, where
// the parser took the part for the subject: « 25 personnes, dont des femmes et des
// enfants, ont péri ».
func SubjectBeforePart(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < 0 || k > v || !s.Is(k, "NOUN", "NUM", "PRON") {
			continue
		}
		n, start := wholeBefore(s, v, k), s.VerbStart(v)
		if n < 0 || s.Lower[start-1] != "," || s.Between(n, start, "VERB", "AUX") {
			continue
		}
		part := slices.IndexFunc(s.Words[n+1:k], func(w ud.Word) bool { return w.UPOS == "PRON" && w.Feat("PronType") == "Rel" })
		if part < 0 || s.Lower[n+part] != "," || !s.Within(n+1+part, k) || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				s.TakePlaceOf(v, n)
				tree.MoveLater(s, n, v)
			}
			s.Hang(k, n, "nmod")
			tree.HangSubject(s, n, v)
		})
	}
}

// wholeBefore returns the noun before the subject k of a verb that the verb was hung on as
// what describes it, or that was hung on the verb with no preposition; -1 without.
func wholeBefore(s *syntax.Sentence, v, k int) int {
	if n := s.Words[v].Head; s.Rel(v) == "acl:relcl" && n >= 0 && n < k && s.Is(n, "NOUN", "PROPN") {
		return n
	}
	for _, n := range s.Children(v, "obl", "dislocated") {
		if n < k && s.Is(n, "NOUN", "PROPN") && s.Child(n, "case") < 0 && !s.IsTimed(n) {
			return n
		}
	}
	return -1
}

// SubjectBehindPartitive gives the verb its subject where the parser took for it the
// part of it that an aside names: « trois jeunes filles, dont l'une de douze ans,
// disent … ».
func SubjectBehindPartitive(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, h := s.Words[k].Head, s.Child(k, "nsubj")
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || h < 0 || h > k || v < k || !s.Is(h, "NOUN", "PROPN") || !s.Is(k, "PRON", "NUM", "NOUN") {
			continue
		}
		for i := h + 1; i < k; i++ {
			if s.Relative(i) && s.Between(h, i, "PUNCT") {
				s.Rehang(func() {
					s.Hang(h, v, s.Rel(k))
					s.Hang(k, h, "nmod")
				})
				break
			}
		}
	}
}

// HeldAside gives a passive the subject that stands before an aside on a part of it, where the
// parser made of the aside a clause with that subject: "The bodies of nine men, [their hands
// bound], were found on a road".
func HeldAside(_ *tree.Language, s *syntax.Sentence) {
	for p := 3; p+2 < len(s.Words); p++ {
		v := s.Words[p].Head
		if v < p {
			continue
		}
		if k := s.Child(v, "nsubj", "nsubj:pass"); !s.Is(p, "ADJ", "VERB") || s.Rel(p) != "advcl" && k != p || s.Lower[p+1] != "," || k >= 0 && k != p || s.VerbStart(v) != p+2 {
			continue
		}
		n := s.Child(p, "nsubj", "nsubj:pass")
		if part := p - 1; n < 0 || n > part-2 || !s.Is(part, "NOUN") || s.Possessive(part) != part-1 || s.Lower[part-2] != "," {
			continue
		}
		s.Rehang(func() {
			if s.Words[p-1].Head == p {
				s.Hang(p-1, n, "appos")
			}
			s.Hang(p, p-1, "acl")
			tree.HangSubject(s, n, v)
		})
	}
}

// PartBehindNumber makes an apposition of what only says who some of a number are, where
// the parser joined it with the number or made it an argument: "20 people, most of them
// women and children", « une trentaine de personnes, dont deux enfants ».
func PartBehindNumber(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if !s.Is(k, "NOUN") || !slices.Contains([]string{"conj", "obj", "obl", "nsubj", "nsubj:pass"}, s.Rel(k)) {
			continue
		}
		if v := s.Words[k].Head; v > k && s.Rel(v) == "acl:relcl" && !s.Between(k, v, "PUNCT") { // « , dont des rebelles s'étaient emparés »
			continue
		}
		first := s.Leftmost(k)
		for first < k && s.Is(first, "PUNCT") {
			first++
		}
		if first < 2 || !s.Is(first-1, "PUNCT") || l.Set("part-before").At(s, first) == 0 {
			continue
		}
		whole := first - 2
		for h := s.Words[whole].Head; h >= 0 && h < k && s.Is(h, "NOUN", "NUM", "PROPN"); h = s.Words[h].Head {
			whole = h
		}
		if s.Is(whole, "NOUN", "NUM", "PROPN") && !s.Within(whole, k) {
			s.Rehang(func() { s.Hang(k, whole, "appos") })
		}
	}
}

// ParticipleBehindPart hangs a participle behind an aside that names a part of some number
// on the whole: « 80 personnes, dont neuf femmes, [arrêtées] au début du mois ».
func ParticipleBehindPart(l *tree.Language, s *syntax.Sentence) {
	for v := 5; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Lower[v-1] != "," || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") == "Pres" || s.Rel(v) != "acl" && s.Rel(v) != "advcl" || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		comma := v - 2
		for comma > 1 && s.Lower[comma] != "," && !s.Is(comma, "VERB") {
			comma--
		}
		if s.Lower[comma] != "," || l.Set("part-before").At(s, comma+1) == 0 {
			continue
		}
		whole := s.HeadIn(s.ChunkStart(comma-1), comma-1)
		if s.Is(whole, "NOUN", "PROPN", "NUM") && s.Words[v].Head != whole && !s.Within(whole, v) {
			s.Rehang(func() { s.Hang(v, whole, "acl") })
		}
	}
}
