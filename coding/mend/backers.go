package mend

import "attest/coding/syntax"

// relativeBehindBackers hangs on those who are backed the relative clause behind the comma
// that closes who backs them: « les Houthis, soutenus par l'Iran, [qui avaient pris Sanaa] ».
func relativeBehindBackers(l *Language, s *syntax.Sentence) {
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

// sideBehindBackers hangs on a verb of opposing what stands behind the aside on who backs its
// object and was hung within the aside: « ont opposé l'armée, appuyée par des milices, [aux
// rebelles] ».
func sideBehindBackers(l *Language, s *syntax.Sentence) {
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
