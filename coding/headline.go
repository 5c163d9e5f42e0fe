package coding

import (
	"slices"

	"attest"
	"attest/toponym"
)

// topicTown returns the town that a report is about: one that its headline or
// its dateline names and that the story names again, as often as any other. That
// of a dateline serves alone where the story names no place but its country.
func (d *telling) topicTown() (placeRef, bool) {
	if len(d.sents) == 0 {
		return placeRef{}, false
	}
	named, most := d.townsNamed()
	if d.units[d.sents[0].unit].heading {
		for i := range d.sents {
			if d.sents[i].unit != d.sents[0].unit {
				break
			}
			for _, p := range d.innermost(d.placesIn(&d.sents[i])) {
				if n := named[p.place.GazetteerID]; n > 1 && n == most && p.place.Precision == attest.Town {
					return p, true
				}
			}
		}
	}
	for i, m := range d.toponyms {
		if town(m) && d.inDateline(m) {
			if n := named[m.Place.ID]; n == most && (n > 0 || d.onlyDateline(m.Place.Country)) {
				return placeRef{index: i, place: d.held(m), at: span{m.Start, m.End}}, true
			}
			break
		}
	}
	return placeRef{}, false
}

// onlyDateline tells whether the story names no place, at most the country that
// it is datelined from.
func (d *telling) onlyDateline(country string) bool {
	return !slices.ContainsFunc(d.toponyms, func(m toponym.Mention) bool {
		return !m.Associated && !d.inDateline(m) && (m.Place == nil || m.Precision != attest.CountryP || m.Place.Country != country)
	})
}

// townsNamed counts how often the text names each town, the dateline left out, and
// the most that it names one.
func (d *telling) townsNamed() (named map[string]int, most int) {
	named = map[string]int{}
	for _, m := range d.toponyms {
		if town(m) && !d.inDateline(m) {
			named[m.Place.ID]++
			most = max(most, named[m.Place.ID])
		}
	}
	return named, most
}

// town tells the mention of a town itself.
func town(m toponym.Mention) bool {
	return m.Place != nil && m.Precision == attest.Town && !m.Associated
}

func (d *telling) inDateline(m toponym.Mention) bool {
	return m.Start >= d.dateline.start && m.End <= d.dateline.end
}
