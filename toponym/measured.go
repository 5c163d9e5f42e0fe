package toponym

import "attest/gazetteer"

// A place that is said to lie so many km from another may lie stretched times as
// far from it, and slack km more: roads bend, and towns are wide.
const (
	stretched = 1.6
	slack     = 20.0
)

// measured reports whether nothing but a comma or bracket and a distance stands between a
// name and one that it is told from: "Xyz, 10 km from Gao", « Xyz (à une dizaine de
// kilomètres de Gao) ».
func (t *reading) measured(a, b *find) bool {
	const longest = 12
	from := max(a.to, a.kindTo)
	if len(a.candidates) > 0 && a.candidates[0].Kind.Area() { // "Tame, Arauca, 30 km from …"
		return false
	}
	if b.distance == 0 || b.kindFrom-from > longest || from >= b.kindFrom {
		return false
	}
	if s := t.text[t.tokens[from].start:t.tokens[from].end]; s != "," && s != "(" {
		return false
	}
	for k := from + 1; k < b.kindFrom; k++ {
		if x := t.tokens[k]; x.capital && !startsWithDigit(x.folded) || x.folded == "" && t.text[x.start:x.end] != "," || x.upos == "VERB" {
			return false
		}
	}
	return true
}

// tooFar reports whether what was chosen for a name lies farther than it is said to lie
// from another place.
func (t *reading) tooFar(f *find) bool {
	h := f.inside
	if f.chosen == nil || h == nil || !f.told || h.chosen == nil || !h.chosen.HasPoint || !f.chosen.HasPoint {
		return false
	}
	return gazetteer.DistanceKM(f.chosen.Lat, f.chosen.Lon, h.chosen.Lat, h.chosen.Lon) > stretched*h.distance+slack+h.chosen.RadiusKM
}
