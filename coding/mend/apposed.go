package mend

import "attest/coding/syntax"

// apposedSubject makes the numbered noun the subject of the verb where the parser took
// what stands in apposition to it, between commas, for the subject or for one more of
// a list: « Quatre femmes, des infirmières, ont été tuées », "three soldiers,
// conscripts, were killed".
func apposedSubject(_ *Language, s *syntax.Sentence) {
	for h := 1; h+3 < len(s.Words); h++ {
		if !s.Is(h, "NOUN") || s.Lower[h+1] != "," || s.Child(h, "nummod") < 0 {
			continue
		}
		k, end := apposedTo(s, h)
		if k < 0 {
			continue
		}
		v := end + 1
		for v < len(s.Words) && s.Is(v, "AUX") {
			v++
		}
		if v >= len(s.Words) || !s.Is(v, "VERB") || s.Words[v].Feat("VerbForm") != "Fin" && v == end+1 {
			continue
		}
		s.Rehang(func() { takeSubject(s, h, k, v) })
	}
}

// apposedTo returns the bare plural, or the noun with an article, that stands between
// commas right behind a noun, and the comma that closes it; -1 where there is none.
func apposedTo(s *syntax.Sentence, h int) (k, end int) {
	end = s.AsideEnd(h + 1)
	if end < h+3 {
		return -1, -1
	}
	for k = h + 2; k < end; k++ {
		if s.Is(k, "NOUN") && s.Child(k, "case", "nummod", "cc") < 0 && s.Leftmost(k) <= h+2 {
			return k, end
		}
	}
	return -1, -1
}

// takeSubject hangs noun h on verb v as its subject in the place of k, which becomes
// its apposition.
func takeSubject(s *syntax.Sentence, h, k, v int) {
	rel := "nsubj"
	if s.IsPassive(v) {
		rel = "nsubj:pass"
	}
	subject := s.Child(v, "nsubj", "nsubj:pass")
	if subject >= 0 && subject != k && subject != h {
		return
	}
	if s.Words[v].Head == h { // the verb was read as a relative clause
		s.TakePlaceOf(v, h)
	}
	partitive := s.Child(h, "case") > s.Child(h, "nummod") // « trois de ses hommes »
	if s.Child(h, "case") < 0 || partitive {
		s.Hang(h, v, rel)
	}
	s.Hang(k, h, "appos")
}

// secondSubject makes a noun phrase between a comma and the end of a clause the apposition
// of the noun before the comma, where the parser took it for one more subject of the verb:
// « un drone a visé une moto, tuant son conducteur, un responsable du parti », « a déclaré
// Oumar Cissé, le maire de Koro ».
func secondSubject(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "nsubj" || v < 0 || k < v || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN") {
			continue
		}
		first, before := s.Leftmost(k), s.Child(v, "nsubj")
		if first < 2 || s.Lower[first-1] != "," || before < 0 || before >= first || s.Child(k, "cc") >= 0 {
			continue
		}
		if before > v {
			if _, end := s.NounPhrase(before); s.Is(before, "PROPN") && s.Is(k, "NOUN") && end == first-2 && !s.PluralVerb(v) {
				s.Rehang(func() { s.Hang(k, before, "appos") })
			}
			continue
		}
		n := s.HeadIn(s.ChunkStart(first-2), first-2)
		if n > v && s.Is(n, "NOUN", "PROPN") && s.Words[n].Feat("Number") == s.Words[k].Feat("Number") {
			s.Rehang(func() { s.Hang(k, n, "appos") })
		}
	}
}

// nameBehindComma makes an apposition of a name without a preposition that was hung on the
// noun above the phrase before the comma: "the attack on the president, General Bravo".
func nameBehindComma(_ *Language, s *syntax.Sentence) {
	for k := range s.Words {
		n := s.Words[k].Head
		first := s.Leftmost(k)
		if s.Rel(k) != "nmod" || n < 0 || n > first || !s.Is(k, "PROPN") || s.Child(k, "case") >= 0 || first < 2 || s.Lower[first-1] != "," && s.Lower[first] != "," {
			continue
		}
		for _, j := range s.Children(n, "nmod") {
			if _, last := s.Subtree(j); j < first && s.Child(j, "case") >= 0 && last < first && last >= first-2 {
				s.Rehang(func() { s.Hang(k, j, "appos") })
				break
			}
		}
	}
}

// oneOfThem gives a verb as its subject the noun that stands before an aside saying that it is
// one of several, where the parser took the aside for it: « des membres de l'UPC, [un] des
// groupes armés, ont attaqué ».
func oneOfThem(_ *Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		v := s.Words[k].Head
		if !s.Is(k, "PRON") || s.Words[k].Feat("PronType") != "Ind" || syntax.BaseRel(s.Rel(k)) != "nsubj" || v < k || s.Child(k, "nmod") < 0 {
			continue
		}
		comma, end := k-1, s.VerbStart(v)-1
		if comma > 0 && s.Is(comma, "DET") {
			comma--
		}
		if comma < 1 || s.Lower[comma] != "," || end <= k || s.Lower[end] != "," {
			continue
		}
		n := comma - 1
		for up := s.Words[n].Head; up >= 0 && up < comma && s.Is(up, "NOUN", "PROPN", "ADJ"); up = s.Words[n].Head {
			n = up
		}
		up := s.Words[n].Head
		if !s.Is(n, "NOUN", "PROPN") || s.Child(n, "case") >= 0 || up != k && up != v && s.Words[v].Head != n {
			continue
		}
		s.Rehang(func() {
			if s.Words[v].Head == n {
				s.Hang(v, up, s.Words[n].Rel)
			}
			s.Hang(n, v, s.Words[k].Rel)
			s.Hang(k, n, "appos")
		})
	}
}
