package reading

import "attest/coding/syntax"

// mendPersons joins what parsers tear apart in long titles: "the former party
// secretary general Juan Ruiz" is one phrase under its last title, and a name
// between commas is that of the person before them, not of his office.
func (d *Document) mendPersons() {
	for i := range d.Sents {
		s := &d.Sents[i]
		s.Rehang(func() {
			for w := 0; w+1 < len(s.Words); w++ {
				if d.isTitle(s, w) && d.beginsName(s, w+1) {
					d.joinTitled(s, w)
				}
			}
			for w := range s.Words {
				d.nameOfPerson(s, w)
			}
		})
	}
}

// isTitle tells a noun for one person: "councilman", "general".
func (d *Document) isTitle(s *syntax.Sentence, w int) bool {
	if !s.Is(w, "NOUN", "PROPN") || s.IsTimed(w) || d.InName(s, w) || s.Words[w].Feat("Number") == "Plur" {
		return false
	}
	return d.Parties.PersonNoun(s.Words[w])
}

// NamePart tells whether a word can be part of a person's name.
func (d *Document) NamePart(s *syntax.Sentence, w int) bool {
	if !s.Is(w, "PROPN") || s.IsTimed(w) || d.InName(s, w) {
		return false
	}
	_, place := d.PlaceAt(s, w)
	return !place
}

// beginsName tells whether a word is the first part of a person's name. In
// capitals a first name may be read as a common noun; the surname tells.
func (d *Document) beginsName(s *syntax.Sentence, w int) bool {
	if d.NamePart(s, w) {
		return true
	}
	return s.Is(w, "NOUN") && w+1 < len(s.Words) && d.NamePart(s, w+1) && !s.IsTimed(w) && !d.TellsAct(s, w) && d.Parties.UnknownNoun(s.Words[w])
}

// joinTitled makes one phrase of the nouns in a row around a title and of the
// name after it, when the parser hung more than one of them elsewhere.
func (d *Document) joinTitled(s *syntax.Sentence, title int) {
	first, last := title, title+1
	for first > 0 && s.Is(first-1, "NOUN", "PROPN") && !s.IsTimed(first-1) {
		first--
	}
	for last+1 < len(s.Words) && s.Is(last+1, "PROPN") && !s.IsTimed(last+1) && !d.InName(s, last+1) { // a surname may be a town's
		last++
	}
	inside := func(w int) bool { return w >= first && w <= last }
	for w := title + 1; w <= last; w++ { // part of the name, whatever the parser called it
		if h := s.Words[w].Head; inside(h) && h != w && h >= title && syntax.BaseRel(s.Rel(w)) != "flat" {
			s.Words[w].Head, s.Words[w].Rel = title, "flat"
		}
	}
	var loose []int
	for w := first; w <= last; w++ {
		if !inside(s.Words[w].Head) {
			loose = append(loose, w)
		}
	}
	if len(loose) < 2 {
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
		s.Words[w].Head, s.Words[w].Rel = title, "compound"
		if w > title {
			s.Words[w].Rel = "flat"
		}
	}
	for up, steps := title, 0; steps < 3 && inside(s.Words[up].Head) && s.Words[up].Head != title; steps++ { // the title leads
		next := s.Words[up].Head
		s.Words[next].Head, s.Words[next].Rel = title, "flat"
		up = next
	}
	s.Words[title].Head, s.Words[title].Rel = head, rel
}

// reaches tells whether a word or one that it hangs on is among those that a
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
func (d *Document) nameOfPerson(s *syntax.Sentence, w int) {
	office := s.Words[w].Head
	if syntax.BaseRel(s.Rel(w)) != "appos" || office < 0 || office > w || !d.NamePart(s, w) || d.isTitle(s, office) || s.Is(office, "PROPN") {
		return
	}
	person := s.Words[office].Head
	if syntax.BaseRel(s.Rel(office)) != "nmod" || person < 0 || person > office || !d.isTitle(s, person) {
		return
	}
	s.Words[w].Head = person
}
