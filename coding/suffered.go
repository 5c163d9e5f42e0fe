package coding

import "slices"

// suffered reads the victims of what a body undergoes where no frame tells it:
// a verb of harm in the passive ("had to be hospitalised", « a été touché à
// l'épaule ») and the loss of a limb ("lost both legs", « a eu le pied
// arraché »).
func (d *acting) suffered(s *sentence, v int, used map[int]bool) (casualty, bool) {
	if !s.is(v, "VERB", "AUX") || d.negated(s, v) {
		return casualty{}, false
	}
	var victims []int
	switch {
	case d.losesLimb(s, v):
		victims = s.argumentsOf(v, false).subject
	case d.hurtInPassive(s, v):
		victims = s.argumentsOf(v, true).object
	default:
		return casualty{}, false
	}
	victims = slices.DeleteFunc(slices.Clone(victims), func(h int) bool { return d.isPlaceName(s, h) })
	if len(victims) == 0 {
		victims = d.personsBefore(s, v)
	}
	q, at, ok := d.howMany(s, victims, used)
	if !ok {
		return casualty{}, false
	}
	at = span{min(at.start, s.Words[v].Start), max(at.end, s.Words[v].End)}
	return casualty{kind: wounded, toll: toll{quantity: q, at: at, rule: "harm.suffered"}, w: v, victims: victims}, true
}

// lostMen reads a side's own dead: "lost two men", « y ont perdu 40 hommes ».
func (d *acting) lostMen(s *sentence, v int, used map[int]bool) (casualty, bool) {
	if !s.is(v, "VERB") || !d.grammar.set("lose-men").word(s, v) || d.negated(s, v) {
		return casualty{}, false
	}
	for _, h := range s.argumentsOf(v, false).object {
		m, ok := d.numberOf(s, h)
		if !ok || m.Weak || !(d.thing(s, h).class.person() || d.grammar.set("followers").word(s, h)) || d.isCountedThing(s, h) {
			continue
		}
		used[m.First] = true
		return casualty{kind: killed, toll: toll{quantity: m.Quantity, at: s.span(min(v, m.First), max(h, v)), rule: "harm.lost"}, w: v, victims: []int{h}}, true
	}
	return casualty{}, false
}

// personsBefore returns the numbered persons that stand close before a verb in
// its clause, where the tree gives it no subject.
func (d *acting) personsBefore(s *sentence, v int) []int {
	for _, m := range d.quantities[s.index] {
		h := m.HeadNoun
		if h >= 0 && h < v && v-h <= 4 && !m.Percent && !between(s, h, v, "PUNCT", "CCONJ", "NOUN") && d.thing(s, h).class.person() {
			return []int{h}
		}
	}
	return nil
}

// hurtInPassive tells a participle of a verb of wounding under a passive
// auxiliary.
func (d *acting) hurtInPassive(s *sentence, v int) bool {
	g := d.grammar
	if s.child(v, "aux:pass") < 0 && s.child(v, "nsubj:pass") < 0 && !(baseRel(s.rel(v)) == "conj" && s.isPassive(v)) {
		return false
	}
	if g.set("wound-word").word(s, v) {
		return true
	}
	for _, k := range s.children(v, "aux:pass") {
		if n := g.set("wound-word").at(s, k); n > 1 && k+n-1 >= v { // « être touché »
			return true
		}
	}
	return false
}

// losesLimb tells a verb of losing with a part of the body as its object.
func (d *acting) losesLimb(s *sentence, v int) bool {
	g := d.grammar
	if !g.set("lose-limb").word(s, v) {
		return false
	}
	for _, k := range s.children(v, "obj", "nsubj", "xcomp") {
		if !g.set("body-part").word(s, k) {
			continue
		}
		if !g.set("have").word(s, v) {
			return true
		}
		for _, p := range append(s.children(k, "acl", "amod"), s.children(v, "xcomp", "ccomp")...) {
			if g.set("torn-off").word(s, p) {
				return true
			}
		}
	}
	return false
}

// reportedToll tells those of whom something is known or not: "with no information on
// casualties".
func (d *acting) reportedToll(s *sentence, h int) bool {
	up := s.Words[h].Head
	return up >= 0 && s.is(h, "NOUN") && d.grammar.set("toll-noun").word(s, h) && d.grammar.set("saying-noun").word(s, up)
}
