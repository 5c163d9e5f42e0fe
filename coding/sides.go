package coding

import "slices"

// bothSides finds the two who fight or agree with each other where the roles of
// the telling name at most one: they stand in one row ("a truce signed by the
// army and the rebels"), under a word of "between" wherever the parser hung it
// ("broke out in the centre of Bria between the army and the rebels"), or under
// a verb of opposing ("clashes raged, pitting the army against the rebels").
func (d *acting) bothSides(t trigger, r *roleWords) {
	if k := t.frame().kind; k != clashFrame && k != agreeFrame || len(r.target) > 0 {
		return
	}
	s := t.s
	if len(r.actor) > 0 {
		for _, h := range s.coordinated(r.actor[0])[1:] {
			if d.thing(s, h).class.person() {
				r.actor, r.target = r.actor[:1], []int{h}
				return
			}
		}
	}
	if a, b := d.between(t); a >= 0 {
		r.actor, r.target = []int{a}, []int{b}
		return
	}
	if len(r.actor) > 0 {
		return
	}
	for i := t.w + 1; i < len(s.Words) && s.lower[i] != ";"; i++ {
		if s.is(i, "VERB") && !slices.Contains(t.words, i) && d.grammar.set("oppose").at(s, i) > 0 {
			d.sidesOfVerb(s, i, s.verbArguments(i), r)
			return
		}
	}
}

// between returns the two whom a word of "between" behind the trigger, or behind
// the act that is its subject, parts, or -1: "between troops and the rebels".
func (d *acting) between(t trigger) (int, int) {
	s, from := t.s, t.w+1
	if k := s.child(t.w, "nsubj", "nsubj:pass"); k >= 0 && k < t.w && !d.thing(s, k).class.person() { // "a truce between the two took effect"
		from = k + 1
	}
	for i := from; i < len(s.Words) && s.lower[i] != ";"; i++ {
		if !d.grammar.set("between-preposition").word(s, i) || !s.is(i, "ADP") || s.isTimed(i) {
			continue
		}
		one := s.Words[i].Head
		if one < i || !d.thing(s, d.content(s, one)).class.person() {
			continue
		}
		for _, other := range append(s.coordinated(one)[1:], s.behindAnd(one)) {
			if other >= 0 && d.thing(s, d.content(s, other)).class.person() {
				return one, other
			}
		}
	}
	return -1, -1
}

// behindAnd returns the noun that a conjunction joins to the phrase right before
// it, wherever the parser hung it, or -1.
func (s *sentence) behindAnd(h int) int {
	_, last := s.nounPhrase(h)
	if last+1 >= len(s.Words) || !s.is(last+1, "CCONJ") {
		return -1
	}
	for i := last + 2; i < len(s.Words) && i <= last+5; i++ {
		if s.is(i, "NOUN", "PROPN") {
			return i
		}
		if !s.is(i, "DET", "ADJ", "NUM") {
			break
		}
	}
	return -1
}
