package mend

import "attest/coding/syntax"

// Name makes one name of words that the party lexicon knows as one and in which the
// parser saw a verb ("Jaish-e-Mohammed said", where "e-Mohammed" was said to say) or words
// of two phrases ("Human Rights Watch said", where "Watch" said "Human Rights"). The name
// is the subject of the verb right behind it, if that has none.
func Name(s *syntax.Sentence, first, last int) {
	joinParted(s, first, last)
	broken, out := false, -1
	for i := first; i <= last; i++ {
		broken = broken || s.Is(i, "VERB", "AUX")
		if up := s.Words[i].Head; (up < first || up > last) && (out < 0 || !s.Is(i, "PUNCT")) {
			broken = broken || out >= 0 && !s.Is(out, "PUNCT") && syntax.BaseRel(s.Rel(i)) == "nsubj"
			out = i
		}
	}
	if !broken || out < 0 || last == first {
		return
	}
	s.Rehang(func() {
		up, rel := s.Words[out].Head, s.Rel(out)
		v := last + 1
		if v < len(s.Words) && s.Is(v, "AUX") && s.Words[v].Head > v { // "was behind the raid", "has said"
			v = s.Words[v].Head
		}
		said := v < len(s.Words) && (s.Is(v, "VERB", "AUX") || s.Child(v, "cop") >= 0) && s.Child(v, "nsubj", "nsubj:pass") < 0
		switch {
		case said && up < 0:
			s.Hang(v, up, rel)
			up, rel = v, "nsubj"
		case said:
			up, rel = v, "nsubj"
		case s.Is(out, "VERB", "AUX") && syntax.BaseRel(rel) != "nsubj":
			rel = "nmod"
		}
		for i := range s.Words {
			switch h := s.Words[i].Head; {
			case i > first && i <= last:
				s.Hang(i, first, "flat")
			case h >= first && h <= last && i != first && i != v:
				s.Words[i].Head = first
			}
			if i >= first && i <= last && !s.Is(i, "PUNCT") {
				s.Words[i].UPOS = "PROPN"
			}
		}
		s.Hang(first, up, rel)
	})
}

// joinParted joins the words of a name of which the parser hung the first ones on a noun behind
// it: "The [Arakan] [Army]'s headquarters".
func joinParted(s *syntax.Sentence, first, last int) {
	top := s.Words[last].Head
	if last == first || top <= last || !s.Is(last, "PROPN", "NOUN") {
		return
	}
	for i := first; i < last; i++ {
		if rel := syntax.BaseRel(s.Rel(i)); s.Words[i].Head != top || rel != "amod" && rel != "compound" {
			return
		}
	}
	s.Rehang(func() {
		for i := first; i < last; i++ {
			s.Hang(i, last, "compound")
		}
	})
}
