package circumstances

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ObjectBehindTime hangs on a verb that takes its object in the genitive the one
// that was hung on a phrase between them: « s'emparent à l'aube de la radio ».
func ObjectBehindTime(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		o := s.Words[n].Head
		if o < 0 || o > n || syntax.BaseRel(s.Rel(n)) != "nmod" || syntax.BaseRel(s.Rel(o)) != "obl" || !l.Set("genitive-preposition").HasPrep(s.Preposition(n)) || s.Child(n, "det") < 0 {
			continue
		}
		if v := s.Words[o].Head; v >= 0 && v < o && l.Set("takes-genitive").Word(s, v) {
			s.Rehang(func() { s.Hang(n, v, "obl") })
		}
	}
}

// ObjectBehindPast gives a verb its object back where the parser hung it on the participle
// of the time between them: « avoir tué la semaine passée [dix rebelles] ».
func ObjectBehindPast(l *tree.Language, s *syntax.Sentence) {
	for p := range s.Words {
		n, o := s.Words[p].Head, s.Child(p, "obj")
		if s.Rel(p) != "acl" || s.Words[p].Feat("VerbForm") != "Part" || n != p-1 || o < p || !l.Set("time-unit").Word(s, n) || !s.Is(o, "NOUN", "PROPN") {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > n || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obj" && syntax.BaseRel(s.Rel(n)) != "obl" {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Rel = "obl"
			s.Hang(o, v, "obj")
		})
	}
}

// ObjectBehindDay makes the object of a verb of what stands behind a day between commas, to which the
// parser gave it: « avaient opposé, samedi, [l'armée] aux rebelles ».
func ObjectBehindDay(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		t := s.Words[k].Head
		if t < 1 || t > k || !s.IsTimed(t) || !s.Is(t, "NOUN") || !s.Is(k, "NOUN", "PROPN") || s.IsTimed(k) || s.Preposition(k) != "" || s.Lower[t-1] != "," || s.Lower[s.Leftmost(k)-1] != "," {
			continue
		}
		v := s.Words[t].Head
		if v < 0 || v > t || !s.Is(v, "VERB") || s.Child(v, "aux:pass") >= 0 || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj") < 0 {
			continue
		}
		s.Rehang(func() { s.Hang(k, v, "obj") })
	}
}

// ObjectBehindAsides makes the object of an active verb that has none of what stands
// behind its circumstances and was joined with it or the last of them: « a abattu, le 18
// mai, lors d'une opération près de Sula, [un chef rebelle] ».
func ObjectBehindAsides(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		ofNoun := v >= 0 && s.Rel(v) == "obl" && !l.Set("place-anaphor").Word(s, k) && (s.Rel(k) == "appos" || s.Is(v, "NOUN") && (s.Rel(k) == "obj" || s.Rel(k) == "conj" && l.IsPerson(s.Words[k]) && !l.IsPerson(s.Words[v])))
		if ofNoun {
			v = s.Words[v].Head
		}
		if !slices.Contains([]string{"conj", "appos", "parataxis"}, s.Rel(k)) && !ofNoun || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN", "ADJ") || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "nsubj") < 0 && s.Rel(v) != "xcomp" || s.IsPassive(v) {
			continue
		}
		first := s.Leftmost(k)
		if s.Lower[first] == "," {
			first++
		}
		if first == 0 || s.Lower[first-1] != "," || s.Lower[v+1] != "," || !s.Is(first, "DET", "NUM") || s.Child(k, "case", "cc", "nsubj", "cop", "aux") >= 0 || s.Child(v, "obl") < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			if s.Is(k, "ADJ") {
				s.Words[k].UPOS = "NOUN"
			}
			for _, c := range s.Children(k, "conj") {
				if s.Is(c, "VERB") {
					s.Words[c].Head = v
				}
			}
		})
	}
}

// ObjectBehindOblique hangs on its verb an object that the parser hung on the phrase
// between them: a noun with an article or a number and without a preposition belongs
// to none (« ont visé avec deux roquettes les abords du camp », « ont passé par les
// armes six bergers »).
func ObjectBehindOblique(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || s.Preposition(k) != "" || s.Child(k, "det", "nummod") != s.Leftmost(k) {
			continue
		}
		h := s.Words[k].Head
		if h < 0 || h > k || s.Rel(h) != "obl" || s.Preposition(h) == "" || s.Between(h, k, "PUNCT") {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.Is(v, "VERB") && s.Child(v, "obj") < 0 && !s.IsPassive(v) {
			s.Rehang(func() { s.Hang(k, v, "obj") })
		}
	}
}

// ObjectOfInfinitive makes an object of what the parser took for the subject behind an
// infinitive, which has none: « dit avoir tué vendredi un commandant ».
func ObjectOfInfinitive(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		k := s.Child(v, "nsubj")
		if k < v || s.Rel(v) != "xcomp" && !besideVerb(s, v) || !s.Is(v, "VERB") || s.Child(v, "obj", "aux:pass") >= 0 || s.Preposition(k) != "" {
			continue
		}
		aux := s.Child(v, "aux")
		if s.Words[v].Feat("VerbForm") == "Inf" || aux >= 0 && s.Words[aux].Feat("VerbForm") == "Inf" {
			s.Words[k].Rel, s.Words[v].Rel = "obj", "xcomp"
		}
	}
}

// besideVerb reports whether a clause is set beside a verb before it with no mark between: « a annoncé
// mardi avoir repris Bara ».
func besideVerb(s *syntax.Sentence, v int) bool {
	h := s.Words[v].Head
	return s.Rel(v) == "parataxis" && h >= 0 && h < v && s.Is(h, "VERB") && !s.Between(h, v, "PUNCT", "CCONJ")
}

// CircumstanceAsObject makes a circumstance of a noun behind its preposition that was taken
// for an object, as its preposition was for an adverb: "exploded [in] quick succession".
func CircumstanceAsObject(_ *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		c := s.Leftmost(n)
		if s.Rel(n) == "obj" && c < n && s.Is(c, "ADV") && s.Rel(c) == "case" && s.Words[n].Head < c {
			s.Rehang(func() { s.Words[c].UPOS, s.Words[c].Head, s.Words[n].Rel = "ADP", n, "obl" })
		}
	}
}
