package mend

import "attest/coding/syntax"

// speakerBehindPlace makes the noun phrase between the last comma and the verb of saying its
// subject, where the parser took it for one more of what is told: "[killed eight men at Sula,
// a town north of the capital,] a doctor at the hospital told the agency".
func speakerBehindPlace(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c+4 || s.Rel(c) != "ccomp" || l.Set("say").At(s, v) == 0 {
			continue
		}
		comma := v - 1
		for comma > c && !s.Is(comma, "PUNCT", "VERB", "SCONJ") {
			comma--
		}
		if s.Lower[comma] != "," || comma+1 == v || !s.Is(comma+1, "DET", "NOUN", "PROPN", "ADJ") {
			continue
		}
		h := s.HeadIn(comma+1, v-1)
		if !s.Is(h, "NOUN", "PROPN") || s.IsTimed(h) || s.Words[h].Head == v || s.Rel(h) != "conj" && s.Rel(h) != "appos" || s.Child(h, "cc", "case") >= 0 {
			continue
		}
		s.Rehang(func() { parted(s, c, h, v, comma) })
	}
}

// parted hangs noun h on verb v as its subject, what stands between them on h, and on what is
// said, c, what was the subject before the comma.
func parted(s *syntax.Sentence, c, h, v, comma int) {
	for _, k := range s.Children(v, "nsubj") {
		if k > c && k < comma {
			s.Hang(k, c, "obl:unmarked")
		}
	}
	for k := h + 1; k < v; k++ {
		if s.Words[k].Head < comma {
			s.Words[k].Head = h
		}
	}
	s.Hang(h, v, "nsubj")
}

// adjectiveBehindPlace hangs an adjective between commas on the noun before them, and the
// participles behind it on the verb, where the parser took it for one more verb or for what
// describes the participle: "ambushed a convoy at Sula, close to the border, killing eight".
func adjectiveBehindPlace(_ *Language, s *syntax.Sentence) {
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

// subjectAsApposition gives a verb without a subject the noun with an article between the place
// that opens its clause and itself, which the parser took for an apposition of the place: « En
// Russie, le gouverneur de Rostov a fait état de deux morts ».
func subjectAsApposition(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		if s.Rel(k) != "appos" || n < 0 || n > k || !s.Is(k, "NOUN") || s.Child(k, "det") < 0 || s.Rel(n) != "obl" || s.Child(n, "case") < 0 {
			continue
		}
		v, first := s.Words[n].Head, s.Leftmost(k)
		if v < k || !s.Is(v, "VERB") && s.Child(v, "cop") < 0 || s.Child(v, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 || first < 1 || s.Lower[first] != "," && s.Lower[first-1] != "," {
			continue
		}
		rel := "nsubj"
		if s.IsPassive(v) {
			rel = "nsubj:pass"
		}
		s.Rehang(func() { s.Hang(k, v, rel) })
	}
}

// reportBeforeSpeaker makes a verb of saying of a noun that stands between a comma and who says it:
// "…, report local media".
func reportBeforeSpeaker(l *Language, s *syntax.Sentence) {
	for n := 2; n+1 < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NOUN") || s.Rel(n) != "compound" || s.Lower[n-1] != "," || o < n || s.Leftmost(o) < n-1 || l.Set("say").At(s, n) == 0 {
			continue
		}
		v := s.Words[o].Head
		if v < 0 || v > n || !s.Is(v, "VERB") || s.Words[v].Head >= 0 {
			continue
		}
		s.Rehang(func() {
			makeVerb(s, n, finitePresent)
			s.Hang(n, -1, "root")
			s.Hang(v, n, "ccomp")
			s.Hang(o, n, "nsubj")
			s.Words[n-1].Head = n
		})
	}
}
