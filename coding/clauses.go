package coding

// openClauses mends the word that opens a reported clause ("that", « que »),
// read as a relative pronoun and so as the object of its verb: in "said on
// Monday that rebels had killed two", nobody killed the man who spoke.
func (s *sentence) openClauses(that wordSet) {
	for i := range s.Words {
		w := &s.Words[i]
		if w.UPOS != "PRON" || w.Feat("PronType") != "Rel" || w.Head < i || baseRel(s.rel(w.Head)) != "ccomp" || !that.word(s, i) {
			continue
		}
		w.UPOS, w.Feats, w.Rel = "SCONJ", "", "mark"
	}
}

// invertedRelative gives a verb whose subject follows it (« dont l'accuse la
// junte ») that subject: a pronoun in the form of an object was read as one, and
// the noun behind the verb as the object.
func (s *sentence) invertedRelative(clitics wordSet) {
	for k := range s.Words {
		v := s.Words[k].Head
		if v < k || !s.is(k, "PRON") || !clitics.has(s.lower[k]) || s.rel(k) != "nsubj" && (s.rel(k) != "obj" || s.child(v, "nsubj", "expl:subj") >= 0) {
			continue
		}
		s.Words[k].Rel = "obj"
		for _, o := range s.children(v, "obj") {
			if o > v && s.is(o, "NOUN", "PROPN") {
				s.Words[o].Rel = "nsubj"
				break
			}
		}
	}
}
