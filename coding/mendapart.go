package coding

import "slices"

// Clauses and names that French and English set apart by commas in the middle of a
// sentence, and that a parser which reads from left to right takes for what carries on.

// verbBehindAside gives a verb back the subject that the parser gave to a participle or
// relative clause set apart between the two: « Le meurtre du chef, survenu samedi, a
// provoqué … », « L'armée, qui a perdu deux hommes, a bombardé … ».
func (s *sentence) verbBehindAside() {
	for v := range s.Words {
		n := s.child(v, "nsubj", "nsubj:pass")
		if n < 0 || n > v || !s.is(v, "VERB") || !s.is(n, "NOUN", "PROPN") || !s.startsApart(n, v) {
			continue
		}
		for _, main := range s.children(v, "parataxis", "conj", "ccomp", "advcl", "xcomp") {
			if main < v || !s.is(main, "VERB") || s.child(main, "mark", "cc") >= 0 || !s.lacksOnlySubject(main) || s.lower[s.leftmostOf(main)-1] != "," {
				continue
			}
			s.rehang(func() { s.setClauseApart(n, v, main) })
			break
		}
	}
}

// startsApart tells whether the clause of verb v begins right behind the comma after
// its subject n, with a participle or with "who".
func (s *sentence) startsApart(n, v int) bool {
	if who := s.relativeSubject(v); who > n {
		return s.lower[who-1] == ","
	}
	bare := s.Words[v].Feat("VerbForm") == "Part" && s.Words[v].Feat("Tense") == "Past" && s.child(v, "aux", "aux:pass", "cop", "obj") < 0
	return bare && s.lower[v-1] == ","
}

// relativeSubject returns the relative pronoun that is a subject of a verb, or -1.
func (s *sentence) relativeSubject(v int) int {
	for _, k := range s.children(v, "nsubj", "nsubj:pass") {
		if k < v && s.is(k, "PRON") && s.Words[k].Feat("PronType") == "Rel" {
			return k
		}
	}
	return -1
}

// setClauseApart makes clause v a description of noun n, which is the subject of main.
func (s *sentence) setClauseApart(n, v, main int) {
	rel := "acl"
	if s.relativeSubject(v) >= 0 {
		rel = "acl:relcl"
	}
	s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
	s.moveLater(v, main)
	s.Words[v].Head, s.Words[v].Rel = n, rel
	s.linkKids()
	s.hangSubject(n, main)
}

// cleftCircumstance hangs on the verb of a cleft the circumstance before it: « C'est
// dans une embuscade que deux soldats ont péri » tells one act, not two.
func (m *mender) cleftCircumstance(s *sentence) {
	for n := range s.Words {
		be := s.child(n, "cop")
		if be < 0 || !s.is(n, "NOUN", "PROPN") || s.preposition(n) == "" || !slices.ContainsFunc(s.children(n, "nsubj", "expl"), func(k int) bool { return s.is(k, "PRON") && k < n }) {
			continue
		}
		for _, v := range s.children(n, "advcl", "acl", "csubj", "ccomp") {
			that := s.child(v, "mark", "obj")
			if v < n || that < n || !s.is(v, "VERB") || !m.grammar.set("that").word(s, that) {
				continue
			}
			s.rehang(func() {
				s.Words[v].Head, s.Words[v].Rel = s.Words[n].Head, s.Words[n].Rel
				s.moveLater(n, v)
				s.Words[n].Head, s.Words[n].Rel = v, "obl"
			})
			break
		}
	}
}

// objectBehindSeat gives a verb the object behind a place whose district an aside
// names, where the parser joined it to that aside: « a arrêté à Bouira, wilaya du même
// nom, deux passeurs ».
func (s *sentence) objectBehindSeat() {
	for k := range s.Words {
		seat := s.Words[k].Head
		if !s.is(k, "NOUN") || seat < 0 || seat > k || !s.is(seat, "NOUN") || !slices.Contains([]string{"conj", "appos", "nmod"}, s.rel(k)) || s.child(k, "case", "cc") >= 0 || s.child(k, "det", "nummod") < 0 {
			continue
		}
		v := s.Words[seat].Head
		if v >= 0 && s.is(v, "PROPN") {
			v = s.Words[v].Head
		}
		if v < 0 || v > seat || !s.is(v, "VERB") || s.isPassive(v) || s.child(v, "obj") >= 0 || s.child(seat, "case", "det", "nummod") >= 0 {
			continue
		}
		first, from := s.leftmost(seat), s.leftmost(k)
		if s.lower[first] != "," || !s.is(first-1, "PROPN") || s.lower[from] != "," {
			continue
		}
		place := s.headIn(s.chunkStart(first-1), first-1)
		s.rehang(func() {
			s.Words[k].Head, s.Words[k].Rel = v, "obj"
			s.Words[seat].Head, s.Words[seat].Rel = place, "appos"
		})
	}
}
