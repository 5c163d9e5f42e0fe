package mend

import (
	"slices"

	"attest/coding/syntax"
)

// partBehindNumber makes an apposition of what only says who some of a number are, where
// the parser joined it with the number or made it an argument: "20 people, most of them
// women and children", « une trentaine de personnes, dont deux enfants ».
func partBehindNumber(l *Language, s *syntax.Sentence) {
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

// participleBehindPart hangs a participle behind an aside that names a part of some number
// on the whole: « 80 personnes, dont neuf femmes, [arrêtées] au début du mois ».
func participleBehindPart(l *Language, s *syntax.Sentence) {
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

// tollEstablished makes the noun for a toll what its sentence says, where the parser took
// the participle behind it for the verb: « Huit morts : tel est le bilan, [établi] jeudi par
// l'hôpital, du bombardement qui a frappé la ville ».
func tollEstablished(l *Language, s *syntax.Sentence) {
	v := s.Root()
	n := v - 2
	if n < 1 || !s.Is(v, "VERB") || s.Lower[v-1] != "," || s.Words[v].Feat("VerbForm") != "Part" || s.Child(v, "aux", "aux:pass") >= 0 || !s.Is(n, "NOUN") || !l.Set("toll-word").Word(s, n) {
		return
	}
	s.Rehang(func() {
		s.Hang(n, -1, "root")
		s.Hang(v, n, "acl")
		for _, k := range s.Kids[v] {
			switch first := s.Leftmost(k); {
			case k == n || k > v && (s.Lower[first] != "," || s.Child(k, "case") < 0):
			case k > v:
				s.Hang(k, n, "nmod")
			default:
				s.Words[k].Head = n
			}
		}
	})
}

// backedAgent hangs on those right before it who backs them, where the parser hung it on
// their act: "an attack by troops backed by mercenaries".
func backedAgent(l *Language, s *syntax.Sentence) {
	for v := 2; v < len(s.Words); v++ {
		n, h := v-1, s.Words[v].Head
		if h >= 0 && h < n && s.Rel(v) == "acl" && s.Is(n, "NOUN", "PROPN") && s.Words[n].Head == h && l.Set("backed").Word(s, v) {
			s.Rehang(func() { s.Words[v].Head = n })
		}
	}
}

// placeInApposition joins a place with the one before it that it holds, where the parser
// took it for the subject: "An attack in Timbuktu, northern Mali, left 20 dead".
func placeInApposition(l *Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v, first := s.Words[k].Head, s.Leftmost(k)
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(v, "VERB") || l.Set("say").Word(s, v) || first < 2 || s.Lower[first-1] != "," || !s.Is(k, "PROPN") || !l.IsPlace(s.Words[k].Form) {
			continue
		}
		place := first - 2
		o := place
		for o >= 0 && s.Words[o].Head != v {
			o = s.Words[o].Head
		}
		if o < 0 || o == place || !s.Is(place, "PROPN") || !s.Is(o, "NOUN") || s.Preposition(o) != "" || !l.IsPlace(s.Words[place].Form) {
			continue
		}
		s.Rehang(func() {
			s.Words[o].Rel = s.Rel(k)
			s.Hang(k, place, "appos")
			for _, c := range s.Children(k, "nmod", "obl") {
				if c > k {
					s.Words[c].Head = o
				}
			}
		})
	}
}

// nameBehindTitle joins a name between commas with the title before it, where the parser
// gave the verb two subjects: « a déclaré l'administrateur du territoire, Paul Ngoma ».
func nameBehindTitle(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj")
		if len(subjects) != 2 {
			continue
		}
		title, name := subjects[0], subjects[1]
		first := s.Leftmost(name)
		for first < name && s.Is(first, "PUNCT") {
			first++
		}
		if _, last := s.Subtree(title); s.Is(title, "NOUN") && s.Is(name, "PROPN") && last == first-2 && s.Lower[first-1] == "," {
			s.Rehang(func() { s.Hang(name, title, "appos") })
		}
	}
}

// nounPreposition makes a preposition of the words of one that were read as a noun, so that
// it is neither subject nor object: « ont désamorcé deux engins [le long de] la route ». What
// stands behind one that names who did it is the agent: « un viol [de la part de] deux soldats ».
func nounPreposition(l *Language, s *syntax.Sentence) {
	for i := range s.Words {
		doer := l.Set("agent-phrase").At(s, i)
		n := max(doer, l.Set("noun-preposition").At(s, i))
		if n < 3 || i+n >= len(s.Words) || !s.Is(i+n-1, "ADP") {
			continue
		}
		noun, of := i+n-2, i+n-1
		k, up := s.Words[of].Head, s.Words[noun].Head
		if k <= of || up < 0 || up >= i && up <= of || s.Rel(of) != "case" || i > 0 && n == 3 && l.Set("noun-preposition").At(s, i-1) > n {
			continue
		}
		rel := "obl"
		if s.Is(up, "NOUN", "PROPN") {
			rel = "nmod"
		}
		if doer > 0 {
			rel = "obl:agent"
			if s.IsTimed(up) && s.Words[up].Head >= 0 { // "suffered an attack on Monday at the hands of rebels"
				up = s.Words[up].Head
			}
		}
		s.Rehang(func() {
			s.Hang(k, up, rel)
			s.Hang(i, k, "case")
			s.Words[i].UPOS = "ADP"
			for w := i + 1; w <= of; w++ {
				s.Hang(w, i, "fixed")
				s.Words[w].UPOS = "ADP"
			}
		})
	}
}

// behindEachOther hangs what stands behind "each other" on the verb, where the parser hung it on
// the pronoun: "accused each other [of an attack] on a clinic".
func behindEachOther(l *Language, s *syntax.Sentence) {
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
