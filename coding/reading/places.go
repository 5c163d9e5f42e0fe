package reading

import (
	"cmp"
	"slices"
	"strings"

	"attest"
	"attest/coding/syntax"
	"attest/party"
	"attest/toponym"
)

// PlaceRef is a place that a telling may have happened at.
type PlaceRef struct {
	Index       int // in the document's toponyms; -1 for a phrase that names none
	Place       attest.Place
	First, Last int // words
	Head        int
	At          syntax.Span
	Rule        string
}

// indexPlaces files the toponyms by sentence, but for those of the dateline,
// which say where the report is from.
func (d *Document) indexPlaces(a Analysis) {
	d.Toponyms = a.Places
	d.placeWords = make([][]PlaceRef, len(d.Sents))
	for i, m := range d.Toponyms {
		sentence, ok := a.inBody(m.Sentence)
		if m.Associated || !ok || d.secondEnd(i) {
			continue
		}
		s := &d.Sents[sentence]
		first, last := m.First, m.Last
		if m.Place == nil && d.Parties.Describe(d.Names, d.Parsed, sentence, last, d.Context("")).Class == party.Weapon { // "hit an IED"
			continue
		}
		if s.Rel(last) == "nmod:poss" && d.Grammar.Set("belonging").Word(s, s.Words[last].Head) { // "Medina's son"
			continue
		}
		if d.countryBefore(i, s) || s.Hyphened(last) && s.Is(last+2, "VERB", "ADJ") { // "a Belize-flagged ship"
			continue
		}
		at := syntax.Span{Start: m.Start, End: m.End}
		if o := d.other(m); o != nil && o.Sentence == m.Sentence && o.Start > m.End {
			last, at.End = o.Last, o.End
		}
		if m.KindStart < m.KindEnd {
			at = syntax.Span{Start: min(m.KindStart, m.Start), End: max(m.KindEnd, m.End)}
			for first > 0 && s.Words[first-1].Start >= at.Start {
				first--
			}
			for last+1 < len(s.Words) && s.Words[last+1].End <= at.End {
				last++
			}
		}
		d.placeWords[sentence] = append(d.placeWords[sentence], PlaceRef{
			Index: i, Place: d.Held(m), First: first, Last: last, Head: s.HeadIn(first, last), At: at, Rule: "place." + cmp.Or(string(m.Precision), "unresolved"),
		})
	}
}

// countryBefore tells a country's short name that only says whose the thing behind it is,
// where the sentence names a finer place as well: "a US base in Erbil".
func (d *Document) countryBefore(i int, s *syntax.Sentence) bool {
	m := d.Toponyms[i]
	letters := strings.ReplaceAll(d.Text[m.Start:m.End], ".", "")
	const longest = 3
	if m.Precision != attest.CountryP || len(letters) > longest || letters != strings.ToUpper(letters) || s.Rel(m.Last) != "compound" {
		return false
	}
	return slices.ContainsFunc(d.Toponyms, func(o toponym.Mention) bool {
		return o.Sentence == m.Sentence && !o.Associated && Fineness(o.Precision) > Fineness(m.Precision)
	})
}

// secondEnd tells the place that a road or a stretch between two ends at: it is
// one place with the one that it begins at.
func (d *Document) secondEnd(i int) bool {
	m := d.Toponyms[i]
	o := d.other(m)
	return m.Relation == toponym.Between && o != nil && o.Start < m.Start && o.Sentence == m.Sentence && o.Relation == toponym.Between
}

// Held writes the place of a mention; of a name that no gazetteer knows, the
// place that it is said to lie in tells the country.
func (d *Document) Held(m toponym.Mention) attest.Place {
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
		p.Name = d.Text[min(m.KindStart, m.Start):max(m.KindEnd, m.End)]
	}
	return p
}

// PlacesIn returns the places named in a sentence, in text order.
func (d *Document) PlacesIn(s *syntax.Sentence) []PlaceRef { return d.placeWords[s.Index] }

// other returns the other end of "between A and B", or nil.
func (d *Document) other(m toponym.Mention) *toponym.Mention {
	if m.Other < 0 || m.Other >= len(d.Toponyms) {
		return nil
	}
	return &d.Toponyms[m.Other]
}

// Fineness orders precisions from wide to fine.
func Fineness(p attest.Precision) int {
	return slices.Index([]attest.Precision{attest.RegionP, attest.CountryP, attest.Province, attest.District, attest.Near, attest.Town, attest.Exact}, p)
}
