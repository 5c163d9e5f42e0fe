package nouns

import "attest/coding/syntax"

// Reader is what a report tells of its words that no sentence tells by itself.
type Reader interface {
	// InName reports whether a word is part of a listed party's name.
	InName(s *syntax.Sentence, w int) bool
	// IsTitle reports whether a word is a noun for one person.
	IsTitle(s *syntax.Sentence, w int) bool
	// NamePart reports whether a word can be part of a person's name.
	NamePart(s *syntax.Sentence, w int) bool
	// BeginsName reports whether a word is the first part of a person's name.
	BeginsName(s *syntax.Sentence, w int) bool
}

// Persons joins what parsers tear apart in long titles: "the former party secretary general
// Juan Ruiz" is one phrase under its last title, and a name between commas is that of the
// person before them, not of his office.
func Persons(s *syntax.Sentence, r Reader) {
	for w := 0; w+1 < len(s.Words); w++ {
		if r.IsTitle(s, w) && r.BeginsName(s, w+1) {
			joinTitled(s, r, w)
		}
	}
	for w := range s.Words {
		nameOfPerson(s, r, w)
	}
}

// joinTitled makes one phrase of the nouns in a row around a title and of the
// name after it, when the parser hung more than one of them elsewhere.
func joinTitled(s *syntax.Sentence, r Reader, title int) {
	first, last := title, title+1
	toStart := func() {
		for first > 0 && s.Is(first-1, "NOUN", "PROPN") && !s.IsTimed(first-1) {
			first--
		}
	}
	toStart()
	joint := otherTitle(s, r, title)
	if joint >= 0 {
		first = joint
		toStart()
	}
	for last+1 < len(s.Words) && s.Is(last+1, "PROPN") && !s.IsTimed(last+1) && !r.InName(s, last+1) { // a surname may be a town's
		last++
	}
	inside := func(w int) bool { return w >= first && w <= last }
	for w := title + 1; w <= last; w++ { // part of the name, whatever the parser called it
		if h := s.Words[w].Head; inside(h) && h != w && h >= title && syntax.BaseRel(s.Rel(w)) != "flat" {
			s.Hang(w, title, "flat")
		}
	}
	var loose []int
	for w := first; w <= last; w++ {
		if !inside(s.Words[w].Head) {
			loose = append(loose, w)
		}
	}
	if len(loose) < 2 && joint < 0 {
		return
	}
	outer := -1
	for _, w := range loose { // a name that hangs on a verb as part of a name hangs nowhere
		if reaches(s, s.Words[w].Head, inside) {
			continue
		}
		if outer < 0 || syntax.BaseRel(s.Rel(outer)) == "flat" || syntax.BaseRel(s.Rel(outer)) == "compound" {
			outer = w
		}
	}
	if outer < 0 {
		return
	}
	head, rel := s.Words[outer].Head, s.Words[outer].Rel
	for _, w := range loose {
		if w == title {
			continue
		}
		for k := range s.Words {
			if s.Words[k].Head == w && !inside(k) && k < first {
				s.Words[k].Head = title
			}
		}
		s.Hang(w, title, "compound")
		if w > title {
			s.Words[w].Rel = "flat"
		}
	}
	for up, steps := title, 0; steps < 3 && inside(s.Words[up].Head) && s.Words[up].Head != title; steps++ { // the title leads
		next := s.Words[up].Head
		s.Hang(next, title, "flat")
		up = next
	}
	s.Hang(title, head, rel)
}

// otherTitle returns the title that "and" joins with the phrase that ends at a title, where neither
// has an article, or -1: "[senator] and party leader Juan Ruiz" is one man.
func otherTitle(s *syntax.Sentence, r Reader, title int) int {
	const longest = 5
	and := title - 1
	for and > 0 && title-and <= longest && s.Is(and, "ADJ", "NOUN", "PROPN") {
		and--
	}
	t := and - 1
	if t < 0 || !s.Is(and, "CCONJ") || !r.IsTitle(s, t) || s.Child(t, "det", "nummod", "nmod:poss") >= 0 {
		return -1
	}
	if first := s.ChunkStart(t); first > 0 && s.Is(first-1, "DET", "NUM", "CCONJ", "PUNCT") {
		return -1
	}
	return t
}

// reaches reports whether a word or one that it hangs on is among those that a
// test takes.
func reaches(s *syntax.Sentence, w int, test func(int) bool) bool {
	for steps := 0; w >= 0 && steps <= len(s.Words); steps++ {
		if test(w) {
			return true
		}
		w = s.Words[w].Head
	}
	return false
}

// nameOfPerson rehangs a name in apposition from the office to the person:
// "the rector of the university, Juan Ruiz,".
func nameOfPerson(s *syntax.Sentence, r Reader, w int) {
	office := s.Words[w].Head
	if syntax.BaseRel(s.Rel(w)) != "appos" || office < 0 || office > w || !r.NamePart(s, w) || r.IsTitle(s, office) || s.Is(office, "PROPN") {
		return
	}
	person := s.Words[office].Head
	if syntax.BaseRel(s.Rel(office)) != "nmod" || person < 0 || person > office || !r.IsTitle(s, person) {
		return
	}
	s.Words[w].Head = person
}
