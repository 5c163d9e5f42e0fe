package mend

import (
	"slices"

	"attest/coding/syntax"
)

// heldPlace hangs on a place the participle behind its comma that says who holds it,
// where the parser hung it on the verb: « tués par des raids à Idleb, [conquise par] le Front ».
func heldPlace(l *Language, s *syntax.Sentence) {
	for v := 3; v+1 < len(s.Words); v++ {
		up := s.Words[v].Head
		if !s.Is(v, "VERB", "ADJ") || s.Words[v].Feat("VerbForm") != "Part" || s.Lower[v-1] != "," || up < 0 || up > v-2 || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		if !l.Set("hold-place").Word(s, v) {
			continue
		}
		p := v - 2
		if h := s.Words[p].Head; s.Rel(p) == "flat" && h >= 0 {
			p = h
		}
		if s.Is(p, "PROPN") && l.IsPlace(s.Words[p].Form) && p > up {
			s.Rehang(func() { s.Hang(v, p, "acl") })
		}
	}
}

// objectBehindAside gives an active verb the object behind a short aside, which the parser
// joined to a noun before the verb: « l'attentat qui a visé, ce lundi, [une mosquée] ».
func objectBehindAside(_ *Language, s *syntax.Sentence) {
	const short = 4
	for v := 1; v+4 < len(s.Words); v++ {
		if !s.Is(v, "VERB") || s.Lower[v+1] != "," || s.IsPassive(v) || s.Child(v, "nsubj") < 0 || s.Child(v, "obj", "ccomp", "xcomp") >= 0 {
			continue
		}
		end := s.AsideEnd(v + 1)
		if end < 0 || end-v > short+1 || end+1 >= len(s.Words) || !s.Is(end+1, "DET", "NUM") {
			continue
		}
		k := s.Words[end+1].Head
		if k <= end || s.Words[k].Head == v || s.Words[k].Head > end || s.Rel(k) != "conj" && s.Rel(k) != "appos" && s.Rel(k) != "dep" || s.Child(k, "case", "cc") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, v, "obj")
			for i := v + 2; i < end; i++ {
				if h := s.Words[i].Head; h < v && s.Is(i, "NOUN", "PROPN") {
					s.Hang(i, v, "obl")
				}
			}
		})
	}
}

// placeDescribed makes an apposition of the noun that says what sort of place is named before
// its comma, where the parser took it for the object: « des combats ont éclaté à Caloto, une
// [ville] de trente mille habitants ».
func placeDescribed(l *Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v, comma := s.Words[k].Head, s.Leftmost(k)-1
		if s.Rel(k) != "obj" || !s.Is(k, "NOUN") || v < 0 || v > comma || comma < 2 || s.Child(k, "det") != comma+1 && s.Lower[comma+1] != "," {
			continue
		}
		if s.Lower[comma+1] == "," {
			comma++
		}
		p := comma - 1
		if s.Lower[comma] != "," || !s.Is(p, "PROPN") || slices.Contains(s.Lower[v:comma], ",") || !l.Set("place-anaphor").Word(s, k) && !l.Set("settlement").Word(s, k) {
			continue
		}
		for s.Rel(p) == "flat" && s.Words[p].Head >= 0 {
			p = s.Words[p].Head
		}
		if s.Child(p, "case") >= 0 && p > v {
			s.Rehang(func() { s.Hang(k, p, "appos") })
		}
	}
}
