package coding

import "slices"

// whenStruck tells whether the clause of a blow says when those fell whom a verb of
// harm coordinated with another counts: "two died and [five were hurt] when a mine
// exploded".
func whenStruck(harm, blow trigger) bool {
	s := harm.s
	if harm.pattern.noun || blow.pattern.noun || baseRel(s.rel(blow.w)) != "advcl" {
		return false
	}
	w := harm.w
	for steps := 0; steps < 3 && baseRel(s.rel(w)) == "conj" && s.Words[w].Head >= 0; steps++ {
		w = s.Words[w].Head
	}
	return w != harm.w && s.Words[blow.w].Head == w
}

// listedPersons makes members of a list of the persons that the parser took for an
// apposition of the first: "killed his driver, his bodyguard and a colleague".
func (s *sentence) listedPersons() {
	for k := range s.Words {
		h := s.Words[k].Head
		if o := s.strayObject(k); o >= 0 {
			s.Words[k].Head, s.Words[k].Rel = o, "conj"
			continue
		}
		if s.rel(k) != "appos" || h < 0 || h > k || !s.is(h, "NOUN") || !s.is(k, "NOUN") || s.child(h, "det", "nmod:poss") < 0 || s.child(k, "nmod:poss") < 0 {
			continue
		}
		last := s.child(k, "conj")
		if last > k && s.is(last, "NOUN") && s.child(last, "cc") >= 0 && s.child(last, "det", "nmod:poss") >= 0 {
			s.Words[k].Rel = "conj"
		}
	}
}

// strayObject returns the object right before a phrase that begins a list with it and
// that the parser took for a second subject of the verb; -1 without.
func (s *sentence) strayObject(k int) int {
	v := s.Words[k].Head
	if s.rel(k) != "nsubj" || v < 0 || v > k || !s.is(k, "NOUN") || s.child(v, "nsubj") >= k || s.child(k, "conj") < k {
		return -1
	}
	o := s.child(v, "obj")
	first, _ := s.nounPhrase(k)
	if o < 0 || o > k || !s.is(o, "NOUN") || first < 2 || s.lower[first-1] != "," {
		return -1
	}
	if _, last := s.nounPhrase(o); last != first-2 {
		return -1
	}
	return o
}

// afterAnother tells the noun of a blow that came before what the verb tells and that
// fell on somebody else: "struck PKK positions after an attack on a border post".
func (d *document) afterAnother(verb, noun *mention) bool {
	n := noun.trigger
	if verb.trigger.pattern.noun || !n.pattern.noun || noun.target == nil || verb.target == nil || noun.refers || verb.target.refers || sharesPhrase(verb.target, noun.target) {
		return false
	}
	return baseRel(n.s.rel(n.nounHead())) == "obl" && d.grammar.set("after-clause").word(n.s, max(n.s.child(n.nounHead(), "case"), 0)) && noun.target.class.thing() && verb.target.class.thing()
}

// ownNounFirst puts before the other tellings the noun of a blow that a relative clause
// describes: in "struck a camp after an attack in which eight died" the eight died in
// the attack.
func ownNounFirst(ms []*mention, m *mention) []*mention {
	s := m.trigger.s
	if m.trigger.pattern.noun || baseRel(s.rel(m.trigger.w)) != "acl" {
		return ms
	}
	for i, o := range ms {
		if n := o.trigger.nounHead(); i > 0 && o.trigger.pattern.noun && n < m.trigger.w && s.within(m.trigger.w, n) {
			return append([]*mention{o}, slices.Delete(slices.Clone(ms), i, i+1)...)
		}
	}
	return ms
}
