package toponym

import "attest/gazetteer"

// muchSpokenOf is the share of what a text says of countries from which it speaks much of one.
const muchSpokenOf = 0.4

// strays reports whether a little-known place was chosen far from every other place of the
// text, in a country of which the text names nothing else: "El Cerro", in a report on towns of
// Bolivia that says where its former president lives, is no hamlet of that country. Nor is a
// quarter, a hospital or a prison that of a town abroad which bears its name.
func (t *reading) strays(f *find, anchors []anchor) bool {
	called := len(f.kinds) > 0 && (f.kinds[0].Facility() || f.kinds[0] == "quarter") && f.chosen.Kind.Settlement()
	known := wellKnown
	switch {
	case called && f.kinds[0] == "quarter":
		known = wellKnownTown
	case called:
		known = littleKnown
	}
	if t.votes[f.chosen.Country] >= muchSpokenOf*t.spoken && !called || !f.chosen.HasPoint || !f.chosen.Kind.Settlement() || f.chosen.Prior >= known || f.inside != nil && t.lies(f) {
		return false
	}
	others := 0
	for _, a := range anchors {
		if a.of.finds[0].folded == f.folded {
			continue
		}
		if a.Country == f.chosen.Country || gazetteer.DistanceKM(a.Lat, a.Lon, f.chosen.Lat, f.chosen.Lon) < farAway {
			return false
		}
		others++
	}
	return others >= 2
}
