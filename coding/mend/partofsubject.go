package mend

import "attest/coding/syntax"

// partOfSubject gives a verb back its subject, where the parser took for it what is only
// told to be part of it, without commas: « Deux civils dont une fillette ont été tués ».
func partOfSubject(l *Language, s *syntax.Sentence) {
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

// subjectAtHead gives a verb the subject that the parser took for the whole sentence, with
// what is told to be part of it and the verb as asides: "Eleven herders, two of them boys, were
// shot dead".
func subjectAtHead(l *Language, s *syntax.Sentence) {
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
			hangSubject(s, n, v)
			s.Words[part].Rel = "appos"
		})
		return
	}
}

// areaBehindPlace hangs on a place the area that it is said to lie in without a comma,
// which the parser hung on the verb: « morts dans une attaque à Kobu dans la province du
// Lac ».
func areaBehindPlace(l *Language, s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Child(k, "case")
		if !s.Is(k, "NOUN") || !l.Set("area-noun").Word(s, k) || c < 2 || c != s.Leftmost(k) || !l.Set("inside-preposition").Word(s, c) {
			continue
		}
		p, up := c-1, s.Words[k].Head
		if !s.Is(p, "PROPN") || up < 0 || up >= p || s.Within(p, k) || s.Child(k, "nmod", "flat") < 0 {
			continue
		}
		if h := s.FirstOfRow(s.HeadIn(s.ChunkStart(p), p)); s.Is(h, "PROPN") && s.Child(h, "case") >= 0 {
			s.Rehang(func() { s.Hang(k, h, "nmod") })
		}
	}
}
