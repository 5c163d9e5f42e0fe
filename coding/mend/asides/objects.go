package asides

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ComplementBehindAside hangs on the noun of an act the complement that an aside
// parts from it, and that was hung elsewhere: « la chute, dimanche, de la localité »,
// "the killing, on Friday, of two guards".
func ComplementBehindAside(l *tree.Language, s *syntax.Sentence) {
	of := l.Set("genitive-preposition")
	for n := 0; n+3 < len(s.Words); n++ {
		if s.Lower[n+1] != "," || !s.Is(n, "NOUN") || !l.TellsAct(s.Lemma[n]) {
			continue
		}
		end := s.AsideEnd(n + 1)
		if end < 0 || end+2 >= len(s.Words) || !s.Is(end+1, "ADP") || !of.Word(s, end+1) {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.Rel(end+1) != "case" || !s.Is(k, "NOUN", "PROPN") || s.Words[k].Head == n || s.Within(n, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, n, "nmod") })
	}
}

// ObjectBehindAnswer hangs on its verb an object with a partitive article that was read
// as a complement of the phrase between the two: « a bombardé en représailles des
// positions kurdes ».
func ObjectBehindAnswer(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for k := range s.Words {
		h, c := s.Words[k].Head, s.Child(k, "case")
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || h < 0 || c != h+1 || !g.Set("partitive").Has(s.SurfaceAt(c)) || !g.Set("answer").Word(s, h) || s.Child(h, "det") >= 0 {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.Is(v, "VERB") && s.Child(v, "obj") < 0 && !s.IsPassive(v) {
			s.Rehang(func() {
				s.Hang(k, v, "obj")
				s.Words[c].Rel = "det"
			})
		}
	}
}

// ObjectBehindSeat gives a verb the object behind a place whose district an aside
// names, where the parser joined it to that aside: « a arrêté à Bouira, wilaya du même
// nom, deux passeurs ».
func ObjectBehindSeat(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		seat := s.Words[k].Head
		if !s.Is(k, "NOUN") || seat < 0 || seat > k || !s.Is(seat, "NOUN") || !slices.Contains([]string{"conj", "appos", "nmod"}, s.Rel(k)) || s.Child(k, "case", "cc") >= 0 || s.Child(k, "det", "nummod") < 0 {
			continue
		}
		v := s.Words[seat].Head
		if v >= 0 && s.Is(v, "PROPN") {
			v = s.Words[v].Head
		}
		if v < 0 || v > seat || !s.Is(v, "VERB") || s.IsPassive(v) || s.Child(v, "obj") >= 0 || s.Child(seat, "case", "det", "nummod") >= 0 {
			continue
		}
		first, from := s.Leftmost(seat), s.Leftmost(k)
		if s.Lower[first] != "," || !s.Is(first-1, "PROPN") || s.Lower[from] != "," {
			continue
		}
		place := s.HeadIn(s.ChunkStart(first-1), first-1)
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			s.Hang(seat, place, "appos")
		})
	}
}

// ObjectBehindAside gives an active verb the object behind a short aside, which the parser
// joined to a noun before the verb: « l'attentat qui a visé, ce lundi, [une mosquée] ».
func ObjectBehindAside(_ *tree.Language, s *syntax.Sentence) {
	const short = 4
	for v := 1; v+4 < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Lower[v+1] != "," || s.IsPassive(v) || s.Child(v, "nsubj") < 0 || s.Child(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		end := s.AsideEnd(v + 1)
		if end < 0 || end-v > short+1 || end+1 >= len(s.Words) || !s.Is(end+1, "DET", "NUM") {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.Words[k].Head == v || s.Words[k].Head > end || s.Rel(k) != "conj" && s.Rel(k) != "appos" && s.Rel(k) != "dep" || s.Child(k, "case", "cc") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			for i := v + 2; i < end; i++ {
				if h := s.Words[i].Head; h < v && s.Is(i, "NOUN", "PROPN") {
					s.Hang(i, v, "obl")
				}
			}
		})
	}
}

// PersonBehindPlace makes the object of a verb of killing or taking of the person behind a place between
// commas, to which the parser gave him: « a fait décapiter lundi, sur la place, [un combattant] ».
func PersonBehindPlace(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		t := s.Words[k].Head
		if s.Rel(k) != "appos" || t < 1 || t > k || syntax.BaseRel(s.Rel(t)) != "obl" || s.Preposition(t) == "" || !l.IsPerson(s.Words[k]) || l.IsPerson(s.Words[t]) || s.Child(k, "det", "nummod") < 1 || s.Lower[s.Child(k, "det", "nummod")-1] != "," {
			continue
		}
		v, first := s.Words[t].Head, s.Leftmost(t)
		if v < 0 || first <= max(v, 0) || s.Lower[first-1] != "," || !s.Is(v, "VERB") || !tree.DoneToPersons(l, s, v) || s.Child(v, "aux:pass", "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj", "nsubj:caus") < 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obj") })
	}
}

// AdjectiveBehindPlace hangs an adjective between commas on the noun before them, and the
// participles behind it on the verb, where the parser took it for one more verb or for what
// describes the participle: "ambushed a convoy at Sula, close to the border, killing eight".
func AdjectiveBehindPlace(_ *tree.Language, s *syntax.Sentence) {
	for a := 3; a < len(s.Words); a++ {
		v := s.Words[a].Head
		if !s.Is(a, "ADJ") || s.Lower[a-1] != "," || v < 0 || !s.Is(v, "VERB") || !s.Is(a-2, "PROPN", "NOUN") || s.Child(a, "cc", "cop", "nsubj", "mark") >= 0 {
			continue
		}
		_, last := s.Subtree(a)
		if !(s.Rel(a) == "conj" && v < a-1 || s.Rel(a) == "amod" && last < v-1 && s.Lower[v-1] == ",") {
			continue
		}
		s.Rehang(func() {
			if v < a {
				for _, k := range s.Children(a, "advcl") {
					s.Words[k].Head = v
				}
			}
			s.Hang(a, s.HeadIn(s.ChunkStart(a-2), a-2), "amod")
		})
	}
}
