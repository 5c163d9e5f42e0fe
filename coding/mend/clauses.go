package mend

import "attest/coding/syntax"

// openClauses mends the word that opens a reported clause ("that", « que »),
// read as a relative pronoun and so as the object of its verb: in "said on
// Monday that rebels had killed two", nobody killed the man who spoke.
func openClauses(s *syntax.Sentence, that syntax.WordSet) {
	for i := range s.Words {
		w := &s.Words[i]
		if w.UPOS != "PRON" || w.Feat("PronType") != "Rel" || w.Head < i || syntax.BaseRel(s.Rel(w.Head)) != "ccomp" || !that.Word(s, i) {
			continue
		}
		w.UPOS, w.Feats, w.Rel = "SCONJ", "", "mark"
	}
}

// invertedRelative gives a verb whose subject follows it (« dont l'accuse la
// junte ») that subject: a pronoun in the form of an object was read as one, and
// the noun behind the verb as the object.
func invertedRelative(s *syntax.Sentence, clitics syntax.WordSet) {
	for k := range s.Words {
		v := s.Words[k].Head
		if v < k || !s.Is(k, "PRON") || !clitics.Has(s.Lower[k]) || s.Rel(k) != "nsubj" && (s.Rel(k) != "obj" || s.Child(v, "nsubj", "expl:subj") >= 0) {
			continue
		}
		s.Words[k].Rel = "obj"
		for _, o := range s.Children(v, "obj") {
			if o > v && s.Is(o, "NOUN", "PROPN") {
				s.Words[o].Rel = "nsubj"
				break
			}
		}
	}
}

// subjectUnderThat makes one clause of a noun under "that" and what is said of it behind,
// which the parser hung apart on the verb of saying: « a assuré que « tout Bria » était
// aux mains de l'armée ».
func (m *Mender) subjectUnderThat(s *syntax.Sentence) {
	for n := range s.Words {
		v, that := s.Words[n].Head, s.Child(n, "mark")
		if v < 0 || v > n || that < 0 || !m.grammar.Set("that").Word(s, that) || !s.Is(n, "NOUN", "PROPN") || !s.Is(v, "VERB") || s.Child(n, "cop", "nsubj") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "xcomp", "ccomp", "advcl", "parataxis") {
			if k < n || !lacksOnlySubject(s, k) || s.Child(k, "mark") >= 0 {
				continue
			}
			s.Rehang(func() {
				s.Words[that].Head, s.Words[k].Rel = k, "ccomp"
				hangSubject(s, n, k)
			})
			break
		}
	}
}
