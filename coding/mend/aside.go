package mend

import "attest/coding/syntax"

// subjectBeforeAside gives a verb its subject back that the parser gave to the
// verb of saying put between the two: « Sa voisine, dit-elle, a été enlevée »,
// "The mayor, he said, was abducted".
func (m *Mender) subjectBeforeAside(s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || m.grammar.Set("say").At(s, v) == 0 {
			continue
		}
		far, near := -1, -1
		for _, k := range s.Kids[v] {
			switch {
			case syntax.BaseRel(s.Rel(k)) == "nsubj" && k < v && s.Is(k, "NOUN", "PROPN"):
				far = k
			case (syntax.BaseRel(s.Rel(k)) == "nsubj" || syntax.BaseRel(s.Rel(k)) == "expl") && k != far && (k > v || s.Is(k, "PRON")):
				near = k
			}
		}
		if far < 0 || near < 0 || near < far || s.Lower[min(near, v)-1] != "," {
			continue
		}
		for _, c := range s.Children(v, "ccomp", "parataxis") {
			if c > v && s.Is(c, "VERB") && s.Child(c, "mark", "nsubj") < 0 {
				hangSubject(s, far, c)
				s.Words[c].Rel = "ccomp"
				s.LinkKids()
				break
			}
		}
	}
}
