package coding

// ascribedAt tells whether an act is ascribed to what a word names: "blamed on Russia".
func (d *reading) ascribedAt(s *sentence, h int) bool {
	v := s.Words[h].Head
	return v >= 0 && s.rel(h) == "obl" && d.grammar.set("ascribed").at(s, v) > 0 && hasPrep(d.grammar.set("ascribed-preposition"), s.preposition(h))
}

// makers returns whose work an act is said to be.
func (d *reading) makers(s *sentence, v int) []int {
	var out []int
	for _, k := range s.children(v, "nmod") {
		if hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) {
			out = append(out, s.nominals(k)...)
		}
	}
	return out
}

// raiseAccusations hangs on the verb of blame what the parser hung on the phrase
// between: "accused [the rebels of the killing]", "blamed [the attack on the
// rebels]".
func (d *reading) raiseAccusations(s *sentence) {
	g := d.grammar
	for v := range s.Words {
		if !s.is(v, "VERB") {
			continue
		}
		accuses, ascribes := g.set("accused-of").at(s, v) > 0, g.set("ascribed").at(s, v) > 0
		if !accuses && !ascribes {
			continue
		}
		for _, o := range s.children(v, "obj", "nsubj:pass") {
			for _, k := range s.kids[o] {
				w := &s.Words[k]
				switch {
				case k < o || k < v:
				case ascribes && baseRel(w.Rel) == "nmod" && d.tellsAct(s, o) && !d.tellsAct(s, k) && hasPrep(g.set("ascribed-preposition"), s.preposition(k)) && s.preposition(k) != "":
					w.Head, w.Rel = v, "obl"
				case !accuses || !d.underAccusation(s, k):
				case baseRel(w.Rel) == "nmod" && d.tellsAct(s, k):
					w.Head, w.Rel = v, "obl"
				case w.Rel == "acl" && w.Feat("VerbForm") != "Fin":
					w.Head, w.Rel = v, "xcomp"
				}
			}
		}
	}
}

// underAccusation tells whether the preposition of what somebody is accused of
// stands before a phrase or clause.
func (d *reading) underAccusation(s *sentence, k int) bool {
	if hasPrep(d.grammar.set("accused-preposition"), s.preposition(k)) {
		return true
	}
	m := s.child(k, "mark")
	return m >= 0 && d.grammar.set("accused-preposition").word(s, m)
}
