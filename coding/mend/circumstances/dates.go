package circumstances

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// DatesBeforeVerb parts a day and month that stand bare between a subject and its verb, as digests
// write them, and makes the phrase before them the subject: "Suspected rebels [4 June] fired on a
// bus", "Army [12 June] was ambushed".
func DatesBeforeVerb(_ *tree.Language, s *syntax.Sentence) {
	for t := 2; t+1 < len(s.Words); t++ {
		first := bareDate(s, t)
		if first < 1 {
			continue
		}
		v := t + 1
		if s.Is(v, "AUX") {
			v = s.Words[v].Head
		}
		top := headOfPhrase(s, first-1)
		if v <= t || !s.Is(v, "VERB") || !finiteOrPast(s, v) || top < 0 || s.Child(v, "obl:agent") >= 0 {
			continue
		}
		atHead := s.Words[v].Head == top // the verb hangs on its own subject
		if !atHead && (s.Words[top].Head != v || syntax.BaseRel(s.Rel(top)) != "nsubj") {
			continue
		}
		s.Rehang(func() {
			if atHead {
				s.TakePlaceOf(v, top)
				if s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux", "aux:pass") < 0 {
					s.Words[v].Feats = tree.FinitePast
				}
				tree.HangSubject(s, top, v)
				tree.MoveLater(s, top, v)
			}
			for k := first; k < t; k++ {
				s.Hang(k, t, "nummod")
			}
			s.Hang(t, v, "obl")
		})
	}
}

// bareDate returns the first word of a day and month that end at a word and stand right behind a
// phrase, without a preposition, -1 when they do not.
func bareDate(s *syntax.Sentence, month int) int {
	if !s.IsTimed(month) || !s.Is(month, "PROPN", "NOUN") || s.IsTimed(month+1) || !s.Is(month+1, "VERB", "AUX") {
		return -1
	}
	first := month
	for first > 0 && s.IsTimed(first-1) {
		first--
	}
	if first == month || !s.Is(first, "NUM") || first < 1 || !s.Is(first-1, "NOUN", "PROPN", "PUNCT") || s.Is(first-1, "PUNCT") && s.Lower[first-1] != ")" {
		return -1
	}
	return first
}

// headOfPhrase returns the head of the phrase that ends at a word, brackets behind it included.
func headOfPhrase(s *syntax.Sentence, last int) int {
	w := last
	if s.Lower[w] == ")" {
		for w > 0 && s.Lower[w] != "(" {
			w--
		}
		w--
	}
	for w >= 0 {
		up := s.Words[w].Head
		if up < 0 || up > last || s.Is(up, "VERB", "AUX") {
			break
		}
		w = up
	}
	if w < 0 || !s.Is(w, "NOUN", "PROPN") {
		return -1
	}
	return w
}

// finiteOrPast reports whether a word is a verb that can be the one of its clause.
func finiteOrPast(s *syntax.Sentence, v int) bool {
	return s.Words[v].Feat("VerbForm") == "Fin" || s.PastForm(v)
}

// DateAsSubject parts a date in digits that opens a sentence from the subject behind the
// comma, which the parser coordinated with it: « Le 15/05, [l'armée et ses alliés] ont
// repris … ».
func DateAsSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v, rel := s.Words[k].Head, s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k || !strings.ContainsAny(s.Lower[k], "0123456789") || s.Leftmost(k) > 0 && !s.Is(s.Leftmost(k)-1, "PUNCT") {
			continue
		}
		for _, c := range s.Children(k, "conj", "appos", "nmod") {
			if first := s.Leftmost(c); c > v || first == 0 || s.Child(c, "case", "cc") >= 0 || s.Lower[first] != "," && s.Lower[first-1] != "," {
				continue
			}
			s.Rehang(func() {
				for _, o := range s.Children(k, "conj") {
					if o > c {
						s.Words[o].Head = c
					}
				}
				s.Hang(c, v, rel)
				s.Words[k].Rel = "obl"
			})
			break
		}
	}
}

// NameBehindDate gives a verb without a subject the name that the parser joined with the
// date before it: "On 17 May Comrade Forner was killed", "In 1986 Ana Diaz was shot".
func NameBehindDate(_ *tree.Language, s *syntax.Sentence) {
	for n := 1; n+2 < len(s.Words); n++ {
		v, month, name := s.Words[n].Head, n+1, n+2
		if !s.Is(n, "NUM") || !s.Is(n-1, "ADP") || v < name || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "expl") >= 0 {
			continue
		}
		ofDate := s.Words[month].Head == n || s.Words[month].Head == name && s.Rel(month) == "compound"
		if !s.Is(month, "PROPN") || !ofDate || !s.Is(name, "PROPN") || s.Words[name].Head != n {
			continue
		}
		s.Rehang(func() {
			s.Hang(month, n, "nmod:unmarked")
			tree.HangSubject(s, name, v)
		})
	}
}
