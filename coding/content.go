package coding

import "slices"

// content returns the noun that a phrase is about: "drones" in "23 of the 31
// drones", « obus » in « une dizaine d'obus », "hostages" in "two of the
// hostages". A pronoun after the number leaves the number.
func (d *document) content(s *sentence, h int) int {
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
func (d *document) saysWhere(s *sentence, h int) bool {
	return s.preposition(h) != "" && (d.grammar.set("locative").word(s, h) || d.grammar.set("compass").word(s, h)) && !d.inName(s, h)
}

// countsOnly tells whether a word only counts or groups what follows it.
func (d *document) countsOnly(s *sentence, h int) bool {
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

// contents replaces the heads of phrases by what the phrases are about, each
// once: a number read as a phrase beside the noun that it counts is one with it.
func (d *document) contents(s *sentence, heads []int) []int {
	var out []int
	for _, h := range heads {
		if c := d.content(s, h); !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// contentRoles does so for all the roles of a telling.
func (d *document) contentRoles(s *sentence, r *roleWords) {
	r.actor, r.target, r.weapon = d.contents(s, r.actor), d.contents(s, r.target), d.contents(s, r.weapon)
	for i, o := range r.around {
		if h := d.content(s, o.head); h != o.head {
			r.around[i].head = h
		}
	}
}

// countedBeside returns the noun that a number word counts and stands right
// before, where the parser took the number for the head (« quarante maisons »),
// or -1.
func (d *document) countedBeside(s *sentence, h int) int {
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
