package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ParticipleBehindAside brings an auxiliary and its participle together again that an aside stands
// between: « Les rebelles ont, selon le maire, [tué] neuf civils », "Two priests have been, the police said,
// [abducted] by rebels". Whatever the parser hung on the aside goes with the participle.
func ParticipleBehindAside(l *tree.Language, s *syntax.Sentence) {
	for x := 1; x+3 < len(s.Words); x++ {
		if s.Lower[x+1] != "," || !auxiliary(l, s, x) {
			continue
		}
		comma, p := participleBehind(s, x+1)
		if p < 0 || s.Words[x].Head == p {
			continue
		}
		first := x
		for first > 0 && auxiliary(l, s, first-1) {
			first--
		}
		s.Rehang(func() { joinApart(l, s, first, x, comma, p) })
	}
}

// auxiliary tells a form of being or having.
func auxiliary(l *tree.Language, s *syntax.Sentence, w int) bool {
	return s.Is(w, "AUX", "VERB") && (l.Set("be").Word(s, w) || l.Set("have").Word(s, w))
}

// participleBehind returns the comma that closes the aside which another opens, with a past participle right
// behind it, and that participle; -1 without.
func participleBehind(s *syntax.Sentence, open int) (comma, p int) {
	const longest = 14
	for c := open + 2; c+1 < len(s.Words) && c <= open+longest; c++ {
		if s.Lower[c] != "," {
			if s.Is(c, "PUNCT") {
				return -1, -1
			}
			continue
		}
		w := c + 1
		if s.Is(w, "ADV") && w+1 < len(s.Words) {
			w++
		}
		past := s.Words[w].Feat("VerbForm") == "Part" && s.Words[w].Feat("Tense") != "Pres" || s.Words[w].Feat("Tense") == "Past"
		if s.Is(w, "VERB", "ADJ") && past && s.Child(w, "aux", "aux:pass", "cop", "mark") < 0 {
			return c, w
		}
	}
	return -1, -1
}

// joinApart builds the tree of auxiliaries from first to x, an aside that a comma closes, and a participle p.
func joinApart(l *tree.Language, s *syntax.Sentence, first, x, comma, p int) {
	a, top := s.HeadIn(x+2, comma-1), s.HeadIn(first, p)
	over := s.Words[top].Head // what the parser took for the predicate, or the subject for the head of the sentence
	switch {
	case over > p:
		s.TakePlaceOf(p, over)
		s.Hang(over, p, "obl")
	case over >= 0 && over < first && s.Rel(top) != "conj" && s.Is(over, "NOUN", "PROPN") && s.Child(over, "case") < 0:
		s.TakePlaceOf(p, over)
		s.Hang(over, p, "nsubj")
	case top != p:
		s.TakePlaceOf(p, top)
	}
	for w := range s.Words {
		h := s.Words[w].Head
		switch {
		case w == p:
		case w >= first && w <= x:
			s.Hang(w, p, "aux")
		case w > x+1 && w < comma:
			if w != a && (h <= x+1 || h >= comma) {
				s.Words[w].Head = a
			}
		case w < first && h == over && over > p, h >= first && h < p, w == x+1, w == comma:
			s.Words[w].Head = p
		}
	}
	s.Hang(a, p, "obl")
	if s.Is(a, "VERB") && (s.Words[a].Feat("VerbForm") == "Fin" || s.Between(x+1, a, "AUX")) {
		s.Words[a].Rel = "parataxis"
	}
	passive := l.Set("be").Word(s, x)
	s.Words[p].UPOS, s.Words[p].Feats = "VERB", "Tense=Past|VerbForm=Part"
	if passive {
		s.Words[x].Rel, s.Words[p].Feats = "aux:pass", s.Words[p].Feats+"|Voice=Pass"
	}
	for w := range s.Words {
		if s.Words[w].Head == p && w < first && syntax.BaseRel(s.Words[w].Rel) == "nsubj" {
			s.Words[w].Rel = "nsubj"
			if passive {
				s.Words[w].Rel = "nsubj:pass"
			}
		}
	}
}

// VerbApart gives a verb the subject that opens the sentence, where an aside stands between them that the
// parser took for the predicate, or for what the verb says more of: "[Gunmen], after a long chase, killed
// nine people", « [L'aviation], semble-t-il, a bombardé un hôpital ».
func VerbApart(l *tree.Language, s *syntax.Sentence) {
	open := 0
	for open < len(s.Words) && s.Is(open, "DET", "NUM", "ADJ", "NOUN", "PROPN") && !s.IsTimed(open) {
		open++
	}
	if open == 0 || open+3 >= len(s.Words) {
		return
	}
	dash := syntax.Dashes[s.Lower[open]] && s.Words[open].Start > s.Words[open-1].End
	if !dash && (s.Lower[open] != "," || s.Is(open+1, "DET", "NUM", "NOUN", "PROPN", "ADJ", "CCONJ")) {
		return
	}
	n := s.HeadIn(0, open-1)
	comma, v := finiteBehind(s, open)
	if v < 0 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head == v || s.Root() > v {
		return
	}
	s.Rehang(func() { hangApart(s, n, open, comma, v) })
}

// finiteBehind returns the comma or dash that closes the aside which another opens, with a finite verb right behind
// it or its auxiliaries, and that verb; -1 without. A past that may be a participle has an object.
func finiteBehind(s *syntax.Sentence, open int) (comma, v int) {
	const longest = 14
	for c := open + 2; c+1 < len(s.Words) && c <= open+longest; c++ {
		if s.Lower[c] != s.Lower[open] {
			if s.Is(c, "PUNCT") && s.Words[c].Start > s.Words[c-1].End {
				return -1, -1
			}
			continue
		}
		w := c + 1
		for w < len(s.Words) && s.Is(w, "AUX", "ADV", "PART") {
			w++
		}
		if w == len(s.Words) || !s.Is(w, "VERB") || s.Child(w, "mark", "cc") >= 0 {
			return -1, -1
		}
		aux := s.Is(c+1, "AUX") && s.Words[c+1].Feat("VerbForm") == "Fin"
		past := s.Words[w].Feat("Tense") == "Past" && s.Child(w, "obj") > w
		if aux || s.Words[w].Feat("VerbForm") == "Fin" && s.Words[w].Feat("Tense") != "Past" || past {
			return c, w
		}
		return -1, -1
	}
	return -1, -1
}

// hangApart makes v the verb of the sentence and n its subject, and hangs on it the aside that ends at a comma.
func hangApart(s *syntax.Sentence, n, open, comma, v int) {
	a := s.HeadIn(open+1, comma-1)
	for w := range s.Words {
		h := s.Words[w].Head
		switch {
		case w == n, w == v:
		case w < open && h >= open:
			s.Words[w].Head = n
		case w > open && w < comma && w != a && (h <= open || h >= comma):
			s.Words[w].Head = a
		case w == open, w == comma, w > comma && h >= 0 && h < comma:
			s.Words[w].Head = v
		}
	}
	s.Hang(v, -1, "root")
	s.Hang(a, v, "obl")
	if s.Is(a, "VERB") {
		s.Words[a].Rel = "parataxis"
	}
	if s.Words[v].Feat("VerbForm") == "Part" && s.Child(v, "aux", "aux:pass") < 0 {
		s.Words[v].Feats = tree.FinitePast
	}
	tree.HangSubject(s, n, v)
}
