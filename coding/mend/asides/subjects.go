package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SubjectsUnderLast makes members of one subject of those that the parser took for subjects of
// the last of them: "[A colonel], [his wife] and son were killed".
func SubjectsUnderLast(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, rel := s.Words[k].Head, s.Rel(k)
		if v < k || syntax.BaseRel(rel) != "nsubj" || !s.Is(k, "NOUN", "PROPN") || s.Child(k, "cop") >= 0 || !s.Is(v, "VERB") || !s.PluralVerb(v) {
			continue
		}
		var before []int
		for _, n := range s.Children(k, "nsubj") {
			if n < k && s.Is(n, "NOUN", "PROPN") {
				before = append(before, n)
			}
		}
		if len(before) == 0 {
			continue
		}
		h := before[0]
		s.Rehang(func() {
			s.Hang(h, v, rel)
			for _, n := range before[1:] {
				s.Hang(n, h, "conj")
			}
			s.Hang(k, h, "conj")
		})
	}
}

// SubjectWithAside makes the subject of a verb of the noun that the parser took for the head of
// the sentence, where it hung the verb on what stands between commas behind that noun: "[A
// bombing] in Mir Ali, a town in the north, on Tuesday killed five people".
func SubjectWithAside(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		a := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Rel(v) != "parataxis" || a < 0 || a > v || s.Rel(a) != "appos" || s.Child(v, "cc", "mark") >= 0 || !tree.LacksOnlySubject(s, v) {
			continue
		}
		n := s.Words[a].Head
		if n < 0 || s.Words[n].Head >= 0 || !s.Is(n, "NOUN") || s.Child(n, "cop", "nsubj", "case") >= 0 {
			continue
		}
		first := s.VerbStart(v)
		for _, k := range s.Children(v, "obl", "advmod") {
			if k < first {
				first = min(first, s.Leftmost(k))
			}
		}
		if first < 1 || s.Lower[first-1] != "," {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			tree.HangSubject(s, n, v)
		})
	}
}

// CompassAside takes for where it was what opens a sentence with a point of the compass and a
// comma, and that the parser took for a subject beside another: "[South of Grozny], five soldiers
// were wounded".
func CompassAside(l *tree.Language, s *syntax.Sentence) {
	v := -1
	if len(s.Words) > 4 && l.Set("compass").Word(s, 0) && syntax.BaseRel(s.Rel(0)) == "nsubj" {
		v = s.Words[0].Head
	}
	if v < 0 || s.Child(0, "nmod") < 0 {
		return
	}
	_, last := s.Subtree(s.Child(0, "nmod"))
	if last+1 >= len(s.Words) || s.Lower[last+1] != "," {
		return
	}
	for _, k := range s.Children(v, "nsubj") {
		if k > last+1 && k < v {
			s.Rehang(func() { s.Words[0].Rel = "obl" })
			return
		}
	}
}

// SubjectBeforeAsides gives a plural verb the members of its subject that stand before
// "and", an age between commas or a remark between dashes, and that the parser took for a
// sentence of their own: "the mayor, two guards, and a clerk were killed", "Ali Sow, 30,
// and Omar Ba, 21, were abducted", "six priests -- five of them monks -- and two nurses
// were killed".
func SubjectBeforeAsides(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj", "nsubj:pass")
		if !s.Is(v, "VERB") || k < 0 || k > v || !s.Is(k, "NOUN", "PROPN", "NUM") || !s.PluralVerb(v) {
			continue
		}
		for steps := 0; steps < len(s.Words); steps++ {
			h := memberBeforeAside(l, s, k)
			if h < 0 || !s.Within(v, h) && s.Words[h].Head != v {
				break
			}
			rel := s.Words[k].Rel
			s.Rehang(func() {
				if s.Within(v, h) {
					s.TakePlaceOf(v, h)
				}
				s.Hang(h, v, rel)
				s.Hang(k, h, "conj")
			})
			k = h
		}
	}
}

// memberBeforeAside returns the head of the phrase before the aside that "and", or the
// comma of a list, joins a phrase to; -1 without one.
func memberBeforeAside(l *tree.Language, s *syntax.Sentence, k int) int {
	const longest = 8
	end := s.Leftmost(k) - 1
	and := end > 0 && s.Is(end, "CCONJ")
	if and {
		end--
	}
	before := end
	if before > 0 && s.Lower[before] == "," {
		before--
	}
	if and && before > 0 && s.Is(before, "NOUN", "PROPN") && !(before < end && insideIncluded(l, s, before)) { // a plain list
		return s.FirstOfRow(s.HeadIn(s.ChunkStart(before), before))
	}
	if end < 3 || !s.Is(end, "PUNCT") {
		return -1
	}
	for open := end - 1; open > 0 && open >= end-longest; open-- {
		switch {
		case s.Is(open, "VERB", "AUX") && !l.Set("among-them").Word(s, open):
			return -1
		case s.Lower[open] != s.Lower[end]:
			continue
		case s.Lower[end] == ",":
			if part := l.Set("among-them").Word(s, open+1); !part && (!s.Is(open+1, "NUM") || end-open > 4) { // "Eleven soldiers, including a captain, and a civilian were killed"

				return -1
			}
		case s.Lower[end] != "--" && s.Lower[end] != "—" && s.Lower[end] != "–":
			return -1
		}
		if !s.Is(open-1, "NOUN", "PROPN") {
			return -1
		}
		return s.HeadIn(s.ChunkStart(open-1), open-1)
	}
	return -1
}

// insideIncluded reports whether a word is a noun with which ends, before a comma, what is told to be part of those
// before: "Eleven soldiers, [including an army captain], and a civilian".
func insideIncluded(l *tree.Language, s *syntax.Sentence, n int) bool {
	for k := n; k > 1 && !s.Is(k, "PUNCT"); k-- {
		if l.Set("among-them").Word(s, k) {
			return s.Lower[k-1] == ","
		}
	}
	return false
}

// SubjectBeforeWhen takes from a clause the subject that stands before its conjunction:
// it tells more of the noun before it ("were killed in Sula, a port in the south, when men
// opened fire").
func SubjectBeforeWhen(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		when := s.Child(v, "mark")
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if when < 0 || len(subjects) < 2 || subjects[0] > when || subjects[1] < when {
			continue
		}
		k := subjects[0]
		first, _ := s.Subtree(k)
		if first < 2 || s.Lower[first-1] != "," || !s.Is(first-2, "PROPN", "NOUN") {
			continue
		}
		s.Rehang(func() { s.Hang(k, first-2, "appos") })
	}
}

// DescriptionOfSubject makes an apposition of a second subject between commas right behind
// the first: « Les assaillants, membres présumés du groupe, ont emporté un véhicule ».
func DescriptionOfSubject(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		subjects := s.Children(v, "nsubj", "nsubj:pass")
		if len(subjects) < 2 || !s.Is(v, "VERB") {
			continue
		}
		h, k := subjects[0], subjects[1]
		_, end := s.NounPhrase(h)
		first, last := s.Subtree(k)
		if !s.Is(h, "NOUN", "PROPN") || !s.Is(k, "NOUN", "PROPN") || k > v || first != end+2 || s.Lower[end+1] != "," || last+1 >= len(s.Words) || s.Lower[last+1] != "," && s.Lower[last] != "," || s.Child(k, "case", "cc") >= 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, h, "appos") })
	}
}

// RankAside makes the subject of a verb of the noun before an aside that only says the how
// manieth it was, where the parser took that for the subject: "Friday's [raid], the third this
// month, killed nine", « L'attaque, la troisième ce mois-ci, a tué … ».
func RankAside(_ *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		det := s.Child(k, "det")
		if rel := syntax.BaseRel(s.Rel(k)); rel != "nsubj" || !s.Is(k, "ADJ") || det != k-1 || det < 2 || s.Lower[det-1] != "," || v < k || !s.Is(v, "VERB") || s.Child(v, "obj") < v {
			continue
		}
		if b := s.VerbStart(v) - 1; b <= k || s.Lower[b] != "," {
			continue
		}
		n := s.Child(k, "nsubj")
		if h := s.Words[v].Head; n < 0 && h >= 0 && h < det && s.Rel(v) == "acl" {
			n = h
		}
		if n < 0 || n >= det || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				s.TakePlaceOf(v, n)
				tree.MoveLater(s, n, v)
			}
			s.Hang(n, v, "nsubj")
			s.Hang(k, n, "appos")
			if s.Child(v, "aux:pass") < 0 && s.Words[v].Feat("Voice") == "Pass" {
				s.Words[v].Feats = tree.FinitePast
			}
		})
	}
}

// SubjectBehindSemicolon gives a verb behind a semicolon the noun that stands right behind
// it as subject, where only an adverb between commas parts the two and the parser hung
// them elsewhere: "the army has been silent; a resident, however, said that …".
func SubjectBehindSemicolon(_ *tree.Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "nsubj", "nsubj:pass", "cc") >= 0 || s.Lower[v-1] != "," || !s.Is(v-2, "ADV") || s.Lower[v-3] != "," {
			continue
		}
		n := v - 4
		for s.Words[n].Head >= 0 && s.Words[n].Head < v-3 && s.Is(s.Words[n].Head, "NOUN", "PROPN") && s.Leftmost(s.Words[n].Head) > 0 && s.Lower[s.Leftmost(s.Words[n].Head)-1] == ";" {
			n = s.Words[n].Head
		}
		if first := s.Leftmost(n); !s.Is(n, "NOUN", "PROPN") || first == 0 || s.Lower[first-1] != ";" && s.Lower[first] != ";" || s.Words[n].Head == v {
			continue
		}
		s.Rehang(func() {
			s.Hang(n, v, "nsubj")
			if s.Words[v].Head >= 0 {
				s.Words[v].Rel = "parataxis"
			}
		})
	}
}
