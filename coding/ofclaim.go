package coding

import (
	"attest"
)

// deniedClaim lets a pronoun in what a denied claim says be the one who denies, or who
// claims: who is accused of shelling a town denies that "its forces" did, and a group
// whose boast is denied is the "it" that "killed twelve soldiers". A plural stands for
// the plural one of the two.
func (d *document) deniedClaim(m *mention, f *filler) *filler {
	s := m.trigger.s
	if f.s != s || m.trigger.pattern.noun {
		return nil
	}
	pronoun := f.head
	if !s.is(pronoun, "PRON") {
		if pronoun = s.possessive(f.head); pronoun < 0 {
			return nil
		}
	}
	n := d.claimOf(s, s.clauseOf(m.trigger.w))
	if n < 0 {
		return nil
	}
	v := s.Words[n].Head
	sides := s.verbArguments(v).subject
	if k := d.claimant(s, n); k >= 0 {
		if d.claimedWithPride(m, f) && !d.grammar.set("accusing-noun").word(s, n) {
			sides = append([]int{k}, sides...)
		} else {
			sides = append(sides, k)
		}
	}
	plural := s.Words[pronoun].Feat("Number") == "Plur"
	for _, k := range sides {
		th := d.thing(s, k)
		if !th.class.canAct() && !th.nation || s.is(k, "PRON") || plural != d.many(s, k) {
			continue
		}
		o := d.describe(s, k, f.rule+".denied-claim")
		o.at = append(o.at, f.at...)
		if s.possessive(f.head) >= 0 && o.class == officialClass {
			d.armedBy(o)
		}
		return o
	}
	return nil
}

// claimOf returns the noun for a claim that somebody denies and whose content a clause
// is, or -1: "denied reports that its forces had shelled the market".
func (d *document) claimOf(s *sentence, w int) int {
	for steps := 0; steps < 3 && w >= 0; steps++ {
		n := s.Words[w].Head
		if n < 0 {
			return -1
		}
		if baseRel(s.rel(w)) == "acl" && s.is(n, "NOUN") {
			if v := s.Words[n].Head; v >= 0 && d.grammar.set("deny").at(s, v) > 0 && (d.grammar.set("saying-noun").word(s, n) || d.grammar.set("version").word(s, n)) {
				return n
			}
			return -1
		}
		w = n
	}
	return -1
}

// claimant returns whose a claim is ("claims by the group", "the army's statement", "a
// US allegation"), or -1.
func (d *document) claimant(s *sentence, n int) int {
	g := d.grammar
	for _, k := range s.children(n, "nmod", "nmod:poss", "compound", "amod") {
		p := s.preposition(k)
		if p != "" && s.rel(k) != "nmod:poss" && !hasPrep(g.set("agent-preposition"), p) && !hasPrep(g.set("genitive-preposition"), p) {
			continue
		}
		if th := d.thing(s, k); th.class.canAct() || th.nation {
			return k
		}
	}
	return -1
}

// claimedWithPride tells a deed that one boasts of: against armed people, ground taken,
// craft brought down. Of others one is accused.
func (d *document) claimedWithPride(m *mention, f *filler) bool {
	if f == m.target {
		return false
	}
	return m.act.Family() == attest.TerritoryFamily || m.act == attest.Interception ||
		m.target != nil && (m.target.class.armed() || m.target.class == militaryClass || m.target.refers)
}

// many tells a phrase for which "they" stands rather than "it".
func (d *document) many(s *sentence, k int) bool {
	number := s.Words[k].Feat("Number")
	return number == "Plur" || number == "Ptan" || s.is(k, "NOUN") && s.rel(k) == "compound" && d.thing(s, k).class == armedClass
}
