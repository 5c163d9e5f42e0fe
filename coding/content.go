package coding

// content returns the noun that a phrase is about: "drones" in "23 of the 31
// drones", « obus » in « une dizaine d'obus », "hostages" in "two of the
// hostages". A pronoun after the number leaves the number.
func (d *reading) content(s *sentence, h int) int {
	for steps := 0; steps < 3; steps++ {
		if !d.countsOnly(s, h) && !d.saysWhere(s, h) {
			return h
		}
		if n := d.countedBeside(s, h); n >= 0 {
			return n
		}
		if k := s.child(h, "compound"); k == h-1 && d.grammar.set("compass").word(s, h) { // "a village south of the town", read as one noun
			return k
		}
		k := s.child(h, "nmod")
		if k < 0 || s.is(k, "PRON", "DET") || d.grammar.set("mob").word(s, h) && d.isPlaceName(s, k) || !hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k)) {
			return h
		}
		h = k
	}
	return h
}

// saysWhere tells a noun that with its preposition only says where ("in front
// of", « à proximité de »).
func (d *reading) saysWhere(s *sentence, h int) bool {
	return s.preposition(h) != "" && (d.grammar.set("locative").word(s, h) || d.grammar.set("compass").word(s, h)) && !d.inName(s, h)
}

// countsOnly tells whether a word only counts or groups what follows it.
func (d *reading) countsOnly(s *sentence, h int) bool {
	if s.is(h, "NUM") || d.grammar.set("container").word(s, h) || d.grammar.set("portion").word(s, h) {
		return true
	}
	for _, q := range d.quantities[s.index] {
		if !q.Weak && h >= q.First && h <= q.Last {
			return true
		}
	}
	return false
}

// countedBeside returns the noun that a number word counts and stands right
// before, where the parser took the number for the head (« quarante maisons »),
// or -1.
func (d *reading) countedBeside(s *sentence, h int) int {
	for _, q := range d.quantities[s.index] {
		if next := q.Last + 1; !q.Percent && h >= q.First && h <= q.Last && next < len(s.Words) && s.is(next, "NOUN") && s.Words[next].Head >= q.First && s.Words[next].Head <= q.Last && s.preposition(next) == "" {
			return next // « deux mille soldats », the noun under the number
		}
		if !q.Weak && !q.Percent && h >= q.First && h <= q.Last && q.HeadNoun > q.Last && q.HeadNoun-q.Last <= 2 && s.is(q.HeadNoun, "NOUN") {
			return q.HeadNoun
		}
	}
	return -1
}

// isPlaceName tells whether a phrase's head is part of a named place of town
// size or finer, whatever else it may name (a capital for its government).
func (d *reading) isPlaceName(s *sentence, h int) bool {
	p, ok := d.placeAt(s, h)
	return ok && fineness(p.place.Precision) >= fineness("town")
}
