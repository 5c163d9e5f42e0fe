package mend

import (
	"slices"

	"attest/coding/syntax"
	"attest/ud"
)

// How a sentence opens, as parsers that read from left to right hang it wrong.

// subjectBehindPlace parts a place between "in" and a comma from the subject behind the
// comma, which was hung under the preposition, where the verb is left without one: "In
// Raqqa, [the coalition], backed by jets, raided a house".
func subjectBehindPlace(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "csubj", "expl") >= 0 {
			continue
		}
		for _, k := range s.Children(v, "obl", "advcl") {
			p := s.Child(k, "case", "mark")
			if p < 0 || p > k || k > v || !s.Is(p, "ADP") || s.Preposition(k) == "" || !s.Is(k, "NOUN", "PROPN", "PRON") {
				continue
			}
			comma := slices.Index(s.Lower[p:k], ",") + p
			if comma <= p+1 || p > 0 && !s.Is(p-1, "PUNCT", "ADV", "CCONJ") || !s.Is(p+1, "PROPN") || comma+1 < k && !s.Is(comma+1, "DET", "NUM", "ADJ", "NOUN", "PROPN") || s.Between(comma, k, "PUNCT", "ADP", "VERB") {
				continue
			}
			place := s.HeadIn(p+1, comma-1)
			if s.Words[place].Head != p && s.Words[place].Head != k {
				continue
			}
			s.Rehang(func() {
				s.Hang(p, place, "case")
				s.Hang(place, v, "obl")
				s.Words[comma].Head = place
				hangSubject(s, k, v)
			})
			break
		}
		asideAsSubject(l, s, v)
	}
}

// adjoiningPlace makes the participle before a place behind "in" what it is, where the parser took
// it for the verb of a clause: "In [neighbouring] Benue State, gunmen killed three men".
func adjoiningPlace(l *Language, s *syntax.Sentence) {
	for v := 1; v+1 < len(s.Words); v++ {
		if !s.Is(v, "VERB") || !l.Set("adjoining").Word(s, v) || s.Rel(v) != "advcl" || !s.Is(v-1, "ADP", "SCONJ") || s.Words[v-1].Head != v {
			continue
		}
		place := s.Child(v, "obj")
		if place < v || !s.Is(v+1, "PROPN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(place, s.Words[v].Head, "obl")
			for _, k := range s.Kids[v] {
				if k != place {
					s.Words[k].Head = place
				}
			}
			s.Hang(v, place, "amod")
			s.Words[v].UPOS = "ADJ"
			s.Words[v-1].Rel, s.Words[v-1].UPOS = "case", "ADP"
		})
	}
}

// asideAsSubject gives a finite verb without a subject the phrase that was hung, as an
// aside, on the place that opens the sentence: « À Kharkiv, [un immeuble] a été éventré ».
func asideAsSubject(l *Language, s *syntax.Sentence, v int) {
	if s.Words[v].Feat("Mood") == "Imp" || !lacksOnlySubject(s, v) {
		return
	}
	for _, place := range s.Children(v, "obl") {
		if place > v || !s.Is(place, "PROPN") || s.Leftmost(place) > 0 && !s.Is(s.Leftmost(place)-1, "PUNCT", "ADV", "CCONJ") {
			continue
		}
		for _, k := range s.Children(place, "conj", "appos") {
			if first := s.Leftmost(k); k < v && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case", "cc") < 0 && s.Child(k, "det", "nummod", "acl") >= 0 && (s.Lower[first] == "," || s.Lower[first-1] == ",") && (s.Words[v].Feat("VerbForm") == "Fin" || reaches(l, s, k, v)) {
				s.Rehang(func() { hangSubject(s, k, v) })
				return
			}
		}
	}
}

// subjectBehindCircumstances gives a finite verb the phrase right before it that was joined
// to the last of the circumstances that open the sentence: « Dimanche, près de Kisa, [les
// rebelles] prirent d'assaut un poste ».
func subjectBehindCircumstances(_ *Language, s *syntax.Sentence) {
	for v := range s.Words {
		wrong := s.Child(v, "nsubj")
		if wrong >= 0 && (wrong > v || s.Preposition(wrong) == "") {
			continue
		}
		if !s.Is(v, "VERB") || wrong < 0 && !lacksOnlySubject(s, v) || wrong >= 0 && s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux") < 0 {
			continue
		}
		for k := s.VerbStart(v) - 1; k > 1; k-- {
			up, first := s.Words[k].Head, s.Leftmost(k)
			if !s.Is(k, "NOUN", "PROPN") || up < 0 || up > k || s.Rel(k) != "conj" && s.Rel(k) != "appos" || s.Child(k, "case", "cc") >= 0 || s.Child(k, "det", "nummod") < 0 || s.Preposition(up) == "" {
				continue
			}
			if _, last := s.Subtree(k); last+1 != s.VerbStart(v) || s.Lower[first] != "," && s.Lower[max(first-1, 0)] != "," || s.Between(-1, first, "VERB", "AUX", "SCONJ", "PRON") || s.Between(k, s.VerbStart(v), "PUNCT", "VERB") {
				continue
			}
			s.Rehang(func() {
				if wrong >= 0 {
					s.Words[wrong].Rel = "obl"
				}
				hangSubject(s, k, v)
			})
			break
		}
	}
}

// reaches tells whether only words that pick out some of those named stand set apart
// between a noun and a verb: « six députés, dont Leyla Zana, sont détenus ».
func reaches(l *Language, s *syntax.Sentence, k, v int) bool {
	comma := slices.IndexFunc(s.Words[k:v], func(w ud.Word) bool { return w.UPOS == "PUNCT" }) + k
	return comma < k || comma+1 < v && (l.Set("whose").Word(s, comma+1) || l.Set("part-before").At(s, comma+1) > 0)
}

// sinceTime parts the time behind "since" from the verb for whose subject it was taken,
// and gives that its own: "the number of those killed since early 2021 has risen".
func sinceTime(l *Language, s *syntax.Sentence) {
	for v := range s.Words {
		mark, k := s.Child(v, "mark"), s.Child(v, "nsubj")
		if mark < 1 || k < mark || k > v || !l.Set("since").Word(s, mark) || s.Leftmost(k) != mark+1 || !s.Is(k, "NUM") {
			continue
		}
		before, n := s.Words[v].Head, s.Words[v].Head
		for n >= 0 && n < mark && s.Words[n].Head >= 0 && slices.Contains([]string{"acl", "nmod", "obl", "advcl"}, syntax.BaseRel(s.Rel(n))) {
			n = s.Words[n].Head
		}
		if n < 0 || n > mark || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(mark, k, "case")
			s.Words[mark].UPOS = "ADP"
			s.Hang(k, before, "obl")
			s.TakePlaceOf(v, n)
			hangSubject(s, n, v)
		})
	}
}

// adverbAsRoot makes the clause behind an adverb and a comma that open a sentence the
// main one, where the parser took the adverb for it: "Thus, the toll rises to nine".
func adverbAsRoot(_ *Language, s *syntax.Sentence) {
	if len(s.Words) < 3 || !s.Is(0, "ADV") || s.Words[0].Head >= 0 || s.Lower[1] != "," {
		return
	}
	for _, v := range s.Children(0, "appos", "parataxis", "conj", "advcl", "ccomp") {
		if !s.Is(v, "VERB") || s.Child(v, "mark", "cc") >= 0 {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Kids[0] {
				s.Words[k].Head = v
			}
			s.Hang(v, -1, "root")
			s.Hang(0, v, "advmod")
		})
		return
	}
}

// namedOperation joins to "Operation" the name behind it that was taken for the subject of
// a verb which has one before: "troops of Operation [Sharp Edge] ambushed …".
func namedOperation(l *Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		n, v := k-1, s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(k, "PROPN") || !l.Set("any-act").Word(s, n) || s.Words[n].Form[0] == s.Lower[n][0] || s.Child(n, "case") < 0 {
			continue
		}
		if h := s.Words[n].Head; h >= 0 && h < n && s.Words[h].Head == v && syntax.BaseRel(s.Rel(h)) == "nsubj" {
			s.Rehang(func() { s.Hang(k, n, "flat") })
		}
	}
}
