package mend

import "attest/coding/syntax"

// bodyInState hangs on the verb how somebody was who is spoken of, which the parser took for a
// clause of its own, with what is before it for its subject: « a trouvé les corps de deux juges,
// [les mains liées] », « ont attaqué, le visage masqué, … ».
func bodyInState(l *Language, s *syntax.Sentence) {
	for p := 3; p < len(s.Words); p++ {
		part := p - 1
		if !s.Is(p, "VERB", "ADJ") || !s.Is(part, "NOUN") || !l.Set("body-in-state").Word(s, part) || s.Words[part].Head != p || s.Child(p, "aux", "aux:pass", "cop") >= 0 || s.Words[p].Feat("VerbForm") == "Fin" {
			continue
		}
		v, comma := s.Words[p].Head, s.Leftmost(part)-1
		if s.Is(part-1, "DET") {
			comma = part - 2
		}
		if v < 0 || v > comma || comma < 1 || s.Lower[comma] != "," || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[p] {
				switch {
				case k == part:
				case k < comma && syntax.BaseRel(s.Rel(k)) == "nsubj" && k > v && s.Child(v, "obj") < 0:
					s.Hang(k, v, "obj")
				case k <= comma:
					s.Words[k].Head = v
				}
			}
			s.Hang(part, v, "obl")
			s.Hang(p, part, "acl")
		})
	}
}
