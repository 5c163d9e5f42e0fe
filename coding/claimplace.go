package coding

import "attest"

// claimPlace writes the place of a claim; several wide places are one, as
// wide as they are together.
func (d *document) claimPlace(m *mention) (attest.Place, bool) {
	if len(m.places) == 0 {
		return attest.Place{}, false
	}
	if len(m.places) == 1 {
		return m.places[0].place, true
	}
	first, last := m.places[0], m.places[len(m.places)-1]
	if last.at.end <= first.at.start {
		return first.place, true
	}
	p := attest.Place{Name: d.text[first.at.start:last.at.end], Precision: attest.Province, Country: first.place.Country}
	for _, q := range m.places {
		if q.place.Country != p.Country {
			p.Country, p.Precision = "", attest.RegionP
		}
		if q.place.Precision == attest.CountryP && p.Country != "" {
			p.Precision = attest.CountryP
		}
	}
	return p, true
}

// listIsOnePlace tells lists of places that a summary names as its width:
// countries, provinces, or any list of a counted act.
func (d *document) listIsOnePlace(m *mention) bool {
	wide, countries := 0, 0
	for _, p := range m.places {
		if fineness(p.place.Precision) <= fineness(attest.Province) {
			wide++
		}
		if fineness(p.place.Precision) <= fineness(attest.CountryP) {
			countries++
		}
	}
	return countries == len(m.places) || wide == len(m.places) && m.summary()
}

// oneOf returns the one at a place of several things that a noun names by a list of
// places: of "the bases A and B", "base B".
func (d *document) oneOf(f *filler, p placeRef) *filler {
	one := *f
	one.rule = "target.of-place"
	if s := f.s; p.last > f.head && s.Words[f.head].Feat("Number") == "Plur" && s.is(f.head+1, "PROPN") {
		name := s.span(max(p.first, f.head+1), p.last)
		one.party.Name = s.lemma[f.head] + " " + d.text[name.start:name.end]
		one.at = []span{s.span(f.head, f.head), name}
	}
	return &one
}

// targetAt returns the target that a place of a list belongs to, when the
// targets are a list too ("bases A and B").
func (d *document) targetAt(m *mention, p placeRef) *filler {
	if m.target == nil || m.target.s != m.trigger.s {
		return nil
	}
	s := m.target.s
	for _, h := range s.coordinated(m.target.head) {
		f, l := s.nounPhrase(h)
		if p.first >= f && p.last <= l {
			if h == m.target.head {
				return d.oneOf(m.target, p)
			}
			return d.describe(s, h, "target.of-place")
		}
	}
	for h := range s.Words { // "the bases A and B, in addition to the bases C and D"
		if s.lemma[h] != s.lemma[m.target.head] || h == m.target.head || !s.is(h, "NOUN") {
			continue
		}
		if f, l := s.nounPhrase(h); p.first >= f && p.last <= l {
			o := d.describe(s, h, "target.of-place")
			o.party.Owner, o.party.Country, o.party.Kind = m.target.party.Owner, m.target.party.Country, m.target.party.Kind
			return d.oneOf(o, p)
		}
	}
	return nil
}
