package coding

import "attest"

// placeFromContext places a telling that names no place: at the place that
// its sentence or unit opens with, at the last place named before it in the
// unit, at the place in the heading over it, in the town that the headline is
// about, else at the facility that was struck, under its own name.
func (d *telling) placeFromContext(m *mention) {
	if m.act.Family() == attest.AgreementFamily || m.trigger.frame() == takingUp && m.inherited != nil {
		return
	}
	s := m.trigger.s
	take := func(p placeRef, rule string) {
		p.rule = rule
		m.places, m.own = []placeRef{p}, false
	}
	if p, ok := d.sceneSetting(s); ok {
		take(p, "place.opens-sentence")
		return
	}
	if p, ok := d.lastPlace(s); ok && !d.placeIsParty(m, p) && !d.listed(s, p, d.placesIn(s)) {
		take(p, "place.of-sentence")
		return
	}
	if m.stance == attest.Threatened { // "until the last of them has left the country"
		for _, p := range d.standIns(s) {
			if p.place.Precision == attest.CountryP {
				take(p, p.rule)
				return
			}
		}
	}
	for i := s.index - 1; i >= 0 && d.sents[i].unit == s.unit; i-- {
		if p, ok := d.lastPlace(&d.sents[i]); ok {
			take(p, "place.before")
			return
		}
	}
	if p, ok := d.headingPlace(s.unit); ok {
		take(p, "place.of-heading")
		return
	}
	if p, ok := d.topicTown(); ok {
		take(p, "place.of-headline")
		return
	}
	if m.target != nil && m.target.class.thing() && m.target.party.Name != "" && !m.target.refers && d.grammar.set("facility").word(m.target.s, m.target.head) {
		p := placeRef{index: -1, place: attest.Place{Name: m.target.party.Name, Country: d.country, Precision: attest.Exact}, at: m.target.at[0]}
		take(p, "place.of-target")
	}
}

// sceneSetting returns the place that a sentence opens with ("El Fasher, 17
// June: …"), within its first words.
func (d *telling) sceneSetting(s *sentence) (placeRef, bool) {
	for _, p := range d.innermost(d.placesIn(s)) {
		if p.first <= 4 && !d.speaksThere(s, p) && baseRel(s.rel(p.head)) != "nsubj" {
			return p, true
		}
	}
	return placeRef{}, false
}

// lastPlace returns the last place of a sentence that is no speaker's.
func (d *telling) lastPlace(s *sentence) (placeRef, bool) {
	ps := d.innermost(d.placesIn(s))
	for i := len(ps) - 1; i >= 0; i-- {
		if !d.speaksThere(s, ps[i]) && (d.open(ps[i]) || fineness(ps[i].place.Precision) > fineness(attest.CountryP)) {
			return ps[i], true
		}
	}
	return placeRef{}, false
}

// speaksThere tells whether a place belongs to somebody who speaks.
func (d *telling) speaksThere(s *sentence, p placeRef) bool {
	for _, a := range d.attributionsOf(s) {
		if a.speaker >= 0 && s.within(p.head, a.speaker) {
			return true
		}
	}
	return false
}

// headingPlace returns the place named in the heading or live entry right over
// a unit.
func (d *telling) headingPlace(unit int) (placeRef, bool) {
	for i := range d.sents {
		u := d.sents[i].unit
		if u == unit-1 && (d.units[u].heading || d.units[u].entry) {
			if p, ok := d.lastPlace(&d.sents[i]); ok {
				return p, true
			}
		}
	}
	return placeRef{}, false
}
