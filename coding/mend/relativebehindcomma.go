package mend

import (
	"slices"

	"attest/coding/syntax"
)

// relativeBehindComma makes a relative clause of one that « que » opens behind a comma and
// a noun, where the parser took it for what is said or for a clause of circumstance: « a repris
// la ville, que les rebelles [avaient prise] », « ont fait irruption chez le maire, qu'ils [ont
// abattu] ».
func relativeBehindComma(l *Language, s *syntax.Sentence) {
	for q := 2; q+2 < len(s.Words); q++ {
		v := s.Words[q].Head
		opens := l.Set("that").Word(s, q) && (s.Is(q, "SCONJ") || s.Is(q, "PRON") && syntax.BaseRel(s.Rel(q)) == "obj")
		if !opens || s.Lower[q-1] != "," || v < q || !s.Is(v, "VERB") || s.Child(v, "nsubj") < 0 || s.Child(v, "ccomp", "xcomp") >= 0 || s.IsPassive(v) || s.Child(v, "obj") >= 0 && s.Child(v, "obj") != q {
			continue
		}
		up, n := s.Words[v].Head, nounEnding(s, q-2)
		if up < 0 || up > n || n < 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(v)) {
		case "ccomp":
			if s.Child(up, "obj") < 0 && (l.Set("say").At(s, up) > 0 || s.Child(up, "obl") < 0) {
				continue
			}
		case "acl":
			if s.Rel(v) == "acl" || l.Set("say").At(s, up) > 0 {
				continue
			}
		case "advcl", "parataxis":
			if s.Words[s.Child(v, "nsubj")].Feat("Person") != "3" || l.Set("say").At(s, up) > 0 {
				continue
			}
		default:
			continue
		}
		n = describedBy(l, s, n, v)
		s.Rehang(func() {
			makeRelative(s, q, v, "obj")
			s.Hang(v, n, "acl:relcl")
		})
	}
}

// describedBy returns which noun of the phrases that end at a word a relative clause is about: one
// that its participle agrees with, a person where it tells of a killing or taking, else the one
// that holds the others: « au domicile [du chef] de Gao, qu'ils ont abattu », « [la base] de
// l'armée, qu'ils ont incendiée ».
func describedBy(l *Language, s *syntax.Sentence, last, v int) int {
	persons := l.Set("kill-word").Word(s, v) || l.Set("capture-word").Word(s, v)
	out := last
	for n := last; n >= 0 && n <= last && !s.Is(n, "VERB", "AUX"); n = s.Words[n].Head {
		if !s.Is(n, "NOUN") || s.IsTimed(n) || disagree(s, n, v) {
			continue
		}
		if out = n; persons && l.IsPerson(s.Words[n]) {
			return n
		}
	}
	if s.Is(out, "PROPN") { // « a capturé un sergent à Gao, qu'il a exécuté »
		if o := objectAgreeing(l, s, out, v); o >= 0 {
			return o
		}
	}
	return out
}

// objectAgreeing returns the object before a word of the verb that the word hangs on, where it
// agrees with a participle, or -1.
func objectAgreeing(l *Language, s *syntax.Sentence, w, v int) int {
	for w >= 0 && !s.Is(w, "VERB") {
		w = s.Words[w].Head
	}
	if w < 0 {
		return -1
	}
	objects := slices.DeleteFunc(s.Children(w, "obj"), func(o int) bool { return o < w || o > v || !s.Is(o, "NOUN") || disagree(s, o, v) })
	if len(objects) == 0 {
		return -1
	}
	return objects[0]
}
