package asides

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// RelativeBehindBackers hangs on those who are backed the relative clause behind the comma
// that closes who backs them: « les Houthis, soutenus par l'Iran, [qui avaient pris Sanaa] ».
func RelativeBehindBackers(l *tree.Language, s *syntax.Sentence) {
	for p := 3; p < len(s.Words); p++ {
		h := s.Words[p].Head
		if !l.Set("backed").Word(s, p) || !s.Is(p, "VERB", "ADJ") || s.Lower[p-1] != "," || h < 0 {
			continue
		}
		end := s.AsideEnd(p)
		if end <= p || end+2 >= len(s.Words) || !s.Is(end+1, "PRON") || s.Words[end+1].Feat("PronType") != "Rel" || s.Rel(end+1) != "nsubj" {
			continue
		}
		v := s.Words[end+1].Head
		n := p - 2
		for up := s.Words[n].Head; up >= 0 && up < n && n-up <= 3 && s.Is(up, "NOUN", "PROPN") && s.Preposition(n) == ""; up = s.Words[n].Head {
			n = up
		}
		if v <= end || !s.Is(n, "NOUN", "PROPN", "ADJ") || s.Within(n, v) || s.Words[v].Head == n {
			continue
		}
		s.Rehang(func() { s.Hang(v, n, "acl:relcl") })
	}
}

// SideBehindBackers hangs on a verb of opposing what stands behind the aside on who backs its
// object and was hung within the aside: « ont opposé l'armée, appuyée par des milices, [aux
// rebelles] ».
func SideBehindBackers(l *tree.Language, s *syntax.Sentence) {
	for p := 3; p < len(s.Words); p++ {
		v := s.Words[p].Head
		if s.Lower[p-1] != "," || !s.Is(p, "VERB", "ADJ") || v < 0 || v > p {
			continue
		}
		if !s.Is(v, "VERB") {
			v = s.Words[v].Head
		}
		end := s.AsideEnd(p)
		if end <= p || v < 0 || v > p || l.Set("oppose").At(s, v) == 0 || s.Child(v, "obj") < 0 || s.Child(v, "obj") > p {
			continue
		}
		s.Rehang(func() {
			for k := end + 1; k < len(s.Words); k++ {
				if h := s.Words[k].Head; h >= p && h < end && s.Leftmost(k) >= end && syntax.BaseRel(s.Rel(k)) == "obl" {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// HeldPlace hangs on a place the participle behind its comma that says who holds it,
// where the parser hung it on the verb: « tués par des raids à Idleb, [conquise par] le Front ».
func HeldPlace(l *tree.Language, s *syntax.Sentence) {
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

// PlaceDescribed makes an apposition of the noun that says what sort of place is named before
// its comma, where the parser took it for the object: « des combats ont éclaté à Caloto, une
// [ville] de trente mille habitants ».
func PlaceDescribed(l *tree.Language, s *syntax.Sentence) {
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

// PlaceInApposition joins a place with the one before it that it holds, where the parser
// took it for the subject: "An attack in Timbuktu, northern Mali, left 20 dead".
func PlaceInApposition(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		v, first := s.Words[k].Head, s.Leftmost(k)
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || !s.Is(v, "VERB") || l.Set("say").Word(s, v) || first < 2 || s.Lower[first-1] != "," || !s.Is(k, "PROPN") || !l.IsPlace(s.Words[k].Form) {
			continue
		}
		place := first - 2
		o := place
		for o >= 0 && s.Words[o].Head != v {
			o = s.Words[o].Head
		}
		if o < 0 || o == place || !s.Is(place, "PROPN") || !s.Is(o, "NOUN") || s.Preposition(o) != "" || !l.IsPlace(s.Words[place].Form) {
			continue
		}
		s.Rehang(func() {
			s.Words[o].Rel = s.Rel(k)
			s.Hang(k, place, "appos")
			for _, c := range s.Children(k, "nmod", "obl") {
				if c > k {
					s.Words[c].Head = o
				}
			}
		})
	}
}

// CapitalNamed hangs on "the capital" or "the town" its name behind a comma, which the parser took for one more
// circumstance or object: « tués dans la capitale, [Bamako], lundi ».
func CapitalNamed(l *tree.Language, s *syntax.Sentence) {
	for k := 3; k < len(s.Words); k++ {
		n := k - 2
		if !s.Is(k, "PROPN") || s.Lower[k-1] != "," || s.Child(k, "case", "conj") >= 0 || !s.Is(n, "NOUN") || s.Child(n, "case") < 0 {
			continue
		}
		if !l.Set("capital").Word(s, n) && !l.Set("settlement").Word(s, n) || s.Child(n, "det") < 0 {
			continue
		}
		if rel := s.Rel(k); (rel == "obl" || rel == "obj" || rel == "nmod") && s.Words[k].Head == s.Words[n].Head {
			s.Rehang(func() { s.Hang(k, n, "appos") })
		}
	}
}
