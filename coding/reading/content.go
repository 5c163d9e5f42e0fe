package reading

import "attest/coding/syntax"

// Content returns the noun that a phrase is about: "drones" in "23 of the 31
// drones", « obus » in « une dizaine d'obus », "hostages" in "two of the
// hostages". A pronoun after the number leaves the number.
func (d *Document) Content(s *syntax.Sentence, h int) int {
	for steps := 0; steps < 3; steps++ {
		if !d.CountsOnly(s, h) && !d.saysWhere(s, h) {
			return h
		}
		if n := d.countedBeside(s, h); n >= 0 {
			return n
		}
		if k := s.Child(h, "compound"); k == h-1 && d.Grammar.Set("compass").Word(s, h) { // "a village south of the town", read as one noun
			return k
		}
		k := s.Child(h, "nmod")
		if k < 0 || s.Is(k, "PRON", "DET") || d.Grammar.Set("mob").Word(s, h) && d.IsPlaceName(s, k) || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			return h
		}
		h = k
	}
	return h
}

// saysWhere tells a noun that with its preposition only says where ("in front
// of", « à proximité de »).
func (d *Document) saysWhere(s *syntax.Sentence, h int) bool {
	return s.Preposition(h) != "" && (d.Grammar.Set("locative").Word(s, h) || d.Grammar.Set("compass").Word(s, h)) && !d.InName(s, h)
}

// CountsOnly tells whether a word only counts or groups what follows it.
func (d *Document) CountsOnly(s *syntax.Sentence, h int) bool {
	if s.Is(h, "NUM") || d.Grammar.Set("container").Word(s, h) || d.Grammar.Set("portion").Word(s, h) || d.measuresOut(s, h) {
		return true
	}
	for _, q := range d.Quantities[s.Index] {
		if !q.Weak && h >= q.First && h <= q.Last {
			return true
		}
	}
	return false
}

// lengthOf tells a length that says how far: "200 metres", "a few metres" from the gate.
func (d *Document) lengthOf(s *syntax.Sentence, h int) bool {
	return d.Grammar.Set("length-unit").Word(s, h) && (s.Child(h, "nummod") >= 0 || s.Words[h].Feat("Number") == "Plur" && s.Child(h, "amod", "det") >= 0)
}

// measuresOut tells a length of something: "200 metres of pipeline".
func (d *Document) measuresOut(s *syntax.Sentence, h int) bool {
	k := s.Child(h, "nmod")
	return k > h && d.Grammar.Set("length-unit").Word(s, h) && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
}

// countedBeside returns the noun that a number word counts and stands right
// before, where the parser took the number for the head (« quarante maisons »),
// or -1.
func (d *Document) countedBeside(s *syntax.Sentence, h int) int {
	for _, q := range d.Quantities[s.Index] {
		if next := q.Last + 1; !q.Percent && h >= q.First && h <= q.Last && next < len(s.Words) && s.Is(next, "NOUN") && s.Words[next].Head >= q.First && s.Words[next].Head <= q.Last && s.Preposition(next) == "" {
			return next // « deux mille soldats », the noun under the number
		}
		if !q.Weak && !q.Percent && h >= q.First && h <= q.Last && q.HeadNoun > q.Last && q.HeadNoun-q.Last <= 2 && s.Is(q.HeadNoun, "NOUN") {
			return q.HeadNoun
		}
	}
	return -1
}

// IsPlaceName tells whether a phrase's head is part of a named place of town
// size or finer, whatever else it may name (a capital for its government).
func (d *Document) IsPlaceName(s *syntax.Sentence, h int) bool {
	p, ok := d.PlaceAt(s, h)
	return ok && Fineness(p.Place.Precision) >= Fineness("town")
}
