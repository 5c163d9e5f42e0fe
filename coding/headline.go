package coding

import "attest"

// headlineTown returns the town that the headline names, if the text names no
// other as often.
func (d *document) headlineTown() (placeRef, bool) {
	if len(d.sents) == 0 || !d.units[d.sents[0].unit].heading {
		return placeRef{}, false
	}
	named := map[string]int{}
	most := 0
	for _, m := range d.toponyms {
		if m.Place != nil && m.Precision == attest.Town && !m.Associated {
			named[m.Place.ID]++
			most = max(most, named[m.Place.ID])
		}
	}
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
	return placeRef{}, false
}
