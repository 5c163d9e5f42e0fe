package mend

import (
	"slices"

	"attest/coding/syntax"
)

// subjectUnderCase makes the apposition of a subject with a preposition, which
// no subject has, the subject: "today in Cali, the largest port, judge Ana Ruiz
// was shot".
func subjectUnderCase(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k || !s.Is(k, "NOUN", "PROPN", "PRON") {
			continue
		}
		if c := s.Child(k, "case"); c < 0 || c > k || !s.Is(c, "ADP") {
			continue
		}
		if s.Is(k, "PRON") { // "the way in which the mayor was killed"
			s.Words[k].Rel = "obl"
			continue
		}
		subject := -1
		beside := s.Children(k, "appos")
		for _, n := range s.Children(k, "nmod") { // "farther south, at Jilib, two girls"
			beside = append(beside, s.Children(n, "appos")...)
		}
		for _, a := range beside {
			if first, _ := s.Subtree(a); a > k && a < v && s.Child(a, "case") < 0 && (s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ",") {
				subject = a
			}
		}
		if subject < 0 {
			continue
		}
		if s.Is(subject, "ADJ") && s.Child(subject, "nummod") >= 0 {
			s.Words[subject].UPOS = "NOUN"
		}
		s.Rehang(func() {
			s.Hang(subject, v, rel)
			s.Words[k].Rel = "obl"
		})
	}
}

// nounAsClause makes a noun right before a verb without a subject, which the parser took
// for a clause of it, that subject: "[The massacre] was blamed on the rebels".
func nounAsClause(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "ccomp" || !s.Is(k, "NOUN") || v < k || !s.Is(v, "VERB") || s.Child(k, "det") < 0 || s.Child(k, "nsubj", "cop", "aux", "mark", "obj") >= 0 || s.Child(v, "nsubj", "nsubj:pass", "ccomp") != k {
			continue
		}
		s.Rehang(func() { hangSubject(s, k, v) })
	}
}

// subjectAfterLabel makes the phrase behind the mark after a label the subject
// where the label was taken for it: "Qamishli: a shepherd was killed", "RAMADI -
// A gunman blew himself up".
func subjectAfterLabel(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		sourced := k+1 < len(s.Words) && s.Lower[k+1] == ":" && s.Is(k, "NOUN") && !s.Between(-1, k, "VERB", "AUX", "PUNCT") // "the air force: six drones downed"
		if syntax.BaseRel(rel) != "nsubj" || v < k || !s.Is(k, "PROPN") && !sourced {
			continue
		}
		mark := k + 1
		for mark < v && mark < k+5 && s.Is(mark, "PROPN", "NUM", "X") {
			mark++
		}
		if s.Lower[mark] != ":" && !(syntax.Dashes[s.Lower[mark]] && freeStanding(s, mark)) || !sourced && s.Between(-1, k, "NOUN", "VERB", "AUX", "DET", "ADP") {
			continue
		}
		for _, a := range s.Children(k, "appos", "flat", "nmod", "conj", "compound", "parataxis") {
			if a > mark && a < v && s.Child(a, "case") < 0 && s.Is(a, "NOUN", "PROPN", "PRON", "NUM") && !slices.Contains(s.Lower[a:v], ",") {
				s.Rehang(func() {
					s.Hang(a, v, rel)
					s.Words[k].Rel = "dislocated"
				})
				break
			}
		}
	}
}

// freeStanding tells a mark with space on both sides.
func freeStanding(s *syntax.Sentence, i int) bool {
	return i > 0 && i+1 < len(s.Words) && s.Words[i-1].End < s.Words[i].Start && s.Words[i].End < s.Words[i+1].Start
}

// subjectAfterAside makes the apposition right before the verb the subject where
// what it was hung on only says what stands before it: "in Cali, the largest
// town of the valley, judge Ana Ruiz was shot".
func subjectAfterAside(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k {
			continue
		}
		first, _ := s.NounPhrase(k)
		if first < 2 || s.Lower[first-1] != "," || !s.Is(first-2, "PROPN") {
			continue
		}
		for _, a := range s.Children(k, "appos") {
			from, to := s.Subtree(a)
			if a < k || a > v || s.Lower[from] != "," && s.Lower[from-1] != "," || s.Lower[min(to+1, v)] == "," || !s.Is(a, "PROPN") {
				continue
			}
			s.Rehang(func() {
				s.Hang(a, v, rel)
				s.Hang(k, first-2, "appos")
			})
		}
	}
}

// numberedSubject hangs a number on the noun right after it where both were read
// as subjects: « Quatre religieuses ont été libérées ».
func numberedSubject(_ *Language, s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		n := &s.Words[k+1]
		if !s.Is(k, "NUM") || syntax.BaseRel(s.Rel(k)) != "nsubj" || syntax.BaseRel(n.Rel) != "nsubj" || s.Words[k].Head != n.Head || n.Head == k || !s.Is(k+1, "NOUN", "ADJ") {
			continue
		}
		s.Rehang(func() {
			n.UPOS, n.Rel = "NOUN", s.Rel(k)
			s.Hang(k, k+1, "nummod")
		})
	}
}

// coordinatedSubject makes one subject of two in a row where the first was taken
// for the head of the sentence: « Le gouvernement et l'ELN ont signé », "A teacher and three
// pupils sustained injuries".
func coordinatedSubject(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		first := s.Words[v].Head
		k := s.FirstSubject(v)
		if k < 0 || s.Rel(v) != "conj" || first < 0 || first > k || !s.Is(first, "NOUN", "PROPN") || !s.PluralVerb(v) && s.Words[v].Feat("Number") != "" || s.Child(first, "cop", "nsubj", "case") >= 0 {
			continue
		}
		if s.Between(first, k, "VERB", "AUX", "PUNCT") {
			continue
		}
		c := s.Child(v, "cc")
		s.Rehang(func() {
			s.TakePlaceOf(v, first)
			s.Hang(first, v, s.Rel(k))
			s.Hang(k, first, "conj")
			s.Words[c].Head = k
		})
	}
}

// subjectAfterAnd gives a coordinated clause the subject right before it that was
// coordinated with the end of the clause before: "were seized near Goma and their
// driver was killed".
func subjectAfterAnd(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		first := s.Words[v].Head
		if s.Rel(v) != "conj" && s.Rel(v) != "parataxis" || first < 0 || first > v || s.Child(v, "cc") >= 0 || !lacksOnlySubject(s, v) {
			continue
		}
		end := s.VerbStart(v)
		part := participleAside(s, end-1, first, v)
		if part > 0 {
			end = part - 1
		} else if s.Rel(v) != "conj" {
			continue
		}
		n := end - 1
		for n > first && s.Rel(n) != "conj" && s.Words[n].Head > first && s.Words[n].Head < n {
			n = s.Words[n].Head
		}
		c := s.Child(n, "cc")
		if n <= first || c < 0 || s.Rel(n) != "conj" || !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 {
			continue
		}
		if _, last := s.Subtree(n); last+1 != end {
			continue
		}
		s.Rehang(func() {
			hangSubject(s, n, v)
			s.Words[c].Head = v
			if part > 0 {
				s.Words[v].Rel = "conj"
				s.Hang(part, n, "acl")
			}
		})
	}
}

// participleAside returns the participle that opens the aside which ends with a comma, and hangs
// outside it or on the verb behind: "and two women, [accused of helping the army], were killed"; -1
// without one.
func participleAside(s *syntax.Sentence, end, after, verb int) int {
	const longest = 12
	if end < 0 || s.Lower[end] != "," {
		return -1
	}
	for p := end - 1; p > after+2 && end-p <= longest; p-- {
		if s.Lower[p-1] == "," {
			if s.Is(p, "VERB") && s.Words[p].Feat("VerbForm") == "Part" && (s.Words[p].Head < p-1 || s.Words[p].Head == verb) && s.Child(p, "nsubj", "aux", "cc") < 0 {
				return p
			}
			return -1
		}
	}
	return -1
}

// subjectOfSaid gives a clause that is said the subject right before it that was
// taken for the object of the saying: "said one of its patrols was fired on".
func subjectOfSaid(l *Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if syntax.BaseRel(s.Rel(c)) != "ccomp" || v < 0 || v > c || l.Set("say").At(s, v) == 0 || !lacksOnlySubject(s, c) {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || o > c || s.Child(o, "case") >= 0 {
			continue
		}
		_, last := s.Subtree(o)
		if last+1 < len(s.Words) && s.Lower[last+1] == "," && last+2 == s.VerbStart(c) && slices.Contains(s.Lower[o:last], ",") { // "said one of its men, a deserter, had fired"
			last++
		}
		if last+1 != s.VerbStart(c) {
			continue
		}
		s.Rehang(func() { hangSubject(s, o, c) })
	}
}

// hangSubject makes a word the subject of a verb, of its passive where it has one.
func hangSubject(s *syntax.Sentence, k, v int) {
	s.Hang(k, v, "nsubj")
	if s.Child(v, "aux:pass") >= 0 {
		s.Words[k].Rel = "nsubj:pass"
	}
}

// lacksOnlySubject tells a finite clause without its subject.
func lacksOnlySubject(s *syntax.Sentence, v int) bool {
	if s.Child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
		return false
	}
	for _, k := range append(s.Children(v, "aux", "aux:pass", "cop"), v) {
		if s.Words[k].Feat("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// subjectOnRelative gives a verb without a subject the noun that was hung on the
// relative pronoun before it, which takes no complement: « selon lesquelles des
// soldats auraient … ».
func subjectOnRelative(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		p := s.Words[k].Head
		if p < 0 || p > k || s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || !s.Relative(p) {
			continue
		}
		v := s.Words[p].Head
		for v >= 0 && v < k && !s.Is(v, "VERB") { // « au cours duquel »
			v = s.Words[v].Head
		}
		if v >= 0 && v < p { // the pronoun was hung on the main verb: its own is the next
			for v = k + 1; v < len(s.Words) && !s.Is(v, "VERB"); v++ {
			}
		}
		if v <= k || v >= len(s.Words) || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		rel := "nsubj"
		if s.IsPassive(v) {
			rel = "nsubj:pass"
		}
		s.Rehang(func() {
			s.Hang(k, v, rel)
			s.Words[p].Head = v
		})
	}
}
