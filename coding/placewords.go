package coding

import (
	"slices"

	"attest"
	"attest/party"
	"attest/toponym"
)

// placeRef is a place that a telling may have happened at.
type placeRef struct {
	index       int // in the document's toponyms; -1 for a phrase that names none
	place       attest.Place
	first, last int // words
	head        int
	at          span
	rule        string
}

// indexPlaces files the toponyms by sentence, but for those of the dateline,
// which say where the report is from.
func (d *reading) indexPlaces(a analysis) {
	d.toponyms = a.places
	d.placeWords = make([][]placeRef, len(d.sents))
	for i, m := range d.toponyms {
		sentence, ok := a.inBody(m.Sentence)
		if m.Associated || !ok || d.secondEnd(i) {
			continue
		}
		s := &d.sents[sentence]
		first, last := m.First, m.Last
		if m.Place == nil && d.parties.Describe(d.names, d.parsed, sentence, last, d.context("")).Class == party.Weapon { // "hit an IED"
			continue
		}
		at := span{m.Start, m.End}
		if o := d.other(m); o != nil && o.Sentence == m.Sentence && o.Start > m.End {
			last, at.end = o.Last, o.End
		}
		if m.KindStart < m.KindEnd {
			at = span{min(m.KindStart, m.Start), max(m.KindEnd, m.End)}
			for first > 0 && s.Words[first-1].Start >= at.start {
				first--
			}
			for last+1 < len(s.Words) && s.Words[last+1].End <= at.end {
				last++
			}
		}
		d.placeWords[sentence] = append(d.placeWords[sentence], placeRef{
			index: i, place: d.held(m), first: first, last: last, head: s.headIn(first, last), at: at, rule: "place." + string(m.Precision),
		})
	}
}

// secondEnd tells the place that a road or a stretch between two ends at: it is
// one place with the one that it begins at.
func (d *reading) secondEnd(i int) bool {
	m := d.toponyms[i]
	o := d.other(m)
	return m.Relation == toponym.Between && o != nil && o.Start < m.Start && o.Sentence == m.Sentence && o.Relation == toponym.Between
}

// held writes the place of a mention; of a name that no gazetteer knows, the
// place that it is said to lie in tells the country.
func (d *reading) held(m toponym.Mention) attest.Place {
	p := m.ToPlace(d.other(m))
	if o := d.other(m); m.Place == nil && m.Relation == toponym.Between && o != nil && o.Place != nil {
		return o.ToPlace(&m)
	}
	if m.Place == nil && m.Holder != nil {
		p.Country, p.Admin1 = m.Holder.Country, m.Holder.Admin1
		if m.Holder.Kind == "admin1" {
			p.Admin1 = m.Holder.Name
		}
	}
	if m.Place == nil && len(m.Kinds) > 0 && m.Kinds[0].Facility() { // "the Nur mosque", not "Nur"
		p.Name = d.text[min(m.KindStart, m.Start):max(m.KindEnd, m.End)]
	}
	return p
}

// placesIn returns the places named in a sentence, in text order.
func (d *reading) placesIn(s *sentence) []placeRef { return d.placeWords[s.index] }

// other returns the other end of "between A and B", or nil.
func (d *reading) other(m toponym.Mention) *toponym.Mention {
	if m.Other < 0 || m.Other >= len(d.toponyms) {
		return nil
	}
	return &d.toponyms[m.Other]
}

// fineness orders precisions from wide to fine.
func fineness(p attest.Precision) int {
	return slices.Index([]attest.Precision{attest.RegionP, attest.CountryP, attest.Province, attest.District, attest.Near, attest.Town, attest.Exact}, p)
}
