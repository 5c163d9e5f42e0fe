package telling

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/earnest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/toponym"
)

// PlaceNearby places a telling that names no place at one named around it: that which
// its sentence opens with, else the last named before it in its unit.
func (d *Teller) PlaceNearby(m *Mention) {
	if !wantsPlace(m) {
		return
	}
	s := m.Trigger.Sentence
	if p, ok := d.sceneSetting(s); ok && !d.broughtFromOrTo(m, p) && !d.accusesOrIsAccused(s, p) {
		m.placedAt(p, "place.opens-sentence")
		return
	}
	if p, ok := d.lastPlace(s); ok && !d.placeIsParty(m, p) && !d.broughtFromOrTo(m, p) && !d.listed(s, p, d.PlacesIn(s)) && !d.OfWhatItFollowed(s, m.Trigger.Word, p.Head) {
		m.placedAt(p, "place.of-sentence")
		return
	}
	if m.Stance == attest.Threatened { // "until the last of them has left the country"
		for _, p := range d.standIns(s) {
			if p.Place.Precision == attest.CountryP {
				m.placedAt(p, p.Rule)
				return
			}
		}
	}
	if d.SumsUpRound(m) {
		return
	}
	for i := s.Index - 1; i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		if p, ok := d.lastPlace(&d.Sents[i]); ok {
			m.placedAt(d.TownInstead(m, p), "place.before")
			d.AtWitness(m)
			return
		}
	}
	d.placeOfOffice(m)
}

// SumsUpRound tells a telling of several acts that goes on, with no place of its own, behind
// sentences that each open with theirs: "In Sula … In Kesh … The air force flew nine raids"
// is not about Kesh.
func (d *Teller) SumsUpRound(m *Mention) bool {
	if m.Count == nil || m.Count.Low != nil && *m.Count.Low < 2 {
		return false
	}
	s, opened := m.Trigger.Sentence, 0
	for i := s.Index - 1; i >= 0 && d.Sents[i].Unit == s.Unit; i-- {
		if p, ok := d.sceneSetting(&d.Sents[i]); ok && d.Sents[i].Is(0, "ADP") && p.First > 0 {
			opened++
		}
	}
	return opened >= 2
}

// TownInstead returns, of a facility told of before, the town that it stands in, where a
// telling names another of its own: after "a shell fell at UN House in Juba", "clashes outside
// the palace" are in Juba.
func (d *Teller) TownInstead(m *Mention, p reading.PlaceRef) reading.PlaceRef {
	if p.Place.Precision != attest.Exact || p.Place.Lat == nil || !d.namesGround(m, p) {
		return p
	}
	for i := len(d.Toponyms) - 1; i >= 0; i-- {
		t := d.Toponyms[i]
		if town(t) && t.Start < m.Trigger.Span().Start && kilometres(*p.Place.Lat, *p.Place.Lon, t.Place.Lat, t.Place.Lon) <= acrossTown {
			return reading.PlaceRef{Index: i, Place: d.Held(t), At: syntax.Span{Start: t.Start, End: t.End}}
		}
	}
	return p
}

// namesGround reports whether the sentence of a telling places it by a noun for a building or
// ground that is not in the name of a place.
func (d *Teller) namesGround(m *Mention, p reading.PlaceRef) bool {
	s, name := m.Trigger.Sentence, strings.ToLower(p.Place.Name)
	for i := range s.Words {
		ground := s.Is(i, "NOUN") && !s.HasPossessive(i) && (d.Grammar.Set("site").Word(s, i) || d.Grammar.Set("facility").Word(s, i))
		if !ground || strings.Contains(name, s.Lemma[i]) {
			continue
		}
		if in := s.Preposition(i); !d.Grammar.Set("place-preposition").HasPrep(in) && !d.Grammar.Set("inside-preposition").HasPrep(in) {
			continue
		}
		if _, ok := d.placeCost(m, reading.PlaceRef{Index: -1, First: i, Last: i, Head: i, At: s.Span(i, i)}); ok {
			return true
		}
	}
	return false
}

// wantsPlace reports whether a telling without a place is of an act that has one.
func wantsPlace(m *Mention) bool {
	return len(m.Places) == 0 && m.Act.Family() != attest.AgreementFamily && !(m.Trigger.Frame() == earnest.TakingUp && m.Inherited != nil)
}

// placedAt gives a telling a place that its own words do not name.
func (m *Mention) placedAt(p reading.PlaceRef, rule string) {
	p.Rule = rule
	m.Places, m.Own = []reading.PlaceRef{p}, false
}

// PlaceOfTopic places a telling around which no place is named: at that in the heading
// over it, in the town that the headline is about, else at the facility that was
// struck, under its own name.
func (d *Teller) PlaceOfTopic(m *Mention) {
	if !wantsPlace(m) {
		return
	}
	if p, ok := d.headingPlace(m.Trigger.Sentence.Unit); ok {
		m.placedAt(p, "place.of-heading")
		return
	}
	if p, ok := d.topicTown(); ok {
		m.placedAt(p, "place.of-headline")
		return
	}
	if m.Target != nil && m.Target.Class.Thing() && m.Target.Party.Name != "" && !m.Target.Refers && d.Grammar.Set("facility").Word(m.Target.Sentence, m.Target.Head) {
		p := reading.PlaceRef{Index: -1, Place: attest.Place{Name: m.Target.Party.Name, Country: d.Country, Precision: attest.Exact}, At: m.Target.At[0]}
		m.placedAt(p, "place.of-target")
	}
}

// sceneSetting returns the place that a sentence opens with ("El Fasher, 17
// June: …"), within its first words.
func (d *Teller) sceneSetting(s *syntax.Sentence) (reading.PlaceRef, bool) {
	for _, p := range d.Innermost(d.PlacesIn(s)) {
		if p.First <= 4 && !d.speaksThere(s, p) && syntax.BaseRel(s.Rel(p.Head)) != "nsubj" && !d.onlyNationality(s, p.Head) {
			return p, true
		}
	}
	return reading.PlaceRef{}, false
}

// lastPlace returns the last place of a sentence that is no speaker's.
func (d *Teller) lastPlace(s *syntax.Sentence) (reading.PlaceRef, bool) {
	ps := d.Innermost(d.PlacesIn(s))
	for i := len(ps) - 1; i >= 0; i-- {
		if d.onJourney(s, ps[i]) {
			continue
		}
		if slices.ContainsFunc(ps[:i], func(q reading.PlaceRef) bool { // "Sula, the capital of the state of Kobu"
			return q.Head >= 0 && s.Within(ps[i].Head, q.Head) && reading.Fineness(q.Place.Precision) > reading.Fineness(ps[i].Place.Precision)
		}) {
			continue
		}
		if !d.speaksThere(s, ps[i]) && (d.open(ps[i]) || reading.Fineness(ps[i].Place.Precision) > reading.Fineness(attest.CountryP)) {
			return ps[i], true
		}
	}
	return reading.PlaceRef{}, false
}

// onJourney tells a stretch that only says where a thing was bound: "a convoy travelling from
// Yala to Tine".
func (d *Teller) onJourney(s *syntax.Sentence, p reading.PlaceRef) bool {
	v := s.Words[p.Head].Head
	return p.Index >= 0 && d.Toponyms[p.Index].Relation == toponym.Between && v >= 0 && s.Is(v, "VERB") && s.InProgress(v)
}

// speaksThere reports whether a place belongs to somebody who speaks, or is where others
// were than where the act was.
func (d *Teller) speaksThere(s *syntax.Sentence, p reading.PlaceRef) bool {
	if d.SaidThere(s, p) || d.CameFrom(s, p) || d.EndOfJourney(s, -1, p.Head) || d.OfPartyClause(s, -1, p.Head) {
		return true
	}
	for _, a := range d.AttributionsOf(s) {
		if a.Speaker >= 0 && s.Within(p.Head, a.Speaker) {
			return true
		}
		if a.Kind == reading.Says && s.Is(a.Verb, "VERB", "AUX") && d.OfSaying(s, a.Verb, p.First, p.Last, len(s.Words)) { // "told parliament in Yerevan that …"
			return true
		}
	}
	return false
}

// headingPlace returns the place named in the heading, live entry or question right over
// a unit, or in the line that heads its section.
func (d *Teller) headingPlace(unit int) (reading.PlaceRef, bool) {
	section := unit - 1
	for section > 0 && !d.Units[section].Section {
		section--
	}
	var of reading.PlaceRef
	found := false
	for i := range d.Sents {
		u := d.Sents[i].Unit
		if u == unit-1 && (d.Units[u].Heading || d.Units[u].Entry || d.Units[u].Asks(d.Text)) || u == section && d.Units[u].Section {
			if p, ok := d.lastPlace(&d.Sents[i]); ok {
				of, found = p, true
			}
		}
	}
	return of, found
}
