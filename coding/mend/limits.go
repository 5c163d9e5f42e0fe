package mend

import "attest/coding/syntax"

// limitBeforeNumber hangs the words that set a number its limit on the number, where the
// parser took them for what belongs to the verb or for a preposition, and makes the phrase
// right behind a verb its object again: "abducted up to 20 passengers", "sent as many as 30
// lorries".
func (m *Mender) limitBeforeNumber(s *syntax.Sentence) {
	for i := 1; i < len(s.Words); i++ {
		n := m.grammar.Set("number-limit").At(s, i)
		number := i + n
		if n == 0 || number >= len(s.Words) || !s.Is(number, "NUM") {
			continue
		}
		h := number
		if up := s.Words[number].Head; s.Rel(number) == "nummod" && up > number {
			h = up
		}
		v := s.Words[h].Head
		if v != i-1 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(h)) != "obl" || s.Child(v, "obj") >= 0 || s.Child(v, "aux:pass", "nsubj:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[h].Rel = "obj"
			s.Words[i].Head, s.Words[i].Rel = number, "advmod"
			for k := i + 1; k < number; k++ {
				s.Words[k].Head, s.Words[k].Rel = i, "fixed"
			}
		})
	}
}
