package circumstances

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// PlaceBeforeSubject parts a place or day that opens a sentence from the subject right
// after it, which the parser read as one phrase: "In Dablo armed men burned …", "Late
// on Monday two guards, both of them fathers, died".
func PlaceBeforeSubject(_ *tree.Language, s *syntax.Sentence) {
	p := 0
	if len(s.Words) > 4 && s.Rel(1) == "fixed" && s.Words[1].Head == 0 {
		p = 1
	}
	if len(s.Words) < 4 || !s.Is(p, "ADP") || !s.Is(p+1, "PROPN") {
		return
	}
	place := p + 1
	for place+1 < len(s.Words) && s.Is(place+1, "PROPN") {
		place++
	}
	h := s.Words[0].Head
	if h <= place || !s.Is(h, "NOUN") || s.Words[h].Feat("Number") != "Plur" || s.Rel(0) != "case" {
		return
	}
	v := s.Words[h].Head
	if v <= h || !s.Is(v, "VERB") {
		return
	}
	beside := s.Child(v, "nsubj", "nsubj:pass")
	if beside >= 0 && beside != h && !setApart(s, h, beside) {
		return
	}
	rel := "nsubj"
	if s.IsPassive(v) {
		rel = "nsubj:pass"
	}
	s.Rehang(func() {
		for i := p + 1; i < place; i++ {
			s.Hang(i, place, "compound")
		}
		if beside > h {
			s.Hang(beside, h, "appos")
		}
		s.Words[0].Head = place
		s.Hang(place, v, "obl")
		s.Hang(h, v, rel)
	})
}

// setApart reports whether phrase k stands between commas right behind phrase h.
func setApart(s *syntax.Sentence, h, k int) bool {
	_, end := s.NounPhrase(h)
	first, last := s.Subtree(k)
	return k > h && end+1 < len(s.Words) && s.Lower[end+1] == "," && first >= end+1 && first <= end+2 && (s.Lower[last] == "," || last+1 < len(s.Words) && s.Lower[last+1] == ",")
}

// SubjectBehindTime gives a verb as its subject the phrase right behind a time at
// the head of the sentence that was taken for it: "the same night [two chapels] were
// burned".
func SubjectBehindTime(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		rel := s.Rel(k)
		if syntax.BaseRel(rel) != "nsubj" || v < k || !s.Is(v, "VERB") || !s.Is(k, "NOUN") || s.Child(k, "case", "nsubj") >= 0 {
			continue
		}
		if from := s.Leftmost(k); from > 0 && !s.Is(from-1, "PUNCT") {
			continue
		}
		for _, o := range s.Children(k, "obj") { // a noun has no object
			first, _ := s.Subtree(o)
			if o > k && o < v && first == k+1 && s.Child(o, "case") < 0 && s.Is(o, "NOUN", "PROPN") && s.Is(first, "DET", "NUM") {
				s.Rehang(func() {
					s.Hang(o, v, rel)
					s.Hang(k, v, "obl:unmarked")
				})
				break
			}
		}
	}
}

// NameBehindPlace parts a place that opens a sentence from the name of the person
// right behind it, where the verb is left without a subject: "In Kano [Musa Bello
// Ruiz] was killed". Two names in a row stay one.
func NameBehindPlace(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		if !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(v)) == "conj" {
			continue
		}
		first, last := namesBefore(s, s.VerbStart(v))
		if first < 1 || last <= first || !s.Is(first-1, "ADP") || !l.Set("place-preposition").Word(s, first-1) || l.Set("compass").Word(s, first) {
			continue
		}
		marked := s.Rel(first-1) == "mark" && s.Words[first-1].Head == v && s.Words[v].Feat("VerbForm") != "Inf"
		if up := s.Words[first-1].Head; !marked && (up < first || up > last || !tree.LacksOnlySubject(s, v)) {
			continue
		}
		if place := placeAtHead(l, s, first, last); place >= first && place < last {
			s.Rehang(func() { partPlaceAndName(s, v, first, place, last) })
		}
	}
}

// namesBefore returns the first and last word of the row of names that stands before
// a word, an aside between commas left out.
func namesBefore(s *syntax.Sentence, w int) (first, last int) {
	last = w - 1
	if last > 0 && s.Lower[last] == "," {
		for last--; last > 0 && s.Lower[last] != ","; last-- {
		}
		last--
	}
	first = last + 1
	for first > 0 && s.Is(first-1, "PROPN") {
		first--
	}
	return first, last
}

// placeAtHead returns the last word of the place with which a row of names begins,
// the longest that the gazetteer knows; the whole row where it is a place itself.
func placeAtHead(l *tree.Language, s *syntax.Sentence, first, last int) int {
	const longest = 3
	name := make([]string, 0, longest)
	end := first - 1
	for i := first; i <= last && len(name) < longest; i++ {
		name = append(name, s.Words[i].Form)
		if l.IsPlace(strings.Join(name, " ")) {
			end = i
		}
	}
	return end
}

// partPlaceAndName makes of a row of names the first the place where, up to word
// place, and the rest the subject of a verb.
func partPlaceAndName(s *syntax.Sentence, v, first, place, last int) {
	head := place + 1
	of, rel := s.Outside(first, first, last), "nmod"
	if of == v || of < 0 {
		of, rel = v, "obl"
	}
	for i := range s.Words {
		if up := s.Words[i].Head; up >= first && up <= last && (i < first-1 || i > last) {
			s.Words[i].Head = head
		}
	}
	for i := head + 1; i <= last; i++ {
		s.Hang(i, head, "flat")
	}
	for i := first + 1; i <= place; i++ {
		s.Hang(i, first, "flat")
	}
	s.Hang(first-1, first, "case")
	s.Hang(first, of, rel)
	tree.HangSubject(s, head, v)
}
