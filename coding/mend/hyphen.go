package mend

import "attest/coding/syntax"

// hyphenParticiple hangs a participle that a hyphen joins to what stands before it on
// the noun behind it, whose place the parser gave it: "pitted Turkish-backed fighters
// against", "Iran-backed militias attacked".
func hyphenParticiple(_ *Language, s *syntax.Sentence) {
	for i := range s.Words {
		p := i + 2
		if !s.Hyphened(i) || !s.Is(p, "VERB") || !s.PastForm(p) && s.Words[p].Feat("VerbForm") != "Part" || p+1 >= len(s.Words) {
			continue
		}
		n := p
		for n+1 < len(s.Words) && s.Is(n+1, "NOUN", "PROPN", "ADJ") {
			n++
		}
		for n > p && s.Is(n, "ADJ") {
			n--
		}
		if n == p {
			continue
		}
		if s.Words[p].Head == n {
			hangHyphened(s, i, p, n)
			continue
		}
		head, rel := s.Words[p].Head, s.Rel(p)
		s.Rehang(func() {
			switch s.Words[n].Head {
			case p: // the noun under its participle takes the participle's place
				s.Hang(n, head, rel)
				if head >= 0 && s.Is(head, "VERB") && (rel == "amod" || rel == "advcl" || rel == "xcomp") {
					s.Words[n].Rel = "obj"
					if head > n {
						s.Words[n].Rel = "nsubj"
					}
				}
			default: // "militias attacked" under "backed"
				if v := s.Words[n].Head; v >= 0 && s.Words[v].Head == p {
					s.Hang(v, head, rel)
				}
			}
			for _, k := range s.Kids[p] {
				if k > n && s.Words[k].Head == p {
					s.Words[k].Head = s.Words[n].Head
				}
			}
			s.Hang(i, p, "compound")
			s.Hang(p, n, "amod")
		})
	}
}

// hangHyphened hangs the word before a participle's hyphen on it, where only that hung elsewhere,
// and what stood under the word on the noun: "shelled the government-held town".
func hangHyphened(s *syntax.Sentence, i, p, n int) {
	if h := s.Words[i].Head; h == p || h == n {
		return
	}
	s.Rehang(func() {
		for _, k := range s.Kids[i] {
			if k < i {
				s.Words[k].Head = n
			}
		}
		s.Hang(i, p, "compound")
	})
}

// hyphenAcronym makes one name of a name of letters with a hyphen in it, of which the parser made
// a subject of its own, before the noun that says who speaks for it: "[SPLM-N] spokesman Ann Lee".
func hyphenAcronym(_ *Language, s *syntax.Sentence) {
	for i := 0; i+3 < len(s.Words); i++ {
		p := i + 2
		h := s.Words[p].Head
		if !s.Hyphened(i) || !s.Is(i, "PROPN") || !s.Is(p, "PROPN") || s.Lower[i] == s.Words[i].Form || h != p+1 || !s.Is(h, "NOUN") || s.Words[h].Head != i || s.Rel(h) != "appos" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(h, i)
			s.Hang(i, h, "compound")
			s.Hang(p, i, "flat")
		})
	}
}
