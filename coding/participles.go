package coding

// Participles that stand apart from what they are said of, before or behind a
// comma: « Enlevés dimanche à Djibo, les infirmiers ont été relâchés », « le
// prêtre est rentré, libéré par ses ravisseurs ».

// looseParticiples hangs such participles on the verb whose subject is theirs.
func (m *mender) looseParticiples(s *sentence) {
	for v := range s.Words {
		if !s.looseParticiple(v) {
			continue
		}
		switch {
		case s.opens(v):
			s.frontedParticiple(v)
		case s.lower[v-1] == "," && m.ofNounBefore(s, v):
			s.Words[v].Head, s.Words[v].Rel = v-2, "acl"
		case s.lower[v-1] == "," && m.looseBehind(s, v):
			s.Words[v].Rel = "advcl"
		}
	}
}

// looseBehind tells a participle that the parser took for a clause of its own,
// or for what the verb before it says, which it does not.
func (m *mender) looseBehind(s *sentence, v int) bool {
	h := s.Words[v].Head
	return h >= 0 && h < v && (s.rel(v) == "parataxis" || s.rel(v) == "ccomp" && m.grammar.set("say").at(s, h) == 0)
}

// ofNounBefore tells a participle that agrees with the noun right before the
// comma, and that the parser joined to a verb with which it can share no
// auxiliary: « ont repris entre l'armée et les rebelles, entrés dans la capitale ».
func (m *mender) ofNounBefore(s *sentence, v int) bool {
	if v < 2 || !s.is(v-2, "NOUN", "PROPN") || s.rel(v) != "conj" || s.child(v, "cc") >= 0 || !m.grammar.set("intransitive").word(s, v) {
		return false
	}
	h := s.Words[v].Head
	return h >= 0 && h < v-2 && !m.grammar.set("intransitive").word(s, h) && s.Words[v].Feat("Number") == s.Words[v-2].Feat("Number")
}

// looseParticiple tells a past participle with neither auxiliary nor arguments
// of its own that a finite verb has.
func (s *sentence) looseParticiple(v int) bool {
	w := s.Words[v]
	return s.is(v, "VERB") && w.Feat("VerbForm") == "Part" && w.Feat("Tense") == "Past" && s.child(v, "aux", "cop", "nsubj", "obj", "mark") < 0
}

// opens tells whether a word opens its sentence, but for an adverb.
func (s *sentence) opens(v int) bool {
	return v == 0 || v == 1 && s.is(0, "ADV", "PUNCT")
}

// frontedParticiple makes the verb behind the comma the main verb, and the noun
// right behind the comma its subject.
func (s *sentence) frontedParticiple(v int) {
	const reach = 16
	comma := v + 1
	for comma < len(s.Words) && comma < v+reach && s.lower[comma] != "," && !s.is(comma, "AUX") {
		comma++
	}
	if comma >= len(s.Words) || s.lower[comma] != "," {
		return
	}
	main := comma + 1
	for main < len(s.Words) && !(s.is(main, "VERB") && (s.Words[main].Feat("VerbForm") == "Fin" || s.child(main, "aux") >= 0)) {
		if s.is(main, "PUNCT") && s.lower[main] != "-" {
			return
		}
		main++
	}
	if main >= len(s.Words) {
		return
	}
	if s.child(main, "nsubj") < 0 {
		for h := comma + 1; h < main; h++ {
			if up := s.Words[h].Head; s.is(h, "NOUN", "PROPN") && s.child(h, "case") < 0 && up < comma && !s.isTimed(h) {
				s.hangSubject(h, main)
				break
			}
		}
	}
	switch {
	case s.Words[main].Head == v: // the participle was read as the main verb
		s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
		s.Words[v].Head, s.Words[v].Rel = main, "advcl"
	case s.Words[v].Head == main && s.rel(v) != "advcl":
		s.Words[v].Rel = "advcl"
	}
	s.linkKids()
}
