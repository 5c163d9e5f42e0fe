package mend

import "attest/coding/syntax"

// subjectWithAside makes the subject of a verb of the noun that the parser took for the head of
// the sentence, where it hung the verb on what stands between commas behind that noun: "[A
// bombing] in Mir Ali, a town in the north, on Tuesday killed five people".
func subjectWithAside(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		a := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Rel(v) != "parataxis" || a < 0 || a > v || s.Rel(a) != "appos" || s.Child(v, "cc", "mark") >= 0 || !lacksOnlySubject(s, v) {
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
			hangSubject(s, n, v)
		})
	}
}

// compassAside takes for where it was what opens a sentence with a point of the compass and a
// comma, and that the parser took for a subject beside another: "[South of Grozny], five soldiers
// were wounded".
func compassAside(l *Language, s *syntax.Sentence) {
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

// subjectsUnderLast makes members of one subject of those that the parser took for subjects of
// the last of them: "[A colonel], [his wife] and son were killed".
func subjectsUnderLast(_ *Language, s *syntax.Sentence) {
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
