package toponym

import (
	"slices"
	"strings"

	"attest/gazetteer"
)

// ofTown is how far, in km, a facility may lie from the town that it is called
// after.
const ofTown = 40

// FacilityOf returns the facility of a town that a noun of the language stands for
// ("airport", « aéroport »), if the gazetteer has one by the town's name.
func (r *Recognizer) FacilityOf(noun string, town gazetteer.Place) (gazetteer.Place, bool) {
	kinds := r.w.kinds[r.w.key(strings.Fields(gazetteer.Fold(noun)))]
	for _, k := range kinds {
		if !k.Facility() {
			continue
		}
		for _, c := range r.g.Named(string(k) + " " + town.Name) {
			if slices.Contains(kinds, c.Kind) && c.HasPoint && gazetteer.DistanceKM(c.Lat, c.Lon, town.Lat, town.Lon) <= ofTown {
				return c.Place, true
			}
		}
	}
	return gazetteer.Place{}, false
}
