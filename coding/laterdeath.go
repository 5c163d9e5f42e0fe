package coding

import "slices"

// ofOneNumber settles tolls of the dead and of the wounded that count the same persons:
// of one who was hurt and died only the death counts (« Blessé jeudi, un lycéen a
// succombé »), and who were "killed or wounded" cannot be split.
func ofOneNumber(s *sentence, cs []casualty) []casualty {
	return slices.DeleteFunc(slices.Clone(cs), func(c casualty) bool {
		return slices.ContainsFunc(cs, func(o casualty) bool {
			if c.kind == o.kind || c.kind == captured || o.kind == captured || len(c.victims) != 1 || len(o.victims) != 1 || c.victims[0] != o.victims[0] {
				return false
			}
			died := c.kind == wounded && s.Words[c.victims[0]].Head == o.w && s.child(o.w, "aux", "aux:pass", "cop") >= 0 && baseRel(s.rel(c.w)) != "conj"
			return died || s.is((c.w+o.w)/2, "CCONJ") && max(c.w, o.w)-min(c.w, o.w) == 2
		})
	})
}

// diesLater tells a telling of somebody's death of what was told before, some days on:
// "died of his wounds", "one of the wounded died in hospital".
func (d *telling) diesLater(m *mention) bool {
	s := m.trigger.s
	if !m.trigger.frame().soft() {
		return false
	}
	if _, ok := d.grammar.set("succumb").in(s, 0, len(s.Words)); ok {
		return true
	}
	for i := range s.Words {
		if d.grammar.set("wound-word").word(s, i) && d.someOfWounded(s, i) {
			return true
		}
	}
	return false
}

// someOfWounded tells the wounded of whom a number dies: "one of the wounded died",
// « l'un des blessés est mort ».
func (d *telling) someOfWounded(s *sentence, w int) bool {
	h := s.Words[w].Head
	if baseRel(s.rel(w)) != "nmod" || h < 0 || h > w || !s.is(h, "NUM", "PRON", "NOUN") || !hasPrep(d.grammar.set("genitive-preposition"), s.preposition(w)) {
		return false
	}
	v := s.Words[h].Head
	return v > w && baseRel(s.rel(h)) == "nsubj" && d.grammar.set("kill-word").at(s, v) > 0
}
