package coding

import (
	"slices"

	"attest"
)

// filler is who or what fills a role.
type filler struct {
	s      *sentence
	head   int // word; the antecedent's when the words only refer to it
	party  attest.Party
	class  class
	at     []span // the words
	rule   string
	named  bool // a proper name
	nation bool // a country
	person bool // names persons
	forces bool // a thing, with soldiers or police among those hurt
	refers bool // a pronoun or a group noun: its antecedent is filled in later
	atHome bool // no word of it names a country
	flying bool // a drone, a missile or an aircraft
}

// filler describes the first phrase that can play a role; further coordinated
// parties of the same class join it ("A; B").
func (d *reading) filler(s *sentence, heads []int, rule string) *filler {
	var f *filler
	for _, h := range heads {
		th := d.thing(s, h)
		if th.class == timeClass || th.class == eventClass {
			continue
		}
		if d.impersonalPronoun(s, h) || th.class == noClass && !d.canBeNamed(s, h) {
			continue
		}
		if f == nil {
			f = d.describe(s, h, rule)
			continue
		}
		d.join(f, s, h)
	}
	return f
}

// canBeNamed tells whether a word that no list knows can stand for somebody or
// something: verbs, adverbs and adjectives without an article name nothing, nor
// do points of the compass.
func (d *reading) canBeNamed(s *sentence, h int) bool {
	switch {
	case s.is(h, "ADJ"):
		return s.child(h, "det", "nummod") >= 0
	case s.is(h, "NOUN"):
		return !d.grammar.set("compass").word(s, h)
	}
	return s.is(h, "PROPN", "PRON", "DET", "NUM", "X", "SYM")
}

// join adds a coordinated party to a filler: two joint parties have both
// canonical names.
func (d *reading) join(f *filler, s *sentence, h int) {
	if f.s != s || f.head == h || !slices.ContainsFunc(s.coordinated(f.head), func(k int) bool { return k == h || s.is(k, "NUM") && d.content(s, k) == h }) {
		return
	}
	o := d.describe(s, h, f.rule)
	if o == nil {
		return
	}
	if o.class != f.class { // "a soldier and a house": named beside the first
		if o.class.canSuffer() && !o.refers && !f.refers && !(f.class == civilianClass && o.class == armedClass) {
			f.widen(d.text, o.at[0])
		}
		return
	}
	f.widen(d.text, o.at[0])
	if o.party.Canonical != "" && f.party.Canonical != "" && o.party.Canonical != f.party.Canonical {
		f.party.Canonical += "; " + o.party.Canonical
	}
	if o.party.Country != f.party.Country {
		f.party.Country = ""
	}
}

// widen makes a filler's name reach to the end of what joins it: "the mayor and his
// driver".
func (f *filler) widen(text string, to span) {
	if at := (span{f.at[0].start, to.end}); at.end > at.start {
		f.party.Name, f.at[0] = text[at.start:at.end], at
	}
}

// describe makes a filler of the phrase headed by a word.
func (d *reading) describe(s *sentence, h int, rule string) *filler {
	th := d.thing(s, h)
	f := &filler{s: s, head: h, class: th.class, rule: rule, party: th.party}
	f.at, f.named, f.person = []span{th.at}, th.named, th.person
	f.nation, f.atHome = th.nation, th.atHome
	f.flying = th.class == weaponClass && (th.instrument == attest.Aircraft || th.instrument == attest.Drone || th.instrument == attest.Missile || th.instrument == attest.Rocket) && !d.onGround(f.s)
	d.properName(f, s, h)
	if th.refers {
		f.refers = true
	}
	f.party.Suspected = d.suspected(s, h)
	return f
}

// suspected tells whether the phrase names its party as a suspicion
// ("suspected militants").
func (d *reading) suspected(s *sentence, h int) bool {
	for _, k := range s.children(h, "amod", "acl", "advmod") {
		if d.grammar.set("suspected").word(s, k) {
			return true
		}
	}
	return false
}

// onGround tells a sentence that says where aircraft stand: "three helicopters were
// destroyed in their hangars".
func (d *reading) onGround(s *sentence) bool {
	_, ok := d.grammar.set("aircraft-stand").in(s, 0, len(s.Words))
	return ok
}

// personNamedBefore returns the name that an office stands beside in
// apposition ("Ana Ruiz, judge of public order, who …"), else the office.
func (d *reading) personNamedBefore(s *sentence, start, office int) int {
	if start < 2 || s.lower[start-1] != "," || !d.namePart(s, start-2) || s.is(office, "PROPN") || s.Words[office].Feat("Number") == "Plur" {
		return office
	}
	first := s.chunkStart(start - 2)
	return s.headIn(first, start-2)
}
