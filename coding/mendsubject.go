package coding

import "slices"

// subjectUnderCase makes the apposition of a subject with a preposition, which
// no subject has, the subject: "today in Cali, the largest port, judge Ana Ruiz
// was shot".
func (s *sentence) subjectUnderCase() {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.rel(k)
		if baseRel(rel) != "nsubj" || v < k || !s.is(k, "NOUN", "PROPN", "PRON") {
			continue
		}
		if c := s.child(k, "case"); c < 0 || c > k || !s.is(c, "ADP") {
			continue
		}
		if s.is(k, "PRON") { // "the way in which the mayor was killed"
			s.Words[k].Rel = "obl"
			continue
		}
		subject := -1
		beside := s.children(k, "appos")
		for _, n := range s.children(k, "nmod") { // "farther south, at Jilib, two girls"
			beside = append(beside, s.children(n, "appos")...)
		}
		for _, a := range beside {
			if first, _ := s.subtree(a); a > k && a < v && s.child(a, "case") < 0 && (s.lower[first] == "," || first > 0 && s.lower[first-1] == ",") {
				subject = a
			}
		}
		if subject < 0 {
			continue
		}
		if s.is(subject, "ADJ") && s.child(subject, "nummod") >= 0 {
			s.Words[subject].UPOS = "NOUN"
		}
		s.Words[subject].Head, s.Words[subject].Rel = v, rel
		s.Words[k].Rel = "obl"
	}
}

// subjectAfterLabel makes the phrase behind the mark after a label the subject
// where the label was taken for it: "Qamishli: a shepherd was killed", "RAMADI -
// A gunman blew himself up".
func (s *sentence) subjectAfterLabel() {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.rel(k)
		if baseRel(rel) != "nsubj" || v < k || !s.is(k, "PROPN") {
			continue
		}
		mark := k + 1
		for mark < v && mark < k+5 && s.is(mark, "PROPN", "NUM", "X") {
			mark++
		}
		if s.lower[mark] != ":" && !(dashes[s.lower[mark]] && s.freeStanding(mark)) || between(s, -1, k, "NOUN", "VERB", "AUX", "DET", "ADP") {
			continue
		}
		for _, a := range s.children(k, "appos", "flat", "nmod", "conj", "compound", "parataxis") {
			if a > mark && a < v && s.child(a, "case") < 0 && s.is(a, "NOUN", "PROPN", "PRON") && !slices.Contains(s.lower[a:v], ",") {
				s.Words[a].Head, s.Words[a].Rel = v, rel
				s.Words[k].Rel = "dislocated"
				break
			}
		}
	}
}

// freeStanding tells a mark with space on both sides.
func (s *sentence) freeStanding(i int) bool {
	return i > 0 && i+1 < len(s.Words) && s.Words[i-1].End < s.Words[i].Start && s.Words[i].End < s.Words[i+1].Start
}

// subjectAfterAside makes the apposition right before the verb the subject where
// what it was hung on only says what stands before it: "in Cali, the largest
// town of the valley, judge Ana Ruiz was shot".
func (s *sentence) subjectAfterAside() {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.rel(k)
		if baseRel(rel) != "nsubj" || v < k {
			continue
		}
		first, _ := s.nounPhrase(k)
		if first < 2 || s.lower[first-1] != "," || !s.is(first-2, "PROPN") {
			continue
		}
		for _, a := range s.children(k, "appos") {
			from, to := s.subtree(a)
			if a < k || a > v || s.lower[from] != "," && s.lower[from-1] != "," || s.lower[min(to+1, v)] == "," || !s.is(a, "PROPN") {
				continue
			}
			s.Words[a].Head, s.Words[a].Rel = v, rel
			s.Words[k].Head, s.Words[k].Rel = first-2, "appos"
		}
	}
}

// numberedSubject hangs a number on the noun right after it where both were read
// as subjects: « Quatre religieuses ont été libérées ».
func (s *sentence) numberedSubject() {
	for k := 0; k+1 < len(s.Words); k++ {
		n := &s.Words[k+1]
		if !s.is(k, "NUM") || baseRel(s.rel(k)) != "nsubj" || baseRel(n.Rel) != "nsubj" || s.Words[k].Head != n.Head || n.Head == k || !s.is(k+1, "NOUN", "ADJ") {
			continue
		}
		n.UPOS, n.Rel = "NOUN", s.rel(k)
		s.Words[k].Head, s.Words[k].Rel = k+1, "nummod"
	}
}

// coordinatedSubject makes one subject of two in a row where the first was taken
// for the head of the sentence: « Le gouvernement et l'ELN ont signé ».
func (s *sentence) coordinatedSubject() {
	for v := range s.Words {
		first := s.Words[v].Head
		k := s.firstSubject(v)
		if k < 0 || s.rel(v) != "conj" || first < 0 || first > k || !s.is(first, "NOUN", "PROPN") || !s.pluralVerb(v) || s.child(first, "cop", "nsubj", "case") >= 0 {
			continue
		}
		if between(s, first, k, "VERB", "AUX", "PUNCT") {
			continue
		}
		c := s.child(v, "cc")
		s.Words[v].Head, s.Words[v].Rel = s.Words[first].Head, s.Words[first].Rel
		s.Words[first].Head, s.Words[first].Rel = v, s.rel(k)
		s.Words[k].Head, s.Words[k].Rel = first, "conj"
		s.Words[c].Head = k
	}
}

// subjectAfterAnd gives a coordinated clause the subject right before it that was
// coordinated with the end of the clause before: "were seized near Goma and their
// driver was killed".
func (s *sentence) subjectAfterAnd() {
	for v := range s.Words {
		first := s.Words[v].Head
		if s.rel(v) != "conj" || first < 0 || first > v || s.child(v, "cc") >= 0 || !s.lacksOnlySubject(v) {
			continue
		}
		n := s.leftmostOf(v) - 1
		for n > first && s.rel(n) != "conj" && s.Words[n].Head > first && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		c := s.child(n, "cc")
		if n <= first || c < 0 || s.rel(n) != "conj" || !s.is(n, "NOUN", "PROPN") || s.child(n, "case") >= 0 {
			continue
		}
		if _, last := s.subtree(n); last+1 != s.leftmostOf(v) {
			continue
		}
		s.hangSubject(n, v)
		s.Words[c].Head = v
	}
}

// subjectOfSaid gives a clause that is said the subject right before it that was
// taken for the object of the saying: "said one of its patrols was fired on".
func (m *mender) subjectOfSaid(s *sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if baseRel(s.rel(c)) != "ccomp" || v < 0 || v > c || m.grammar.set("say").at(s, v) == 0 || !s.lacksOnlySubject(c) {
			continue
		}
		o := s.child(v, "obj")
		if o < v || o > c || s.child(o, "case") >= 0 {
			continue
		}
		if _, last := s.subtree(o); last+1 != s.leftmostOf(c) {
			continue
		}
		s.hangSubject(o, c)
	}
}

// hangSubject makes a word the subject of a verb, of its passive where it has one.
func (s *sentence) hangSubject(k, v int) {
	s.Words[k].Head, s.Words[k].Rel = v, "nsubj"
	if s.child(v, "aux:pass") >= 0 {
		s.Words[k].Rel = "nsubj:pass"
	}
}

// lacksOnlySubject tells a finite clause without its subject.
func (s *sentence) lacksOnlySubject(v int) bool {
	if s.child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
		return false
	}
	for _, k := range append(s.children(v, "aux", "aux:pass", "cop"), v) {
		if s.Words[k].Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// subjectOnRelative gives a verb without a subject the noun that was hung on the
// relative pronoun before it, which takes no complement: « selon lesquelles des
// soldats auraient … ».
func (s *sentence) subjectOnRelative() {
	for k := range s.Words {
		p := s.Words[k].Head
		if p < 0 || p > k || s.rel(k) != "nmod" || !s.is(k, "NOUN") || !s.relative(p) {
			continue
		}
		v := s.Words[p].Head
		for v >= 0 && v < k && !s.is(v, "VERB") { // « au cours duquel »
			v = s.Words[v].Head
		}
		if v >= 0 && v < p { // the pronoun was hung on the main verb: its own is the next
			for v = k + 1; v < len(s.Words) && !s.is(v, "VERB"); v++ {
			}
		}
		if v <= k || v >= len(s.Words) || !s.is(v, "VERB") || s.child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		rel := "nsubj"
		if s.isPassive(v) {
			rel = "nsubj:pass"
		}
		s.rehang(func() {
			s.Words[k].Head, s.Words[k].Rel = v, rel
			s.Words[p].Head = v
		})
	}
}
