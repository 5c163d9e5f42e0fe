package coding

// subjectBeforeAside gives a verb its subject back that the parser gave to the
// verb of saying put between the two: « Sa voisine, dit-elle, a été enlevée »,
// "The mayor, he said, was abducted".
func (m *mender) subjectBeforeAside(s *sentence) {
	for v := range s.Words {
		if !s.is(v, "VERB") || m.grammar.set("say").at(s, v) == 0 {
			continue
		}
		far, near := -1, -1
		for _, k := range s.kids[v] {
			switch {
			case baseRel(s.rel(k)) == "nsubj" && k < v && s.is(k, "NOUN", "PROPN"):
				far = k
			case (baseRel(s.rel(k)) == "nsubj" || baseRel(s.rel(k)) == "expl") && k != far && (k > v || s.is(k, "PRON")):
				near = k
			}
		}
		if far < 0 || near < 0 || s.lower[min(near, v)-1] != "," {
			continue
		}
		for _, c := range s.children(v, "ccomp", "parataxis") {
			if c > v && s.is(c, "VERB") && s.child(c, "mark", "nsubj") < 0 {
				s.hangSubject(far, c)
				s.Words[c].Rel = "ccomp"
				s.linkKids()
				break
			}
		}
	}
}
