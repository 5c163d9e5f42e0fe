package mend

import "attest/coding/syntax"

// speakerBehindPlace makes the noun phrase between the last comma and the verb of saying its
// subject, where the parser took it for one more of what is told: "[killed eight men at Sula,
// a town north of the capital,] a doctor at the hospital told the agency".
func (m *Mender) speakerBehindPlace(s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if v < c+4 || s.Rel(c) != "ccomp" || m.grammar.Set("say").At(s, v) == 0 {
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
			s.Words[k].Head, s.Words[k].Rel = c, "obl:unmarked"
		}
	}
	for k := h + 1; k < v; k++ {
		if s.Words[k].Head < comma {
			s.Words[k].Head = h
		}
	}
	s.Words[h].Head, s.Words[h].Rel = v, "nsubj"
}

// adjectiveBehindPlace hangs an adjective between commas on the noun before them, and the
// participles behind it on the verb, where the parser took it for one more verb or for what
// describes the participle: "ambushed a convoy at Sula, close to the border, killing eight".
func adjectiveBehindPlace(s *syntax.Sentence) {
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
			s.Words[a].Head, s.Words[a].Rel = s.HeadIn(s.ChunkStart(a-2), a-2), "amod"
		})
	}
}
