package mend

import (
	"slices"

	"attest/coding/syntax"
	"attest/ud"
)

// Clauses and names that French and English set apart by commas in the middle of a
// sentence, and that a parser which reads from left to right takes for what carries on.

// verbBehindAside gives a verb back the subject that the parser gave to a participle or
// relative clause set apart between the two: « Le meurtre du chef, survenu samedi, a
// provoqué … », « L'armée, qui a perdu deux hommes, a bombardé … ».
func verbBehindAside(_ *Language, s *syntax.Sentence) {
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

// verbBehindCompanions gives a verb the noun as its subject that the parser took for the
// head of the sentence, where the two commas between them set apart who else took part, or
// what he is: "Rebels, together with militiamen, ambushed a convoy".
func verbBehindCompanions(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if n < 0 || n > v || !s.Is(v, "VERB") || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head >= 0 || s.Child(v, "cc", "mark") >= 0 || !lacksOnlySubject(s, v) || s.Child(n, "cop", "nsubj", "case") >= 0 {
			continue
		}
		start := s.VerbStart(v)
		_, end := s.NounPhrase(n)
		if end+2 >= start || s.Lower[end+1] != "," || s.Lower[start-1] != "," || s.Between(end, start, "VERB", "AUX") {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			hangSubject(s, n, v)
			moveLater(s, n, v)
		})
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
	s.TakePlaceOf(main, v)
	moveLater(s, v, main)
	s.Hang(v, n, rel)
	hangSubject(s, n, main)
}

// cleftCircumstance hangs on the verb of a cleft the circumstance before it: « C'est
// dans une embuscade que deux soldats ont péri » tells one act, not two.
func cleftCircumstance(l *Language, s *syntax.Sentence) {
	for n := range s.Words {
		be := s.Child(n, "cop")
		if be < 0 || !s.Is(n, "NOUN", "PROPN") || s.Preposition(n) == "" || !slices.ContainsFunc(s.Children(n, "nsubj", "expl"), func(k int) bool { return s.Is(k, "PRON") && k < n }) {
			continue
		}
		for _, v := range s.Children(n, "advcl", "acl", "csubj", "ccomp") {
			that := s.Child(v, "mark", "obj")
			if v < n || that < n || !s.Is(v, "VERB") || !l.Set("that").Word(s, that) {
				continue
			}
			s.Rehang(func() {
				s.TakePlaceOf(v, n)
				moveLater(s, n, v)
				s.Hang(n, v, "obl")
			})
			break
		}
	}
}

// objectBehindSeat gives a verb the object behind a place whose district an aside
// names, where the parser joined it to that aside: « a arrêté à Bouira, wilaya du même
// nom, deux passeurs ».
func objectBehindSeat(_ *Language, s *syntax.Sentence) {
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
			s.Hang(k, v, "obj")
			s.Hang(seat, place, "appos")
		})
	}
}

// pronounBesideSubject sets aside the pronoun that only stresses the subject before it:
// « Les rescapés, eux, parlent de … ».
func pronounBesideSubject(_ *Language, s *syntax.Sentence) {
	for k := 2; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if s.Is(k, "PRON") && syntax.BaseRel(s.Rel(k)) == "nsubj" && v > k && s.Lower[k-1] == "," && s.Lower[k+1] == "," && slices.ContainsFunc(s.Children(v, "nsubj"), func(n int) bool { return n < k && s.Is(n, "NOUN", "PROPN") }) {
			s.Rehang(func() { s.Words[k].Rel = "dislocated" })
		}
	}
}

// infinitiveOfBeing makes of a word under an infinitive of "to be" the clause that it
// is, where the parser took it for an object: « a assuré n'être pour rien dans l'attaque ».
func infinitiveOfBeing(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		c, v := s.Child(k, "cop"), s.Words[k].Head
		if c < 0 || v < 0 || v > c || !s.Is(v, "VERB") || s.Words[c].Feat("VerbForm") != "Inf" || s.Rel(k) != "obj" && s.Rel(k) != "obl" {
			continue
		}
		s.Rehang(func() {
			s.Words[k].Rel = "xcomp"
			for _, o := range s.Children(v, "obl", "advmod") {
				if o > k || o == c-1 {
					s.Words[o].Head = k
				}
			}
		})
	}
}

// viewAtHead hangs whose view a sentence opens with on what he says, where the parser
// made him the head of it: « Pour le maire, c'est le groupe qui a enlevé les pêcheurs ».
func viewAtHead(l *Language, s *syntax.Sentence) {
	h := s.Words[0].Head
	if h < 0 || s.Rel(0) != "case" || s.Words[h].Head >= 0 || !l.Set("view-preposition").Word(s, 0) {
		return
	}
	for _, k := range s.Kids[h] {
		first := s.Leftmost(k)
		if k < h || s.Is(k, "PUNCT") || first < 1 || s.Lower[first-1] != "," || !s.Is(k, "VERB") && s.Child(k, "cop", "nsubj") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, -1, "root")
			s.Hang(h, k, "obl")
			moveLater(s, h, k)
		})
		return
	}
}

// gerundBehindSpeaker hangs on the verb of saying what the speaker named behind it does in
// the same breath: « a affirmé le porte-parole, démentant que … », "said the mayor, blaming …".
func gerundBehindSpeaker(l *Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		n, w := s.Words[k].Head, s.Words[k]
		if !s.Is(k, "VERB") || syntax.BaseRel(s.Rel(k)) != "acl" || w.Feat("Tense") != "Pres" || w.Feat("VerbForm") != "Part" && w.Feat("VerbForm") != "Ger" || n < 0 || n > k || s.Lower[k-1] != "," {
			continue
		}
		if syntax.BaseRel(s.Rel(n)) == "appos" {
			n = s.Words[n].Head
		}
		v := s.Words[n].Head
		behindSaid := v >= 0 && v < n && syntax.BaseRel(s.Rel(n)) == "nsubj" && l.Set("say").At(s, v) > 0
		behindDenied := v >= 0 && v < n && s.Rel(n) == "obj" && s.Child(v, "nsubj") >= 0 && l.Set("deny").At(s, v) > 0 // "denied responsibility, accusing …"
		if behindSaid || behindDenied {
			s.Rehang(func() { s.Hang(k, v, "advcl") })
		}
	}
}

// relativeOfPlace hangs a clause that "where" opens on the noun before the comma, where the
// parser took it for a circumstance of the verb: « la cité de Kamango, d'où ils ont été
// chassés ».
func relativeOfPlace(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "obl" || s.Words[k].Feat("PronType") != "Rel" || v < k || !s.Is(v, "VERB") || !slices.Contains([]string{"advcl", "parataxis"}, s.Rel(v)) || s.Child(v, "mark") >= 0 {
			continue
		}
		first := s.Leftmost(k)
		if first < 2 || s.Lower[first-1] != "," || s.Leftmost(v) < first-1 || !s.Is(first-2, "NOUN", "PROPN") {
			continue
		}
		n := s.HeadIn(s.ChunkStart(first-2), first-2)
		for up := s.Words[n].Head; up >= 0 && up < n && syntax.BaseRel(s.Rel(n)) == "nmod" && s.Is(up, "NOUN"); up = s.Words[n].Head {
			n = up
		}
		if !s.Within(n, v) {
			s.Rehang(func() { s.Hang(v, n, "acl:relcl") })
		}
	}
}

// numberBeforeCase makes the object of a verb a number that stands before the preposition
// of the noun it was hung on: « en ont passé vingt-trois par les armes ».
func numberBeforeCase(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		c := -1
		if n >= 0 {
			c = s.Child(n, "case")
		}
		if !s.Is(k, "NUM") || s.Rel(k) != "nummod" || c <= k || c > n {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v != k-1 || !s.Is(v, "VERB") || s.IsPassive(v) || !partitiveBefore(s, v) {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			if s.Rel(n) == "obj" {
				s.Words[n].Rel = "obl"
			}
		})
	}
}

// partitiveBefore tells a verb with a pronoun before it that has neither number nor
// person, so that it stands for those of whom the verb counts some: « en ont tué six ».
func partitiveBefore(s *syntax.Sentence, v int) bool {
	return slices.ContainsFunc(s.Kids[v], func(p int) bool {
		w := s.Words[p]
		return p < v && s.Is(p, "PRON") && w.Feat("Number") == "" && w.Feat("Reflex") == "" && w.Feat("PronType") != "Rel"
	})
}

// subjectBeforePart gives a verb the noun before an aside that names a part of it, where
// the parser took the part for the subject: « 25 personnes, dont des femmes et des
// enfants, ont péri ».
func subjectBeforePart(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if k < 0 || k > v || !s.Is(k, "NOUN", "NUM", "PRON") {
			continue
		}
		n, start := wholeBefore(s, v, k), s.VerbStart(v)
		if n < 0 || s.Lower[start-1] != "," || s.Between(n, start, "VERB", "AUX") {
			continue
		}
		part := slices.IndexFunc(s.Words[n+1:k], func(w ud.Word) bool { return w.UPOS == "PRON" && w.Feat("PronType") == "Rel" })
		if part < 0 || s.Lower[n+part] != "," || !s.Within(n+1+part, k) || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				s.TakePlaceOf(v, n)
				moveLater(s, n, v)
			}
			s.Hang(k, n, "nmod")
			hangSubject(s, n, v)
		})
	}
}

// wholeBefore returns the noun before the subject k of a verb that the verb was hung on as
// what describes it, or that was hung on the verb with no preposition; -1 without.
func wholeBefore(s *syntax.Sentence, v, k int) int {
	if n := s.Words[v].Head; s.Rel(v) == "acl:relcl" && n >= 0 && n < k && s.Is(n, "NOUN", "PROPN") {
		return n
	}
	for _, n := range s.Children(v, "obl", "dislocated") {
		if n < k && s.Is(n, "NOUN", "PROPN") && s.Child(n, "case") < 0 && !s.IsTimed(n) {
			return n
		}
	}
	return -1
}
