package coding

import "attest"

// resolve replaces the pronouns and group nouns of a telling ("they", "the
// attackers", « le groupe ») by the parties that they stand for. The name
// becomes the antecedent's; the evidence keeps both (codebook, section 10,
// Parties).
func (c *discourse) resolve(m *mention) {
	if m.actor != nil && m.actor.refers && !m.actor.flies() {
		m.actor = c.antecedentParty(m, m.actor, true)
	}
	if m.target != nil && m.target.refers {
		m.target = c.antecedentParty(m, m.target, false)
	}
	for _, f := range []**filler{&m.actor, &m.target} {
		if o := c.d.antecedentNamed(*f); o != nil {
			*f = o
		}
	}
}

// antecedentNamed returns the person or thing that a bare definite noun stands
// for, which the text named before with that noun: "the judge" after "judge Ana
// Ruiz", "the camp" after "Abu Shouk camp"; or nil.
func (d *document) antecedentNamed(f *filler) *filler {
	if f == nil || f.refers || f.named || !f.s.is(f.head, "NOUN") || f.s.Words[f.head].Feat("Number") != "Sing" || !d.definite(f) {
		return nil
	}
	named := d.namedPerson
	switch {
	case (f.class == civilianClass || f.class == officialClass) && d.parties.PersonNoun(f.s.Words[f.head]):
	case f.class.thing():
		named = d.namedThing
	default:
		return nil
	}
	if named(f.s, f.head) || f.s.child(f.head, "nmod", "amod", "acl", "compound") >= 0 {
		return nil
	}
	for i := f.s.index; i >= 0 && f.s.index-i <= namedBefore; i-- {
		s := &d.sents[i]
		last := len(s.Words) - 1
		if s == f.s {
			last = f.head - 1
		}
		for w := last; w >= 0; w-- {
			if s.lemma[w] != f.s.lemma[f.head] || !s.is(w, "NOUN", "PROPN") || !named(s, w) {
				continue
			}
			if h := s.Words[w].Head; h > w && s.is(h, "PROPN") { // the title hangs on the name
				w = h
			}
			o := d.describe(s, w, f.rule+".named-before")
			o.at = append(o.at, f.at...)
			return o
		}
	}
	return nil
}

// namedThing tells whether a noun for a thing has a proper name in its phrase.
func (d *document) namedThing(s *sentence, w int) bool {
	for _, k := range s.children(w, "compound", "flat", "nmod", "appos") {
		if s.is(k, "PROPN") && (s.preposition(k) == "" || hasPrep(d.grammar.set("genitive-preposition"), s.preposition(k))) {
			return d.thing(s, w).class.thing()
		}
	}
	return false
}

// namedPerson tells whether a noun stands with the name of the person: as a
// title before it, or beside it between commas.
func (d *document) namedPerson(s *sentence, w int) bool {
	if k := s.child(w, "flat"); k > w && d.namePart(s, k) {
		return true
	}
	if h := s.Words[w].Head; h > w && h-w <= 3 && d.namePart(s, h) && (s.rel(w) == "nmod:desc" || s.rel(w) == "compound") {
		return true
	}
	return d.nameBeside(s, w) >= 0
}

// antecedentParty finds who a referring phrase stands for: for an actor the
// last actor told, for a target the last target, unless the classes forbid
// it. A phrase that says something by itself stays when there is nobody; a
// bare pronoun goes.
func (c *discourse) antecedentParty(m *mention, f *filler, actor bool) *filler {
	if o := c.d.deniedClaim(m, f); o != nil {
		return o
	}
	if o := c.d.mainSubject(m, f); o != nil {
		return o
	}
	if o := c.d.objectBefore(m, f); o != nil && !actor {
		return o
	}
	if actor && m.source != nil && f.s.is(f.head, "PRON") && f.s.Words[f.head].Feat("Person") == "1" {
		if sp := c.d.speakerStandsFor(m, f); sp != nil {
			return sp
		}
	}
	if actor && m.source != nil && m.source.s == f.s && (f.class != forceClass || f.s.poss(f.head) && (m.source.speaker.kind != officeSpeaker || m.source.speaker.ministry)) {
		if sp := c.d.speakerStandsFor(m, f); sp != nil {
			return sp
		}
	}
	for i := len(c.claims) - 1; i >= 0; i-- {
		a := c.claims[i]
		if m.unit()-c.d.sents[a.last].unit > 3 {
			break
		}
		first, second, field := a.target, a.actor, "target"
		if actor {
			first, second, field = a.actor, a.target, "actor"
		}
		for _, o := range []*filler{first, second} {
			if o == nil || o.refers {
				continue
			}
			if actor && (o.class == objectClass || o.class == weaponClass && !o.flying || o.class == militaryClass && f.class == noClass && f.s.is(f.head, "PRON")) {
				m.reject(field, o.party.Name, "a thing, which does nothing")
				continue
			}
			if !actor && m.trigger.frame().kind == killFrame && o.class != noClass && !o.class.person() && !o.person {
				m.reject(field, o.party.Name, "no persons, who alone are killed")
				continue
			}
			if !actor && m.actor != nil && sameParty(o.party, m.actor.party) {
				m.reject(field, o.party.Name, "who does it")
				continue
			}
			if !c.d.standsFor(f, o) {
				m.reject(field, o.party.Name, "the word that refers back does not fit it in kind or number")
				continue
			}
			out := *o
			out.at = append(append([]span{}, o.at...), f.at...)
			out.rule = f.rule + ".anaphora"
			return &out
		}
	}
	if sp := c.d.speakerStandsFor(m, f); sp != nil {
		return sp
	}
	if f.class == noClass && f.s.is(f.head, "PRON", "DET", "NUM") {
		return nil
	}
	g := *f
	g.refers = false
	return &g
}

// standsFor tells whether a referring phrase can stand for a party: classes
// and number agree.
func (d *document) standsFor(f, o *filler) bool {
	if f.class != noClass && o.class != f.class {
		return f.class == armedClass && o.class == noClass && (o.person || !o.s.is(min(o.head, len(o.s.Words)-1), "NOUN"))
	}
	s := f.s
	if d.grammar.set("pronoun").word(s, f.head) && f.class == noClass {
		singular := s.Words[f.head].Feat("Number") == "Sing"
		plural := o.s.Words[min(o.head, len(o.s.Words)-1)].Feat("Number") == "Plur"
		if singular && plural && (o.class == civilianClass || !o.named && o.s.is(min(o.head, len(o.s.Words)-1), "NOUN")) {
			return false
		}
		if s.Words[f.head].Feat("Number") == "Plur" && d.oneHuman(o) || d.personPronoun(s, f.head) && o.class.thing() {
			return false
		}
		return o.class != placeClass
	}
	return true
}

// oneHuman tells one person, whom no plural stands for.
func (d *document) oneHuman(o *filler) bool {
	w := min(o.head, len(o.s.Words)-1)
	th := d.thing(o.s, w)
	return (o.class == civilianClass || o.class == officialClass) && !o.nation && !th.collective && o.s.is(w, "NOUN") && o.s.Words[w].Feat("Number") == "Sing" && d.parties.PersonNoun(o.s.Words[w])
}

// speakerStandsFor lets a first-person or pronoun actor be the party that
// speaks ("we struck", "it said it had struck").
func (d *document) speakerStandsFor(m *mention, f *filler) *filler {
	sp := m.source
	if sp == nil || d.othersInQuote(f) || f.class != noClass && f.class != armedClass && f.class != forceClass {
		return nil
	}
	if sp.speaker.kind != partySpeaker && sp.speaker.kind != forceSpeaker && sp.speaker.kind != officeSpeaker || sp.source.Name == "" {
		return nil
	}
	if f.class == armedClass && sp.speaker.kind != partySpeaker { // "the attackers" are nobody of the police who speak of them
		return nil
	}
	if f.class == noClass && f.s.is(f.head, "NOUN") && sp.speaker.kind == officeSpeaker && !f.s.poss(f.head) { // nor is "the movement" the minister
		return nil
	}
	out := sideOf(m)
	out.s, out.head, out.rule = f.s, f.head, f.rule+".speaker"
	out.at = append(append([]span{}, sp.at...), f.at...)
	pronoun := f.s.is(f.head, "PRON")
	if sp.speaker.ministry && m.act.Family() != attest.AgreementFamily || sp.speaker.kind == officeSpeaker && !pronoun {
		d.armedBy(out)
	}
	return out
}

// othersInQuote tells "they" and "he" between quotation marks: who speaks of his own
// side there says "we".
func (d *document) othersInQuote(f *filler) bool {
	return f.s.quoted[f.head] && f.s.is(f.head, "PRON") && f.s.Words[f.head].Feat("Person") == "3"
}

// mainSubject lets a pronoun in a clause of circumstance be the person that
// the main clause is about: "the judge died after he was shot".
func (d *document) mainSubject(m *mention, f *filler) *filler {
	s := m.trigger.s
	if f.s != s || f.class != noClass || !s.is(f.head, "PRON") || m.trigger.pattern.noun {
		return nil
	}
	w := s.clauseOf(m.trigger.w)
	h := s.Words[w].Head
	if n := h; n >= 0 && s.rel(w) == "acl" && baseRel(s.rel(f.head)) == "nsubj" && s.is(n, "NOUN") && s.Words[n].Head >= 0 && d.grammar.set("deny").at(s, s.Words[n].Head) > 0 {
		h = s.Words[n].Head // "the rebels rejected claims that they had shelled": not those who claim it
	} else if baseRel(s.rel(w)) != "advcl" || h < 0 || !s.is(h, "VERB") {
		return nil
	}
	a := s.verbArguments(h)
	heads := a.subject
	if a.passive {
		heads = a.object
	}
	for _, k := range heads {
		th := d.thing(s, k)
		if !th.class.person() || th.refers || s.is(k, "PRON") {
			continue
		}
		one, many := s.Words[f.head].Feat("Number") == "Sing", s.Words[k].Feat("Number") == "Plur"
		if one && many || s.Words[f.head].Feat("Gender") == "Neut" && th.class == civilianClass && (s.is(k, "PROPN") || d.parties.PersonNoun(s.Words[k])) { // "Ruiz left the church after it was bombed"
			continue
		}
		o := d.describe(s, k, f.rule+".main-clause")
		o.at = append(o.at, f.at...)
		return o
	}
	for _, k := range a.object { // "left the church after it was bombed"
		if !a.passive && k < f.head && s.Words[f.head].Feat("Gender") == "Neut" && d.thing(s, k).class.thing() {
			o := d.describe(s, k, f.rule+".main-clause")
			o.at = append(o.at, f.at...)
			return o
		}
	}
	return nil
}
