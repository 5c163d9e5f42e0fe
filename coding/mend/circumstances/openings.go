package circumstances

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
	"attest/ud"
)

// SubjectBehindPlace parts a place between "in" and a comma from the subject behind the
// comma, which was hung under the preposition, where the verb is left without one: "In
// Raqqa, [the coalition], backed by jets, raided a house".
func SubjectBehindPlace(l *tree.Language, s *syntax.Sentence) {
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
				tree.HangSubject(s, k, v)
			})
			break
		}
		asideAsSubject(l, s, v)
	}
}

// asideAsSubject gives a finite verb without a subject the phrase that was hung, as an
// aside, on the place that opens the sentence: « À Kharkiv, [un immeuble] a été éventré ».
func asideAsSubject(l *tree.Language, s *syntax.Sentence, v int) {
	if s.Words[v].Feat("Mood") == "Imp" || !tree.LacksOnlySubject(s, v) {
		return
	}
	for _, place := range s.Children(v, "obl") {
		if place > v || !s.Is(place, "PROPN") || s.Leftmost(place) > 0 && !s.Is(s.Leftmost(place)-1, "PUNCT", "ADV", "CCONJ") {
			continue
		}
		for _, k := range s.Children(place, "conj", "appos") {
			if first := s.Leftmost(k); k < v && s.Is(k, "NOUN", "PROPN") && s.Child(k, "case", "cc") < 0 && s.Child(k, "det", "nummod", "acl") >= 0 && (s.Lower[first] == "," || s.Lower[first-1] == ",") && (s.Words[v].Feat("VerbForm") == "Fin" || reaches(l, s, k, v)) {
				s.Rehang(func() { tree.HangSubject(s, k, v) })
				return
			}
		}
	}
}

// reaches reports whether only words that pick out some of those named stand set apart
// between a noun and a verb: « six députés, dont Leyla Zana, sont détenus ».
func reaches(l *tree.Language, s *syntax.Sentence, k, v int) bool {
	comma := slices.IndexFunc(s.Words[k:v], func(w ud.Word) bool { return w.UPOS == "PUNCT" }) + k
	return comma < k || comma+1 < v && (l.Set("whose").Word(s, comma+1) || l.Set("part-before").At(s, comma+1) > 0)
}

// AdjoiningPlace makes the participle before a place behind "in" what it is, where the parser took
// it for the verb of a clause: "In [neighbouring] Benue State, gunmen killed three men".
func AdjoiningPlace(l *tree.Language, s *syntax.Sentence) {
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

// SubjectBehindCircumstances gives a finite verb the phrase right before it that was joined
// to the last of the circumstances that open the sentence: « Dimanche, près de Kisa, [les
// rebelles] prirent d'assaut un poste ».
func SubjectBehindCircumstances(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		wrong := s.Child(v, "nsubj")
		if wrong >= 0 && (wrong > v || s.Preposition(wrong) == "") {
			continue
		}
		if !s.Is(v, "VERB") || wrong < 0 && !tree.LacksOnlySubject(s, v) || wrong >= 0 && s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux") < 0 {
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
				tree.HangSubject(s, k, v)
			})
			break
		}
	}
}

// SinceTime parts the time behind "since" from the verb for whose subject it was taken,
// and gives that its own: "the number of those killed since early 2021 has risen".
func SinceTime(l *tree.Language, s *syntax.Sentence) {
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
			tree.HangSubject(s, n, v)
		})
	}
}

// AdverbAsRoot makes the clause behind an adverb and a comma that open a sentence the
// main one, where the parser took the adverb for it: "Thus, the toll rises to nine".
func AdverbAsRoot(_ *tree.Language, s *syntax.Sentence) {
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

// SubjectAsApposition gives a verb without a subject the noun with an article between the place
// that opens its clause and itself, which the parser took for an apposition of the place: « En
// Russie, le gouverneur de Rostov a fait état de deux morts ».
func SubjectAsApposition(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		if s.Rel(k) != "appos" || n < 0 || n > k || !s.Is(k, "NOUN") || s.Child(k, "det") < 0 || s.Rel(n) != "obl" || s.Child(n, "case") < 0 {
			continue
		}
		v, first := s.Words[n].Head, s.Leftmost(k)
		if v < k || !s.Is(v, "VERB") && s.Child(v, "cop") < 0 || s.Child(v, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 || first < 1 || s.Lower[first] != "," && s.Lower[first-1] != "," {
			continue
		}
		rel := "nsubj"
		if s.IsPassive(v) {
			rel = "nsubj:pass"
		}
		s.Rehang(func() { s.Hang(k, v, rel) })
	}
}

// CircumstanceAsSubject parts a circumstance that opens a clause from the subject right behind
// it, where the parser took both for the verb's subjects: "In [Bahr el Jebel], armed men opened
// fire", "Kinama, night of 3/4 May: gang members looted a shop".
func CircumstanceAsSubject(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(v, "VERB") {
			continue
		}
		for _, n := range s.Children(v, "nsubj", "nsubj:pass") {
			first := s.Leftmost(n)
			if n <= k || n > v || first <= k {
				continue
			}
			switch apart := s.Lower[first-1]; {
			case apart == ":":
				s.Words[k].Rel = "dislocated"
			case apart == "," && s.Child(k, "case") >= 0 && s.Child(k, "case") < k:
				s.Words[k].Rel = "obl"
			case apart == "," && s.Is(s.Leftmost(k), "ADP"): // "In Ecija's [Bongabon town], gunmen …"
				s.Rehang(func() {
					s.Hang(s.Leftmost(k), k, "case")
					s.Hang(k, v, "obl")
				})
			}
		}
	}
}

// NumberOfPersonsAtFront makes a number and those it counts the subject of the verb that has
// none, where the parser hung it on the time at the head of the sentence: "At dawn [three of
// the plotters] gave up".
func NumberOfPersonsAtFront(_ *tree.Language, s *syntax.Sentence) {
	for n := 1; n+2 < len(s.Words); n++ {
		o := s.Words[n].Head
		if !s.Is(n, "NUM") || o != n-1 || !s.Is(o, "NOUN") || syntax.BaseRel(s.Rel(o)) != "obl" || s.Child(n, "nmod") < n {
			continue
		}
		if v := s.Words[o].Head; v > n && s.Is(v, "VERB") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			s.Rehang(func() { tree.HangSubject(s, n, v) })
		}
	}
}
