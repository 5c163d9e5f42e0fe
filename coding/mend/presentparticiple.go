package mend

import (
	"slices"

	"attest/coding/syntax"
)

// perfectParticipleOfNoun hangs a participle of the perfect on the noun right before it, where the
// parser made a clause of its own of it: « a dénoncé [des bombardements] ayant touché des villages ».
func perfectParticipleOfNoun(l *Language, s *syntax.Sentence) {
	for a := 2; a < len(s.Words); a++ {
		v, n := s.Words[a].Head, a-1
		if !l.Set("have").Word(s, a) || s.Words[a].Feat("VerbForm") == "Fin" || s.Words[a].Feat("Tense") != "Pres" || v < a || s.Rel(a) != "aux" || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 {
			continue
		}
		if s.Is(n, "ADJ") {
			n--
		}
		if !s.Is(n, "NOUN") || s.IsTimed(n) || !slices.Contains([]string{"parataxis", "advcl", "ccomp", "xcomp"}, s.Rel(v)) || s.Within(n, v) {
			continue
		}
		s.Rehang(func() { s.Hang(v, n, "acl") })
	}
}

// nounOfParticiple makes a noun of a word that the tagger took for a present participle with the
// article as its object, where a name stands right behind: « ont arrêté à Gao [l'opposant] Ali Ba ».
func nounOfParticiple(l *Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		det, name := w-1, w+1
		up := s.Words[w].Head
		if !s.Is(w, "VERB") || s.Words[w].Feat("Tense") != "Pres" || s.Words[w].Feat("VerbForm") == "Fin" || !s.Is(det, "PRON") || s.Words[det].Head != w || !l.Set("definite").Word(s, det) || !s.Is(name, "PROPN") || up < 0 || up > w {
			continue
		}
		rel := "nmod"
		if s.Is(up, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(up)) == "obl" && s.Is(s.Words[up].Head, "VERB") {
			up = s.Words[up].Head
		}
		if s.Is(up, "VERB") && s.Child(up, "obj") < 0 && !s.IsPassive(up) {
			rel = "obj"
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.Hang(w, up, rel)
			s.Words[det].UPOS, s.Words[det].Rel, s.Words[det].Feats = "DET", "det", "Definite=Def|PronType=Art"
			if s.Words[name].Head == w {
				s.Words[name].Rel = "flat"
			}
		})
	}
}

// participleBehindNoun makes a verb of a present participle that the tagger took for the second part
// of a noun: "conducted a [strike] consisting of one engagement".
func participleBehindNoun(l *Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		n := w - 1
		if !s.Is(w, "NOUN") || !l.Set("describing-participle").Word(s, w) || !s.Is(n, "NOUN") || s.Rel(n) != "compound" || s.Words[n].Head != w {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, w)
			s.Hang(w, n, "acl")
			s.Words[w].UPOS, s.Words[w].Feats = "VERB", "Tense=Pres|VerbForm=Part"
			for _, k := range s.Kids[w] {
				switch {
				case k == n:
				case k < n:
					s.Words[k].Head = n
				case syntax.BaseRel(s.Rel(k)) == "nmod":
					s.Words[k].Rel = "obl"
				}
			}
		})
	}
}
