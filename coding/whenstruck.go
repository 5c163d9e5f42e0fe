package coding

import "slices"

// whenStruck tells whether the clause of a blow says when those fell whom a verb of
// harm coordinated with another counts: "two died and [five were hurt] when a mine
// exploded".
func whenStruck(harm, blow trigger) bool {
	s := harm.s
	if n := blow.nounHead(); !harm.pattern.noun && blow.pattern.noun && baseRel(s.rel(n)) == "nsubj" { // "two died and [ten had injuries] when a blast ripped through": wherever its clause was hung
		v := s.Words[n].Head
		return v >= 0 && baseRel(s.rel(v)) == "advcl" && s.child(v, "mark", "advmod") >= 0 && s.within(v, harm.w)
	}
	if harm.pattern.noun || blow.pattern.noun || baseRel(s.rel(blow.w)) != "advcl" {
		return false
	}
	w := harm.w
	for steps := 0; steps < 3 && baseRel(s.rel(w)) == "conj" && s.Words[w].Head >= 0; steps++ {
		w = s.Words[w].Head
	}
	return w != harm.w && s.Words[blow.w].Head == w
}

// afterAnother tells the noun of a blow that came before what the verb tells and that
// fell on somebody else: "struck PKK positions after an attack on a border post".
func (d *telling) afterAnother(verb, noun *mention) bool {
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
