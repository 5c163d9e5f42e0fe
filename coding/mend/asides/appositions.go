package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// ApposedSubject makes the numbered noun the subject of the verb where the parser took
// what stands in apposition to it, between commas, for the subject or for one more of
// a list: « Quatre femmes, des infirmières, ont été tuées », "three soldiers,
// conscripts, were killed".
func ApposedSubject(_ *tree.Language, s *syntax.Sentence) {
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

// NameBehindComma makes an apposition of a name without a preposition that was hung on the
// noun above the phrase before the comma: "the attack on the president, General Bravo".
func NameBehindComma(_ *tree.Language, s *syntax.Sentence) {
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

// SecondSubject makes a noun phrase between a comma and the end of a clause the apposition
// of the noun before the comma, where the parser took it for one more subject of the verb:
// « un drone a visé une moto, tuant son conducteur, un responsable du parti », « a déclaré
// Oumar Cissé, le maire de Koro ».
func SecondSubject(_ *tree.Language, s *syntax.Sentence) {
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

// OneOfThem gives a verb as its subject the noun that stands before an aside saying that it is
// one of several, where the parser took the aside for it: « des membres de l'UPC, [un] des
// groupes armés, ont attaqué ».
func OneOfThem(_ *tree.Language, s *syntax.Sentence) {
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

// SubjectBeforeApposition makes a noun the subject of the verb behind an apposition that the
// parser took for that, and the verb for a clause about the noun: « [Des Imbonerakure], les jeunes
// du parti, ont enlevé un instituteur ».
func SubjectBeforeApposition(_ *tree.Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		n, start := s.Words[v].Head, s.VerbStart(v)
		k := s.Child(v, "nsubj", "nsubj:pass")
		if s.Rel(v) != "acl:relcl" || n < 0 || k < n || k > start || !s.Is(n, "NOUN", "PROPN") || !s.Is(k, "NOUN") || !s.Is(start, "AUX") || s.Lower[start-1] != "," || s.Words[n].Head >= 0 {
			continue
		}
		first := s.Leftmost(k)
		if first < 2 || s.Lower[first-1] != "," || s.HeadIn(s.ChunkStart(first-2), first-2) != n || s.Child(k, "case") >= 0 || s.Between(first, k, "PRON") {
			continue
		}
		rel := s.Rel(k)
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			s.Hang(n, v, rel)
			s.Hang(k, n, "appos")
		})
	}
}

// SubjectUnderCase makes the apposition of a subject with a preposition, which
// no subject has, the subject: "today in Cali, the largest port, judge Ana Ruiz
// was shot".
func SubjectUnderCase(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k || !s.Is(k, "NOUN", "PROPN", "PRON") {
			continue
		}
		if c := s.Child(k, "case"); c < 0 || c > k || !s.Is(c, "ADP") {
			continue
		}
		if s.Is(k, "PRON") { // "the way in which the mayor was killed"
			s.Words[k].Rel = "obl"
			continue
		}
		subject := -1
		beside := s.Children(k, "appos")
		for _, n := range s.Children(k, "nmod") { // "farther south, at Jilib, two girls"
			beside = append(beside, s.Children(n, "appos")...)
		}
		for _, a := range beside {
			if first, _ := s.Subtree(a); a > k && a < v && s.Child(a, "case") < 0 && (s.Lower[first] == "," || first > 0 && s.Lower[first-1] == ",") {
				subject = a
			}
		}
		if subject < 0 {
			continue
		}
		if s.Is(subject, "ADJ") && s.Child(subject, "nummod") >= 0 {
			s.Words[subject].UPOS = "NOUN"
		}
		s.Rehang(func() {
			s.Hang(subject, v, rel)
			s.Words[k].Rel = "obl"
		})
	}
}

// SubjectAfterAside makes the apposition right before the verb the subject where
// what it was hung on only says what stands before it: "in Cali, the largest
// town of the valley, judge Ana Ruiz was shot".
func SubjectAfterAside(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k {
			continue
		}
		first, _ := s.NounPhrase(k)
		if first < 2 || s.Lower[first-1] != "," || !s.Is(first-2, "PROPN") {
			continue
		}
		for _, a := range s.Children(k, "appos") {
			from, to := s.Subtree(a)
			if a < k || a > v || s.Lower[from] != "," && s.Lower[from-1] != "," || s.Lower[min(to+1, v)] == "," || !s.Is(a, "PROPN") {
				continue
			}
			s.Rehang(func() {
				s.Hang(a, v, rel)
				s.Hang(k, first-2, "appos")
			})
		}
	}
}
