package coding

import (
	"slices"

	"attest"
)

// ofIllness tells deaths that an illness, a drug or hunger brings: "the virus has killed
// 150 people", « mort du choléra ».
func (d *telling) ofIllness(t trigger) bool {
	s, ill := t.s, d.grammar.set("illness")
	if !takesLives(t.frame().kind) || t.frame().act.Family() != attest.AttackFamily {
		return false
	}
	if t.pattern.noun {
		return false
	}
	a := d.verbArgumentsOf(t)
	causes := slices.Concat(a.subject, a.agent)
	for _, o := range a.oblique {
		causes = append(causes, o.head)
	}
	return slices.ContainsFunc(causes, func(h int) bool {
		return ill.word(s, h) || slices.ContainsFunc(s.children(h, "nmod", "compound"), func(k int) bool {
			return ill.word(s, k) && !d.thing(s, h).class.person()
		})
	})
}

// takesLives tells the kinds of act that are told of those who die.
func takesLives(k frameKind) bool {
	switch k {
	case killFrame, dieFrame, foundFrame, woundFrame, undergoFrame, strikeFrame, arrestFrame:
		return true
	}
	return false
}

// criticised tells an authority that comes under fire for what it did, from those who
// have no arms: "the government has come under fire from officials for not doing enough".
func (d *telling) criticised(t trigger, m *mention) bool {
	if m.target == nil || len(m.means) > 0 || d.clauseHasToll(t.s, t.w) || m.target.class != officialClass && m.target.class != civilianClass && m.target.class != noClass {
		return false
	}
	return m.actor == nil && d.grammar.set("institution").word(m.target.s, m.target.head) || m.actor != nil && (m.actor.class == officialClass || m.actor.class == civilianClass)
}

// byAnimals tells an attack by an animal: "a bee attack", "attacked by dogs".
func (d *telling) byAnimals(t trigger) bool {
	s, animal := t.s, d.grammar.set("animal")
	if !t.pattern.noun {
		a := d.verbArgumentsOf(t)
		return slices.ContainsFunc(slices.Concat(a.subject, a.agent), func(h int) bool {
			return s.is(h, "NOUN") && animal.word(s, h) && s.child(h, "nmod", "nmod:poss", "amod") < 0
		}) // « les lions du mouvement » are men
	}
	return slices.ContainsFunc(s.children(t.nounHead(), "compound", "nmod:poss", "amod"), func(k int) bool { return s.is(k, "NOUN") && animal.word(s, k) })
}

// onlyCharged tells a bare name of a crime with which a court charges somebody: "was
// charged with third-degree assault", "two counts of murder".
func (d *telling) onlyCharged(t trigger) bool {
	s, g := t.s, d.grammar
	if !t.pattern.noun {
		return false
	}
	n := t.nounHead()
	for range s.Words { // "with murder, abduction and carjacking"
		if baseRel(s.rel(n)) != "conj" || s.Words[n].Head < 0 {
			break
		}
		n = s.Words[n].Head
	}
	h := s.Words[n].Head
	if h < 0 || !g.set("charge-word").word(s, h) || baseRel(s.rel(n)) != "obl" && baseRel(s.rel(n)) != "nmod" {
		return false
	}
	return s.child(t.nounHead(), "nmod", "det", "nmod:poss", "acl", "acl:relcl") < 0
}
