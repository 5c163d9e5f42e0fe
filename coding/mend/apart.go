package mend

import (
	"slices"

	"attest/coding/syntax"
)

// Clauses and names that French and English set apart by commas in the middle of a
// sentence, and that a parser which reads from left to right takes for what carries on.

// verbBehindAside gives a verb back the subject that the parser gave to a participle or
// relative clause set apart between the two: « Le meurtre du chef, survenu samedi, a
// provoqué … », « L'armée, qui a perdu deux hommes, a bombardé … ».
func verbBehindAside(s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Child(v, "nsubj", "nsubj:pass")
		if n < 0 || n > v || !s.Is(v, "VERB") || !s.Is(n, "NOUN", "PROPN") || !startsApart(s, n, v) {
			continue
		}
		for _, main := range s.Children(v, "parataxis", "conj", "ccomp", "advcl", "xcomp") {
			if main < v || !s.Is(main, "VERB") || s.Child(main, "mark", "cc") >= 0 || !lacksOnlySubject(s, main) || s.Lower[s.VerbStart(main)-1] != "," {
				continue
			}
			s.Rehang(func() { setClauseApart(s, n, v, main) })
			break
		}
	}
}

// startsApart tells whether the clause of verb v begins right behind the comma after
// its subject n, with a participle or with "who".
func startsApart(s *syntax.Sentence, n, v int) bool {
	if who := relativeSubject(s, v); who > n {
		return s.Lower[who-1] == ","
	}
	bare := s.Words[v].Feat("VerbForm") == "Part" && s.Words[v].Feat("Tense") == "Past" && s.Child(v, "aux", "aux:pass", "cop", "obj") < 0
	return bare && s.Lower[v-1] == ","
}

// relativeSubject returns the relative pronoun that is a subject of a verb, or -1.
func relativeSubject(s *syntax.Sentence, v int) int {
	for _, k := range s.Children(v, "nsubj", "nsubj:pass") {
		if k < v && s.Is(k, "PRON") && s.Words[k].Feat("PronType") == "Rel" {
			return k
		}
	}
	return -1
}

// setClauseApart makes clause v a description of noun n, which is the subject of main.
func setClauseApart(s *syntax.Sentence, n, v, main int) {
	rel := "acl"
	if relativeSubject(s, v) >= 0 {
		rel = "acl:relcl"
	}
	s.Words[main].Head, s.Words[main].Rel = s.Words[v].Head, s.Words[v].Rel
	moveLater(s, v, main)
	s.Words[v].Head, s.Words[v].Rel = n, rel
	s.LinkKids()
	hangSubject(s, n, main)
}

// cleftCircumstance hangs on the verb of a cleft the circumstance before it: « C'est
// dans une embuscade que deux soldats ont péri » tells one act, not two.
func (m *Mender) cleftCircumstance(s *syntax.Sentence) {
	for n := range s.Words {
		be := s.Child(n, "cop")
		if be < 0 || !s.Is(n, "NOUN", "PROPN") || s.Preposition(n) == "" || !slices.ContainsFunc(s.Children(n, "nsubj", "expl"), func(k int) bool { return s.Is(k, "PRON") && k < n }) {
			continue
		}
		for _, v := range s.Children(n, "advcl", "acl", "csubj", "ccomp") {
			that := s.Child(v, "mark", "obj")
			if v < n || that < n || !s.Is(v, "VERB") || !m.grammar.Set("that").Word(s, that) {
				continue
			}
			s.Rehang(func() {
				s.Words[v].Head, s.Words[v].Rel = s.Words[n].Head, s.Words[n].Rel
				moveLater(s, n, v)
				s.Words[n].Head, s.Words[n].Rel = v, "obl"
			})
			break
		}
	}
}

// objectBehindSeat gives a verb the object behind a place whose district an aside
// names, where the parser joined it to that aside: « a arrêté à Bouira, wilaya du même
// nom, deux passeurs ».
func objectBehindSeat(s *syntax.Sentence) {
	for k := range s.Words {
		seat := s.Words[k].Head
		if !s.Is(k, "NOUN") || seat < 0 || seat > k || !s.Is(seat, "NOUN") || !slices.Contains([]string{"conj", "appos", "nmod"}, s.Rel(k)) || s.Child(k, "case", "cc") >= 0 || s.Child(k, "det", "nummod") < 0 {
			continue
		}
		v := s.Words[seat].Head
		if v >= 0 && s.Is(v, "PROPN") {
			v = s.Words[v].Head
		}
		if v < 0 || v > seat || !s.Is(v, "VERB") || s.IsPassive(v) || s.Child(v, "obj") >= 0 || s.Child(seat, "case", "det", "nummod") >= 0 {
			continue
		}
		first, from := s.Leftmost(seat), s.Leftmost(k)
		if s.Lower[first] != "," || !s.Is(first-1, "PROPN") || s.Lower[from] != "," {
			continue
		}
		place := s.HeadIn(s.ChunkStart(first-1), first-1)
		s.Rehang(func() {
			s.Words[k].Head, s.Words[k].Rel = v, "obj"
			s.Words[seat].Head, s.Words[seat].Rel = place, "appos"
		})
	}
}
